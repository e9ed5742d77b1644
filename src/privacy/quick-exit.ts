/** Leaves the page at once: by a button, or by Escape pressed three times. What was answered is then forgotten. */
import {prepareToLeave, unwatchQuestion, watchQuestion} from './departure.js';
import {perDocument} from './per-document.js';

const ESCAPES = 3;
/** Escapes that are further apart do not count together: each closes something else on the page. */
const APART_MS = 2000;
/** The code of every key that an input method takes. */
const COMPOSING = 229;

/** Replaces the page, so that Back does not lead to it. */
let replacePage = (address: string, document: Document): void =>
  document.defaultView?.location.replace(address);

/** A frame cannot replace the page around it, and asks the page to leave. */
export function leaveBy(way: (address: string) => void): void {
  replacePage = way;
}

export interface Exit {
  /** Where it leads; relative to the document that is left. */
  readonly address: string;
  /** Forgets what was answered in every widget of the page. */
  readonly forget: () => void;
}

/** Nothing comes before the page is covered and on its way out: to forget takes time, and can fail. */
export function leave({address, forget}: Exit, document: Document): void {
  try {
    // In full: a relative address would start from the document that this script came with.
    const {href} = new URL(address, document.baseURI);
    prepareToLeave(href, document);
    replacePage(href, document);
  } finally {
    forget();
  }
}

class EscapeKey {
  /** The exits of the widgets; none where a widget has none. */
  readonly exits = new Map<object, Exit | undefined>();
  #document: Document;
  #count = 0;
  #last = 0;

  constructor(document: Document) {
    this.#document = document;
    document.defaultView?.addEventListener('keydown', this.#listen, {capture: true});
  }

  readonly stop = (): void => {
    const view = this.#document.defaultView;
    if (!view) return;
    view.removeEventListener('keydown', this.#listen, {capture: true});
    unwatchQuestion(view);
  };

  #listen = (event: KeyboardEvent): void => {
    const {key, repeat, timeStamp} = event;
    // While words are composed, Escape belongs to the input method. Safari tells so by the key code alone.
    if (event.isComposing || event.keyCode === COMPOSING) return;
    const exit = [...this.exits.values()].find(Boolean);
    // A key that is held down was pressed once.
    const again = !repeat && timeStamp - this.#last < APART_MS;
    this.#count = exit && key === 'Escape' ? (again ? this.#count : 0) + 1 : 0;
    this.#last = timeStamp;
    if (!exit || this.#count < ESCAPES) return;
    // What a browser does by Escape is to stop loading: the page that was just asked for.
    event.preventDefault();
    this.#count = 0;
    leave(exit, this.#document);
  };
}

const escapeKeys = perDocument((document) => new EscapeKey(document));

/**
 * Enables Escape for a widget. Call it before `shield`: its listener has to hear every key, to know when a row of Escapes ends.
 * @param exit none where the widget has no quick exit now
 */
export function enableExit(document: Document, widget: object, exit: Exit | undefined): void {
  escapeKeys.acquire(document, widget).exits.set(widget, exit);
  if (exit && document.defaultView) watchQuestion(document.defaultView);
}

export function disableExit(document: Document, widget: object): void {
  escapeKeys.acquire(document, widget).exits.delete(widget);
  escapeKeys.release(document, widget);
}
