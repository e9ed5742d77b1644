/** In place of `element/is-static.ts`. */
export const isStatic: boolean = true;
