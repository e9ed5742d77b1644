/**
 * Presses inside a closed root that must not be left to the browser alone. Two kinds are acted on here; all others, and all
 * presses with another button or a modifier key, go their native way, which is safe: links open in another tab.
 *
 * - A telephone number, and a link to a place on the same page, would navigate this page from inside the root. They are followed
 *   from a detached anchor instead (`follow`).
 * - A button whose form cannot submit, in a sandbox without `allow-forms`.
 *
 * Under the event shield no listener inside the root hears a click, and a listener on `window` is not told where inside a closed
 * root it was. So the root is asked: what lies under the pointer, or what has the focus.
 */
import {formsSubmit} from './surroundings.js';
import {follow, staysHere} from './ways-out.js';

const PRESSABLE = 'a[href], button';
/** Enter in one of these presses the first submit button of its form. */
const SUBMITS_BY_ENTER = 'input:not([type=file])';

export interface PressesOptions {
  readonly root: ShadowRoot;
  /** A button whose form cannot submit was pressed. */
  readonly onButton: (button: HTMLButtonElement) => void;
}

export class Presses {
  #root: ShadowRoot;
  #onButton: PressesOptions['onButton'];
  /** What lay under the mouse when its button went down, since the last key: a click begins and ends on the same element. */
  #down: {readonly on: Element | undefined} | undefined;

  constructor({root, onButton}: PressesOptions) {
    this.#root = root;
    this.#onButton = onButton;
    // Hears of them only where there is no shield.
    for (const type of ['mousedown', 'click']) root.addEventListener(type, this.listen);
  }

  /** Takes every event that the shield stops; an event of the page's own making presses nothing. */
  readonly listen = (event: Event): void => {
    if (event.defaultPrevented) return;
    const inside = event.currentTarget === this.#root;
    if (!inside && !event.isTrusted) return;
    if (event.type === 'keydown') this.#onKey(event as KeyboardEvent);
    else if (event.type === 'mousedown') this.#down = {on: this.#under(event as MouseEvent)};
    else if (event.type === 'click') this.#onClick(event as MouseEvent, inside);
  };

  #onClick(event: MouseEvent, inside: boolean): void {
    const pressed = inside ? pressable(event.target) : this.#pressedBy(event);
    if (pressed?.localName === 'button') this.#onForm(event, pressed as HTMLButtonElement);
    else if (pressed) this.#onLink(event, pressed as HTMLAnchorElement);
  }

  #onLink(event: MouseEvent, link: HTMLAnchorElement): void {
    const modified = event.ctrlKey || event.metaKey || event.shiftKey || event.altKey;
    if (modified || !staysHere(link)) return;
    event.preventDefault();
    follow(link.ownerDocument, link.href);
  }

  /** Enter on a field clicks the button in its place, and the focus does not tell that. */
  #onKey(event: KeyboardEvent): void {
    this.#down = undefined;
    if (event.key !== 'Enter' || event.isComposing || event.repeat) return;
    const {activeElement} = this.#root;
    if (!activeElement?.matches(SUBMITS_BY_ENTER)) return;
    const {form} = activeElement as HTMLInputElement;
    const button = [...(form?.elements ?? [])].find(({localName}) => localName === 'button');
    if (button) this.#onForm(event, button as HTMLButtonElement);
  }

  #onForm(event: Event, button: HTMLButtonElement): void {
    if (!button.form || button.disabled || formsSubmit(this.#root)) return;
    event.preventDefault();
    this.#onButton(button);
  }

  #pressedBy(event: MouseEvent): Element | undefined {
    const down = this.#down;
    this.#down = undefined;
    const at = this.#under(event);
    if (down && event.detail > 0) return at === down.on ? at : undefined;
    // By a key, or by assistive technology, which moves the focus or names the place.
    return pressable(this.#root.activeElement) ?? at;
  }

  #under({clientX, clientY}: MouseEvent): Element | undefined {
    return pressable(this.#root.elementFromPoint(clientX, clientY));
  }
}

function pressable(target: EventTarget | null): Element | undefined {
  return (target as Element | null)?.closest(PRESSABLE) ?? undefined;
}
