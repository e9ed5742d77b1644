/**
 * Stops the events of a visitor's hands before the page's own listeners hear them: one capture listener on `window` for
 * all widgets. Default actions go on. Tab, Escape, focus and scrolling pass, so that a host's dialog still closes.
 * Inside a widget only `change`, `submit` and `toggle` are left to listen to; they never leave a shadow root.
 */
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

const shielded = new Set<EventTarget>();
let mouse = false;

function stop(event: Event): void {
  if (event instanceof KeyboardEvent && (event.key === 'Tab' || event.key === 'Escape')) return;
  if (apply(composedPath, event, []).some((target) => shielded.has(target)) || isTouch(event))
    apply(stopImmediatePropagation, event, []);
}

/** A finger enters and leaves all that lies under it, up to the document, at the place where it touches a widget. */
function isTouch(event: Event): boolean {
  if (event instanceof PointerEvent) mouse = event.pointerType === 'mouse';
  if (mouse || !(event instanceof MouseEvent) || !/(over|enter|out|leave)$/.test(event.type))
    return false;
  for (const host of shielded) {
    const root = (host as Element).getRootNode() as Document | ShadowRoot;
    if (root.elementFromPoint(event.clientX, event.clientY) === host) return true;
  }
  return false;
}

const OPTIONS: AddEventListenerOptions = {capture: true, passive: true};

/** From now on nothing that a visitor's hands do in this element reaches the page. */
export function shield(host: EventTarget): void {
  if (shielded.size === 0) for (const type of TYPES) addEventListener(type, stop, OPTIONS);
  shielded.add(host);
}

export function unshield(host: EventTarget): void {
  if (shielded.delete(host) && shielded.size === 0)
    for (const type of TYPES) removeEventListener(type, stop, OPTIONS);
}
