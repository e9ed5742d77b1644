/** In place of `element/is-static.ts`. */
export const isStatic = true as boolean;
