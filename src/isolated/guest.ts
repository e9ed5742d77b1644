/**
 * The guest side of an isolated widget: runs in the frame that `isolated-host.ts` makes. A port brings what the widget is
 * like, and takes back that something happened, and how high it is.
 */
import {NOTHING_SHARED, register, registry, share, type Member} from '../context/registry.js';
import type {WidgetName} from '../context/widget-names.js';
import type {Words} from '../locales/index.js';
import {watchRoots} from '../privacy/closed-root.js';
import {leaveBy} from '../privacy/quick-exit.js';
import {claimRoom} from '../privacy/surroundings.js';
import {watchHeight} from './frame-height.js';
import type {GuestMessage, SyncMessage} from './messages.js';

/** As much of a widget as this side needs. */
interface Guest extends HTMLElement {
  quickExit: boolean;
  noShield: boolean;
  check?: unknown;
  requestUpdate: () => void;
  readonly updateComplete: Promise<void>;
  restart: () => void;
}

export interface GuestOptions {
  /** Stores the words of a language. */
  readonly supply: (words: Words, lang: string) => void;
}

const EVENTS = ['start', 'step', 'complete', 'restart', 'take'] as const;
/** A finger that rests longer than this marks words: browsers wait as long. */
const RESTS_AFTER_MS = 500;
let touched = 0;

// A scroll bar would make the lines shorter, and so change the height that is on its way to the host.
const [rootStyle, bodyStyle] = styles(':root{overflow:hidden}body{margin:0}body>*{margin:0}');

/**
 * Represents the page around the frame: it says whether someone may be watching another widget there, and tells the widgets of
 * the page whether someone may be watching this one.
 */
function pageAround(send: (message: GuestMessage) => void): Member {
  let told: boolean | undefined;
  const page: Member = {
    name: undefined,
    shared: NOTHING_SHARED,
    isReachable: () => false,
    visit: () => undefined,
    forget: () => undefined,
    requestUpdate: () => {
      const discreet = [...registry].some((each) => each !== page && each.shared.discreet);
      if (discreet !== told) send({type: 'shared', discreet});
      told = discreet;
    },
  };
  return page;
}

/** Waits for the port from the element around the frame. */
export function startGuest(options: GuestOptions): void {
  watchRoots(handleTouch);
  claimRoom(document);
  addEventListener('message', ({source, ports: [port]}) => {
    if (source === parent && port) connect(port, options);
  });
}

function connect(port: MessagePort, {supply}: GuestOptions): void {
  const send = (message: GuestMessage) => port.postMessage(message);
  leaveBy(() => send({type: 'leave'}));
  const page = pageAround(send);
  let guest: Guest | undefined;
  port.onmessage = ({data}: MessageEvent<SyncMessage | undefined>) => {
    if (!data) return guest?.restart();
    if (data.words) supply(data.words, data.lang);
    share(page, {discreet: data.watched, sections: []});
    if (guest) return sync(guest, data);
    guest = document.createElement(`cairn-${data.name}`) as Guest;
    sync(guest, data);
    register(page);
    listen(guest, data.name, send);
    document.body.append(guest);
  };
}

/** Makes the widget, and what is around it, like that of the page. */
function sync(guest: Guest, {attributes, styles: around, rem, lang, content}: SyncMessage): void {
  document.documentElement.lang = content?.lang ?? lang;
  // Another check would forget the answers to the one that runs.
  if (content && JSON.stringify(content.check) !== JSON.stringify(guest.check))
    guest.check = content.check;
  for (const [name, value] of Object.entries(attributes))
    if (value === null) guest.removeAttribute(name);
    else guest.setAttribute(name, value);
  // A row that appeared with an answer would tell of it by its height.
  guest.quickExit = true;
  // No other script runs here.
  guest.noShield = true;
  rootStyle.fontSize = rem;
  rootStyle.colorScheme = around['color-scheme'] ?? '';
  for (const [name, value] of Object.entries(around)) bodyStyle.setProperty(name, value);
  guest.requestUpdate();
}

/** Handles touches inside the widget. */
function handleTouch(root: ShadowRoot): void {
  root.addEventListener('touchstart', ({timeStamp}) => (touched = timeStamp), {passive: true});
  root.addEventListener('touchend', (event) => chooseUnseen(event as TouchEvent));
}

function listen(widget: Guest, name: WidgetName, send: (message: GuestMessage) => void): void {
  for (const type of EVENTS)
    widget.addEventListener(`cairn-${type}`, ({detail}: CustomEvent<object | null>) =>
      send({type, ...detail} as GuestMessage),
    );
  watchHeight(widget, name, (height, state) => {
    rootStyle.overflow = state === 'complete' ? 'auto' : 'hidden';
    send({type: 'screen', height, ...(state && {state})});
  });
}

/**
 * Chromium tells the page around a frame of the place where a finger has tapped in it, by a `mouseover`. What a finger chooses
 * is therefore chosen when it is lifted, and what would come after that does not come.
 */
function chooseUnseen(event: TouchEvent): void {
  const row = (event.target as Element).closest('label');
  const input = row?.control;
  const [finger] = event.changedTouches;
  if (!row || !finger || !/^(radio|checkbox)$/.test((input as HTMLInputElement | null)?.type ?? ''))
    return;
  const {left, right, top, bottom} = row.getBoundingClientRect();
  const {clientX, clientY} = finger;
  const within = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom;
  // One that scrolls, and one that rests to mark words, chooses nothing.
  if (!within || !event.cancelable || event.timeStamp - touched > RESTS_AFTER_MS) return;
  event.preventDefault();
  input?.focus({preventScroll: true});
  input?.click();
}

function styles(text: string): [CSSStyleDeclaration, CSSStyleDeclaration] {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [sheet];
  return [...sheet.cssRules].map((rule) => (rule as CSSStyleRule).style) as [
    CSSStyleDeclaration,
    CSSStyleDeclaration,
  ];
}
