/** In place of `element/stand-ins.ts` in a frame, whose page holds one widget and no `div` that stands in for one. */
export function awaitStandIns(): void {
  // Nothing to do.
}
