/** Whether templates are rendered on a server: the build for servers takes `server/is-static.ts` in place of this. */
export const isStatic: boolean = false;
