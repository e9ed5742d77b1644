/**
 * The event shield: stops what a visitor does by pointer and keyboard before the page's own listeners hear it, by one capture
 * listener on the `window` of each document. Default actions go on. Tab, Escape, focus and scrolling pass, so that a host's dialog still closes.
 * Inside a widget only `change`, `submit` and `toggle` are left to listen to; they never leave a shadow root. That something was
 * typed is told to the widget by a call, with nothing in it.
 */
import {entersByTab} from './enter-by-tab.js';
import {perDocument} from './per-document.js';

const TYPES = [
  ...['click', 'auxclick', 'dblclick', 'contextmenu', 'selectstart', 'DOMActivate'],
  ...['over', 'enter', 'down', 'move', 'rawupdate', 'up', 'cancel', 'out', 'leave'].map(
    (type) => `pointer${type}`,
  ),
  ...['got', 'lost'].map((type) => `${type}pointercapture`),
  ...['over', 'enter', 'down', 'move', 'up', 'out', 'leave'].map((type) => `mouse${type}`),
  ...['start', 'move', 'end', 'cancel'].map((type) => `touch${type}`),
  ...['down', 'press', 'up'].map((type) => `key${type}`),
  ...[
    'beforeinput',
    'input',
    'textInput',
    'compositionstart',
    'compositionupdate',
    'compositionend',
  ],
  ...['copy', 'cut', 'paste', 'beforecopy', 'beforecut', 'beforepaste'],
  ...['', 'start', 'end', 'enter', 'leave', 'over'].map((type) => `drag${type}`),
  'drop',
];

// Saved before the page can replace them.
const {stopImmediatePropagation, composedPath} = Event.prototype;
const {apply} = Reflect;

/** What a widget does about what was stopped, by its host. */
export type StopListener = (event: Event) => void;

/** A listener may prevent what the browser does after these. */
const PREVENTABLE = ['click', 'keydown'];

const optionsOf = (type: string): AddEventListenerOptions => ({
  capture: true,
  passive: !PREVENTABLE.includes(type),
});

class EventShield {
  readonly hosts = new Map<EventTarget, StopListener | undefined>();
  #view: (Window & typeof globalThis) | null;
  #mouse = false;

  constructor(document: Document) {
    this.#view = document.defaultView;
    for (const type of TYPES) this.#view?.addEventListener(type, this.#stop, optionsOf(type));
  }

  readonly stop = (): void => {
    for (const type of TYPES) this.#view?.removeEventListener(type, this.#stop, optionsOf(type));
  };

  #stop = (event: Event): void => {
    const {key} = event as Partial<KeyboardEvent>;
    if (key === 'Tab' && entersByTab(event as KeyboardEvent, this.hosts))
      apply(stopImmediatePropagation, event, []);
    if (key === 'Tab' || key === 'Escape') return;
    const hosts = apply(composedPath, event, []).filter((target) => this.hosts.has(target));
    if (!hosts.length && !this.#isTouchOf(event)) return;
    apply(stopImmediatePropagation, event, []);
    for (const host of hosts) this.hosts.get(host)?.(event);
  };

  /** A finger enters and leaves all that lies under it, up to the document, at the place where it touches a widget. */
  #isTouchOf(event: Event): boolean {
    const {pointerType, clientX, clientY} = event as Partial<PointerEvent>;
    if (pointerType !== undefined) this.#mouse = pointerType === 'mouse';
    if (
      this.#mouse ||
      clientX === undefined ||
      clientY === undefined ||
      !/(over|enter|out|leave)$/.test(event.type)
    )
      return false;
    for (const host of this.hosts.keys()) {
      const root = (host as Element).getRootNode() as Document | ShadowRoot;
      if (root.elementFromPoint(clientX, clientY) === host) return true;
    }
    return false;
  }
}

const shields = perDocument((document) => new EventShield(document));

/**
 * From now on nothing that a visitor does in this element reaches the listeners of its document.
 * @param onStop hears of it in their place, without what is inside the closed root
 */
export function shield(document: Document, host: EventTarget, onStop?: StopListener): void {
  shields.acquire(document, host).hosts.set(host, onStop);
}

export function unshield(document: Document, host: EventTarget): void {
  shields.acquire(document, host).hosts.delete(host);
  shields.release(document, host);
}
