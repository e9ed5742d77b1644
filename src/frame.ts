/**
 * The script of `frame.html`, for systems that allow only a frame. It is one classic script: a sandboxed frame has no origin,
 * so a module would need CORS headers. The address holds the settings. The page around the frame is told the height.
 */
import './cairn.js';
import {widgetName} from './frame/widget-name.js';
import {watchHeight} from './isolated/frame-height.js';
import {leaveBy} from './privacy/quick-exit.js';
import {replacePage} from './privacy/ways-out.js';
import type {Widget} from './element/widget.js';

/** Words and addresses are taken from the query only inside a frame. Otherwise anybody could make a link that says them. */
const IN_A_FRAME = /^(heading|intro|cta-label|check|src|.*-href)$/;

const {searchParams: query, hash} = new URL(location.href);
/** WordPress adds it to the address, and recognises our messages by it. */
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
  // No scripts of others run in this document.
  made.noShield = true;
  return made;
}

/** Replaces the page around the frame too. A browser allows that after a press, and outside a sandbox. */
function leaveWithPage(address: string): void {
  try {
    if (framed) parent.location.replace(address);
  } catch {
    // Only the frame leaves.
  }
  replacePage(document, address);
}

/** A sandbox forbids to print, copy and call. This link opens the page on its own, where all of that works. It needs no words. */
function wayOut(): Element {
  const link = document.createElement('a');
  link.href = location.pathname + location.search;
  link.target = '_blank';
  link.rel = 'noreferrer';
  link.className = 'out';
  link.textContent = `↗ ${location.host}${location.pathname}`;
  // WordPress opens the link, because its frame may not.
  link.addEventListener('click', () => tell({message: 'link', secret, value: link.href}));
  return link;
}

function tellHeight(): void {
  const say = watchHeight(widget, widgetName, (height) => {
    // Includes what is below the widget.
    const value = height + document.body.offsetHeight - widget.offsetHeight;
    tell({type: 'cairn-height', height: value});
    if (secret) tell({message: 'height', secret, value});
  });
  void widget.updateComplete.then(say);
  // A page that starts to listen late asks for the height.
  addEventListener('message', ({source}) => {
    if (source === parent) say();
  });
}

/** Any origin may embed the frame. Its height is no secret. */
function tell(message: object): void {
  parent.postMessage(message, '*');
}
