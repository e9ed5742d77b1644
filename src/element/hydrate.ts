/**
 * Takes over a closed root that has content when the element is made: the first screen that a server has rendered, or the
 * slot of the fallback content. It is replaced by one that works; what a visitor has opened, and the focus, stay.
 */

/** The id of what a server writes last: without it, the parser is still at work in the root. */
export const FINISHED = 'finished';

/** How often an unfinished root is checked. An observer would hand the root to a page that has replaced `MutationObserver`. */
const LOOK_EVERY_MS = 50;

/** Calls back when the parser has left a root: at once, where it has left it already. */
export function whenFinished(root: ShadowRoot, callback: () => void): void {
  // A server that is not ours, or of another version, has no such element: then the end of the page counts.
  if (root.ownerDocument.readyState !== 'loading' || root.getElementById(FINISHED)) callback();
  else setTimeout(() => whenFinished(root, callback), LOOK_EVERY_MS);
}

/** @returns the ids of the disclosures that a visitor has opened */
export function openDisclosures(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('details[open]')].map(({part}) => part.value);
}

/**
 * Replaces what is in a root.
 * @param draw renders after what is there
 * @throws what `draw` throws; then the root is as it was
 */
export function replaceContent(root: ShadowRoot, draw: () => void): void {
  const {activeElement} = root;
  const before = [...root.childNodes];
  try {
    draw();
  } catch (error) {
    root.replaceChildren(...before);
    throw error;
  }
  for (const node of before) node.remove();
  if (activeElement) counterpart(root, activeElement)?.focus();
}

/** The same title, help line or quick exit; nothing else of a first screen from a server can have the focus. */
function counterpart(root: ShadowRoot, element: Element): HTMLElement | undefined {
  const identity = identityOf(element);
  return [...root.querySelectorAll<HTMLElement>(element.localName)].find(
    (each) => identityOf(each) === identity,
  );
}

function identityOf(element: Element): string {
  const {parentElement} = element;
  return [
    parentElement?.getAttribute('part'),
    element.getAttribute('href'),
    element.getAttribute('value'),
  ].join();
}
