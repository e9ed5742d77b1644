/** Whether a visitor can be brought to an element, and how. */

/** The `details` around it that are closed, the innermost first. */
function closedDetails(element: Element): HTMLDetailsElement[] {
  const closed: HTMLDetailsElement[] = [];
  for (let each: Element | null = element; each; each = parentOf(each))
    if (each instanceof HTMLDetailsElement && !each.open) closed.push(each);
  return closed;
}

function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** It is shown, or hidden by nothing but closed `details`; not in a hidden tab or a closed dialog, which only the page can open. */
export function isReachable(element: Element): boolean {
  const outermost = closedDetails(element).at(-1) ?? element;
  return (
    outermost.getClientRects().length > 0 && getComputedStyle(outermost).visibility === 'visible'
  );
}

/** Opens what is closed around it, and brings it into view. */
export function reveal(element: Element): void {
  for (const details of closedDetails(element)) details.open = true;
  element.scrollIntoView();
}
