/**
 * Scripts that keep the focus inside a dialog (focus-trap, MicroModal) do not see into a closed root: where a widget comes last,
 * they send Tab from the element before it back to the first. So they do not hear the key that leads into a widget.
 */

const DIALOG = 'dialog, [role=dialog], [role=alertdialog], [aria-modal=true]';
const STOPS =
  'a[href], area[href], button, input, select, textarea, summary, iframe, audio[controls], video[controls], [contenteditable], [tabindex]';

/** Whether Tab, pressed on this element, leads into one of the hosts, which is in a dialog. */
export function entersByTab(
  event: KeyboardEvent,
  hosts: Pick<ReadonlySet<EventTarget>, 'has'>,
): boolean {
  const {target, shiftKey} = event;
  if (!(target instanceof Element) || hosts.has(target)) return false;
  const dialog = target.closest(DIALOG);
  if (!dialog) return false;
  const stops = [...dialog.querySelectorAll('*')].filter(
    (each) => each === target || hosts.has(each) || isStop(each),
  );
  const next = stops[stops.indexOf(target) + (shiftKey ? -1 : 1)];
  return next !== undefined && hosts.has(next);
}

function isStop(element: Element): boolean {
  return (
    element.matches(STOPS) &&
    (element as HTMLElement).tabIndex >= 0 &&
    !element.matches(':disabled') &&
    element.getClientRects().length > 0
  );
}
