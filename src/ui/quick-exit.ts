/** Leaves the page at once: by a button, or by Escape pressed three times. What was answered is forgotten first. */
import {company} from './company.js';

const ESCAPES = 3;
/** Longer apart, presses of Escape are no row: each closes something else on the page. */
const APART_MS = 2000;

const armed = new Map<object, string>();
let escapes = 0;
let last = 0;

/** Replaces the page, so that Back does not lead to it. */
let go = (address: string): void => location.replace(address);

/** A frame has no page to replace, and asks for it. */
export function leaveBy(way: typeof go): void {
  go = way;
}

export function leave(address: string): void {
  for (const member of company) member.forget();
  go(address);
}

function listen({key, repeat, timeStamp}: KeyboardEvent): void {
  const address = [...armed.values()].find(Boolean);
  // A key that is held was pressed once.
  const again = !repeat && timeStamp - last < APART_MS;
  escapes = address && key === 'Escape' ? (again ? escapes : 0) + 1 : 0;
  last = timeStamp;
  if (escapes >= ESCAPES && address) leave(address);
}

/**
 * Escape leaves while one widget of the page has an address. With an empty one it does not, but keys are heard: before the
 * shield, which comes later and lets no other key through to break a row of Escapes.
 */
export function arm(widget: object, address: string | undefined): void {
  if (address === undefined) armed.delete(widget);
  else armed.set(widget, address);
  const toggle = armed.size ? addEventListener : removeEventListener;
  toggle('keydown', listen, {capture: true});
}
