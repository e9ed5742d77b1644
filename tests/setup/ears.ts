/** A page that listens to whatever it can: at the window, the document and every element around a widget, on the way down and up. */

export interface Ears {
  /** For example `click at window`, once for each place; `keydown Tab at window` where the page hears which key. */
  readonly heard: ReadonlySet<string>;
  /** The events themselves. */
  readonly events: readonly Event[];
  stop(): void;
}

/** @param types those to listen to */
export function ears(element: Element, types: Iterable<string>): Ears {
  const heard = new Set<string>();
  const events = new Set<Event>();
  const undo: (() => void)[] = [];
  for (const [name, target] of places(element)) {
    for (const type of types) {
      for (const capture of [true, false]) {
        const listener = (event: Event) => {
          events.add(event);
          const key = 'key' in event ? ` ${String(event.key)}` : '';
          heard.add(`${type}${key} at ${name}`);
        };
        target.addEventListener(type, listener, {capture, passive: true});
        undo.push(() => target.removeEventListener(type, listener, {capture}));
      }
    }
  }
  return {
    heard,
    get events() {
      return [...events];
    },
    stop: () => undo.forEach((each) => each()),
  };
}

/** The window first, as the event comes by. */
function places(element: Element): readonly (readonly [string, EventTarget])[] {
  const {ownerDocument} = element;
  const around: [string, EventTarget][] = [];
  for (let node: Node | null = element; node; node = node.parentNode ?? hostOf(node))
    if (node !== ownerDocument) around.unshift([node.nodeName.toLowerCase(), node]);
  return [['window', ownerDocument.defaultView!], ['document', ownerDocument], ...around];
}

function hostOf(node: Node): Element | null {
  return node instanceof ShadowRoot ? node.host : null;
}

/** Every event that this browser names in a handler of its own, and those that have none. */
export function everyType(): readonly string[] {
  const named = [window, Document.prototype, HTMLElement.prototype].flatMap((owner) => {
    const names: string[] = [];
    for (const name in owner) if (name.startsWith('on')) names.push(name.slice(2));
    return names;
  });
  return [...new Set([...named, ...NAMELESS])];
}

const NAMELESS = [
  ...['focusin', 'focusout', 'DOMActivate', 'DOMFocusIn', 'DOMFocusOut', 'textInput'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'pointerrawupdate'],
  ...['mousewheel', 'DOMMouseScroll', 'MozMousePixelScroll', 'gesturestart', 'gesturechange'],
  ...['DOMNodeInserted', 'DOMNodeRemoved', 'DOMSubtreeModified', 'DOMCharacterDataModified'],
  ...['start', 'step', 'complete', 'restart', 'take'].map((name) => `cairn-${name}`),
];
