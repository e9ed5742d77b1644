/** Gets out of the way what would keep a page from being left at once, and covers the page until it is gone. */

/**
 * Once the exit has been taken, nothing of the page is shown any more, the top layer included. The body keeps its box: Firefox
 * (153) gives the keys of a page without one to nobody but itself, and Escape stops the exit.
 */
function cover({documentElement, body}: Document): void {
  documentElement.style.setProperty('opacity', '0', 'important');
  documentElement.style.setProperty('background', 'none', 'important');
  for (const child of body.children)
    (child as HTMLElement).style.setProperty('display', 'none', 'important');
}

const leaving = new WeakSet<Window>();

/**
 * From now on the browser does not ask “Leave site?” when the exit is taken, whatever listeners of the page want. Chromium (156)
 * calls the listeners of a window in the order in which they came, so this one comes before it is needed.
 */
export function watchQuestion(view: Window): void {
  view.addEventListener('beforeunload', stopQuestion, {capture: true});
}

export function unwatchQuestion(view: Window): void {
  view.removeEventListener('beforeunload', stopQuestion, {capture: true});
}

function stopQuestion(event: Event): void {
  if (leaving.delete(event.currentTarget as Window)) event.stopImmediatePropagation();
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
  leaving.add(defaultView);
  watchQuestion(defaultView);
  stopEscape(defaultView);
}
