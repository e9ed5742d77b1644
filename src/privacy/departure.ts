/** Gets out of the way what would keep a page from being left at once, and covers the page until it is gone. */

/**
 * Once the exit has been taken, nothing of the page is shown any more, the top layer included. The root stays: Firefox (153)
 * gives the keys of a page without one to nobody but itself.
 */
function cover({documentElement}: Document): void {
  documentElement.style.setProperty('background', 'none', 'important');
  for (const child of documentElement.children)
    (child as HTMLElement).style.setProperty('display', 'none', 'important');
}

/** The browser asks “Leave site?” where a listener of the page wants it to. */
function stopQuestion(view: Window): void {
  view.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), {
    capture: true,
    once: true,
  });
}

/** Escape stops a browser from loading the next page: a visitor in a hurry presses it once too often. */
function stopEscape(view: Window): void {
  view.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Escape') event.preventDefault();
    },
    {capture: true},
  );
}

/** @returns whether an address is more than another place on the same page */
function isElsewhere(address: string, {URL: here}: Document): boolean {
  const [page] = here.split('#');
  return !address.startsWith(`${String(page)}#`);
}

/** Prepares a document to be left for an address, in full. */
export function prepareToLeave(address: string, document: Document): void {
  const {defaultView} = document;
  if (!defaultView || !isElsewhere(address, document)) return;
  cover(document);
  stopQuestion(defaultView);
  stopEscape(defaultView);
}
