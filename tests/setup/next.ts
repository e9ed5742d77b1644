/** The next event of a kind; ask for it before what causes it. */
export async function next(target: EventTarget, type: string): Promise<Event> {
  return new Promise((heard) => target.addEventListener(type, heard, {once: true}));
}
