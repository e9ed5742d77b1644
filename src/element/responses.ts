/** The buttons of the screen: what a press does, and what is answered to it. */
import type {RenderContext, Response} from '../context/render-context.js';
import {Presses} from '../privacy/presses.js';
import {DoublePress} from './double-press.js';

export class Responses {
  /** What the buttons do, by id; set with each screen. */
  handlers: RenderContext['handlers'] = new Map();
  response: Response | undefined;
  /** What assistive technology is told. */
  status = '';

  #root: ShadowRoot;
  #requestUpdate: () => void;
  /** The last press: what comes of an earlier one is not announced. */
  #pressed = {button: ''};
  #doublePress = new DoublePress();
  #presses: Presses;

  constructor(root: ShadowRoot, requestUpdate: () => void) {
    this.#root = root;
    this.#requestUpdate = requestUpdate;
    this.#presses = new Presses({root, onButton: ({value}) => this.#press(value)});
  }

  get isDoublePress(): boolean {
    return this.#doublePress.isSecond;
  }

  readonly onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    this.#press((event.submitter as HTMLButtonElement | null)?.value ?? '');
  };

  /** Under the event shield no listener inside hears of a press, or of what is typed. */
  readonly onStopped = (event: Event): void => {
    if (event.type !== 'input') return this.#presses.listen(event);
    const field = this.#root.activeElement;
    // This event ends at the root, so no listener of the page hears it.
    if (field?.matches('textarea')) field.dispatchEvent(new Event('input'));
  };

  /** For the button that is pressed now: announces words, and shows them beside it, unless another is pressed since. */
  readonly responder = (): ((words: string) => void) => {
    const pressed = this.#pressed;
    return (words) => {
      if (pressed !== this.#pressed) return;
      this.response = {button: pressed.button, text: words};
      this.announce(words);
    };
  };

  readonly announce = (words: string): void => {
    // The same words are announced again only where something changes.
    this.status = words === this.status ? `${words}\xa0` : words;
    this.#requestUpdate();
  };

  clear(): void {
    this.status = '';
    this.#pressed = {button: ''};
    this.response = undefined;
  }

  #press(button: string): void {
    this.#pressed = {button};
    this.#doublePress.note(button);
    this.response = undefined;
    this.handlers.get(button)?.();
  }
}
