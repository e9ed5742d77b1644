/**
 * What runs in the frame of an isolated widget, as one classic script: see `ui/room.ts`, which makes the frame. It is told
 * through a port what the widget is like, and tells through it that something happened, and how high it is.
 */
import './elements/self-check/self-check.js';
import './elements/goal-card/goal-card.js';
import './elements/format-picker/format-picker.js';
import {render} from 'lit-html';
import {company, type Member, type WidgetName} from './ui/company.js';
import {watchHeight} from './ui/frame-height.js';
import {supply} from './ui/locale.js';
import {paper} from './ui/result/paper.styles.js';
import {printBy} from './ui/result/print.js';
import {leaveBy} from './ui/quick-exit.js';
import type {Furniture, Heard} from './ui/room.js';
import type {Widget} from './ui/widget.js';

const EVENTS = ['start', 'step', 'complete', 'restart', 'take'] as const;
/** As long as a browser waits until it takes a finger that rests for one that marks words. */
const RESTS_AFTER_MS = 500;
let touched = 0;

/** The page, as far as the widget must know of it: whether someone may be watching. */
const page: Member = {
  name: undefined,
  discreet: false,
  sections: [],
  visit: () => undefined,
  forget: () => undefined,
  requestUpdate: () => undefined,
};

// A scroll bar while a height is on its way would make the lines shorter, and so the height another.
const [rootStyle, bodyStyle] = styles(':root{overflow:hidden}body{margin:0}body>*{margin:0}');

addEventListener('message', ({source, ports: [port]}) => {
  if (source === parent && port) moveIn(port);
});

function moveIn(port: MessagePort): void {
  const tell = (heard: Heard) => port.postMessage(heard);
  leaveBy(() => tell({type: 'leave'}));
  let widget: Widget | undefined;
  port.onmessage = ({data}: MessageEvent<Furniture | undefined>) => {
    if (!data) widget?.restart();
    else if (widget) furnish(widget, data);
    else {
      widget = document.createElement(`cairn-${data.name}`) as Widget;
      furnish(widget, data);
      company.add(page);
      listen(widget, data.name, tell);
      document.body.append(widget);
      for (const {root} of company) if (root) reach(root);
    }
  };
}

/** Makes the widget, and what is around it, like that of the page. */
function furnish(widget: Widget, {attributes, looks, rem, lang, words, watched}: Furniture): void {
  if (words) supply(lang, words);
  document.documentElement.lang = lang;
  for (const [name, value] of Object.entries(attributes))
    if (value === null) widget.removeAttribute(name);
    else widget.setAttribute(name, value);
  // A row that came with an answer would tell by its height.
  widget.quickExit = true;
  // Nobody else listens here.
  widget.noShield = true;
  rootStyle.fontSize = rem;
  rootStyle.colorScheme = looks['color-scheme'] ?? '';
  for (const [name, value] of Object.entries(looks)) bodyStyle.setProperty(name, value);
  page.discreet = watched;
  widget.requestUpdate();
}

/** Puts hands into the widget. */
function reach(root: ShadowRoot): void {
  root.addEventListener('click', dialHere);
  root.addEventListener('touchstart', ({timeStamp}) => (touched = timeStamp), {passive: true});
  root.addEventListener('touchend', (event) => chooseUnseen(event as TouchEvent));
}

function listen(widget: Widget, name: WidgetName, tell: (heard: Heard) => void): void {
  for (const type of EVENTS)
    widget.addEventListener(`cairn-${type}`, ({detail}: CustomEvent<object | null>) =>
      tell({type, ...detail} as Heard),
    );
  watchHeight(widget, name, (height, state) => {
    rootStyle.overflow = state === 'complete' ? 'auto' : 'hidden';
    tell({type: 'screen', height, ...(state && {state})});
  });
}

printBy(({dir}, title, body) => {
  const sheet = document.createElement('div');
  const before = document.title;
  const put = new CSSStyleSheet({media: 'print'});
  put.replaceSync(`${paper}body>:not(div){display:none}`);
  document.adoptedStyleSheets.push(put);
  document.documentElement.dir = dir;
  document.title = title;
  render(body, sheet);
  document.body.append(sheet);
  addEventListener(
    'afterprint',
    () => {
      sheet.remove();
      document.title = before;
      document.adoptedStyleSheets.pop();
    },
    {once: true},
  );
  print();
});

/** The links of the help lines open elsewhere; a number is dialled from here, and leaves no empty page. */
function dialHere({target}: Event): void {
  const link = (target as Element).closest('a');
  if (link && /^(tel|sms|mailto):$/.test(link.protocol)) link.target = '_self';
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
