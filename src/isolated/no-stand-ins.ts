/** In place of `element/stand-ins.ts` in a frame, whose page has one widget and no stand-in. */
export function awaitStandIns(): void {
  // Nothing to do.
}
