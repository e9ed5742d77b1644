/** Leaves the page at once: by a button, or by Escape pressed three times. What was answered is forgotten first. */
import {company} from './company.js';

const ESCAPES = 3;

const armed = new Map<object, string>();
let escapes = 0;

/** Replaces the page, so that Back does not lead to it. */
export function leave(address: string): void {
  for (const member of company) member.forget();
  location.replace(address);
}

function listen(event: KeyboardEvent): void {
  escapes = event.key === 'Escape' ? escapes + 1 : 0;
  const [address] = armed.values();
  if (escapes >= ESCAPES && address) leave(address);
}

/** Escape leaves while one widget of the page is armed. */
export function arm(widget: object, address: string | undefined): void {
  if (address) armed.set(widget, address);
  else armed.delete(widget);
  const toggle = armed.size ? addEventListener : removeEventListener;
  toggle('keydown', listen, {capture: true});
}
