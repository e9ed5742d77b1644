/** In place of `element/colours.ts` in a frame: it loads no module, and no publisher reads its console. */
export function lookAtColours(): void {
  // Nothing to do.
}
