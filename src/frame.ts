/**
 * What runs in `frame.html`, for systems that allow a frame and nothing else: one classic script, since a sandboxed frame
 * has no origin and a module would need CORS headers. Its settings come in the address; to the page around it goes its height.
 */
import './cairn.js';
import {widgetName} from './frame/widget-name.js';
import {watchHeight} from './isolated/frame-height.js';
import {leaveBy} from './privacy/quick-exit.js';
import {replacePage} from './privacy/ways-out.js';
import type {Widget} from './element/widget.js';

/** What says something in words, or leads somewhere, is not taken from a link that anybody can make: only in a frame. */
const IN_A_FRAME = /^(heading|intro|cta-label|check|src|.*-href)$/;

const {searchParams: query, hash} = new URL(location.href);
/** WordPress puts it there, and knows our messages by it. */
const secret = new URLSearchParams(hash.replace(/^#\??/, '')).get('secret');
const framed = parent !== window;

leaveBy(leaveWithPage);
const widget = make();
document.documentElement.lang = query.get('lang') ?? navigator.language;
document.documentElement.style.colorScheme = query.get('scheme') ?? '';
document.body.replaceChildren(widget);
if (self.origin === 'null') document.body.append(wayOut());
if (framed) tellHeight();

function make(): Widget {
  const made = document.createElement(`cairn-${widgetName}`) as Widget;
  const {observedAttributes} = made.constructor as typeof Widget;
  for (const [key, value] of query) {
    if (['widget', 'lang', 'scheme', 'class', 'remember', 'isolated'].includes(key)) continue;
    if (!observedAttributes.includes(key)) made.style.setProperty(`--cairn-${key}`, value);
    else if (framed || !IN_A_FRAME.test(key)) made.setAttribute(key, value);
  }
  document.title = made.heading ?? document.title;
  // There is no page around it whose scripts could listen.
  made.noShield = true;
  return made;
}

/** The page around it too, where the browser lets a frame do so: after a press, and outside of a sandbox. */
function leaveWithPage(address: string): void {
  try {
    if (framed) parent.location.replace(address);
  } catch {
    // Only the frame leaves.
  }
  replacePage(document, address);
}

/** In a sandbox nothing can be printed, copied or called: this page alone can. It needs no words. */
function wayOut(): Element {
  const link = document.createElement('a');
  link.href = location.pathname + location.search;
  link.target = '_blank';
  link.rel = 'noreferrer';
  link.className = 'out';
  link.textContent = `↗ ${location.host}${location.pathname}`;
  // WordPress follows it in place of the frame, which may open nothing.
  link.addEventListener('click', () => tell({message: 'link', secret, value: link.href}));
  return link;
}

function tellHeight(): void {
  const say = watchHeight(widget, widgetName, (height) => {
    // With what stands below it.
    const value = height + document.body.offsetHeight - widget.offsetHeight;
    tell({type: 'cairn-height', height: value});
    if (secret) tell({message: 'height', secret, value});
  });
  void widget.updateComplete.then(say);
  // A page that begins to listen late asks.
  addEventListener('message', ({source}) => {
    if (source === parent) say();
  });
}

/** Whoever embeds may be of any origin; that there is a frame, and how high, is no secret. */
function tell(message: object): void {
  parent.postMessage(message, '*');
}
