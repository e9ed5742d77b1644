/** A person without a mouse. */
import {keys} from './hands.js';
import {focused, nameOf, type Name} from './person.js';

/** More than any screen has. */
const STOPS = 80;

/** What has the focus, by its name: in the widget, or in the page around it. */
export function stop(widget: Element): string {
  const element = focused(widget) ?? document.activeElement ?? document.body;
  return nameOf(element) || element.textContent.replace(/\s+/g, ' ').trim();
}

/** Goes on with Tab until this has the focus. */
export async function tabTo(widget: Element, name: Name): Promise<void> {
  const passed: string[] = [];
  while (passed.length < STOPS) {
    await keys('Tab');
    const at = focused(widget) ? stop(widget) : '(outside)';
    if (typeof name === 'string' ? at === name : name.test(at)) return;
    passed.push(at);
  }
  throw new Error(`Tab does not lead to ${String(name)}, but to: ${passed.join(', ')}`);
}

/** Goes through a widget with Tab, from what stands before it to what stands after it. @returns where it stops */
export async function stops(
  widget: Element,
  see: (element: HTMLElement) => void = () => undefined,
) {
  const names: string[] = [];
  for (let count = 0; count < STOPS; count++) {
    await keys('Tab');
    const element = focused(widget);
    if (!element) break;
    see(element);
    names.push(stop(widget));
  }
  return names;
}
