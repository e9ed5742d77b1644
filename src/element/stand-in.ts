/**
 * Stand-ins, for authors who may write only a `div` with `data-*` attributes, as in WordPress:
 * `<div data-cairn-widget="self-check" data-cairn-region="GB" lang="es">`. The `div` stays and holds the element; its content
 * becomes the element's fallback content. This file is loaded where there is a stand-in, and imports nothing.
 */
import type {widgetNames} from '../context/widget-names.js';
import type {warnOnce} from './warn.js';

const PREFIX = 'data-cairn-';
const NAME = `${PREFIX}widget`;
const STAND_IN = `div[${NAME}]`;

/** One observer for all. It also observes the attributes of stand-ins that are out of the page. */
let observer: MutationObserver | undefined;
let names: typeof widgetNames;
let warn: typeof warnOnce;

/** Fills the stand-ins of the document, and those that are added later. */
export function fillStandIns(known: typeof names, say: typeof warn): void {
  if (observer) return;
  names = known;
  warn = say;
  observer = new MutationObserver((records) => {
    for (const {target, attributeName, addedNodes} of records) {
      if (target instanceof Element && target.matches(STAND_IN)) fill(target, attributeName);
      for (const node of addedNodes) if (node instanceof Element) search(node);
    }
  });
  observer.observe(document, {childList: true, subtree: true, attributeFilter: [NAME]});
  search(document.documentElement);
}

function search(root: Element): void {
  if (root.matches(STAND_IN)) fill(root);
  for (const div of root.querySelectorAll(STAND_IN)) fill(div);
}

/** @param changed an attribute that may have been removed */
function fill(div: Element, changed?: string | null): void {
  const name = div.getAttribute(NAME) ?? '';
  if (!isOneOf(names, name, NAME)) return;
  const tag = `cairn-${name}`;
  // `auto.ts` loads an element only when a visitor scrolls near.
  if (!customElements.get(tag)) {
    void customElements.whenDefined(tag).then(() => fill(div));
    return;
  }
  const widget = widgetIn(div, tag);
  // The parser may still add content, and so may the page.
  for (const node of [...div.childNodes]) if (node !== widget) widget.append(node);
  for (const attribute of [...div.getAttributeNames(), changed]) follow(div, widget, attribute);
  if (widget.parentNode !== div) div.append(widget);
  observer?.observe(div, {attributes: true});
}

/** The widget in a stand-in: one that was saved with the page, one in place of another, or a new one. */
function widgetIn(div: Element, tag: string): Element {
  const held = [...div.children].find(({localName}) => localName.startsWith('cairn-'));
  if (held?.localName === tag) return held;
  held?.replaceWith(...held.childNodes);
  return document.createElement(tag);
}

/** `data-cairn-region` → `region`, where the widget has such an attribute. */
function follow(div: Element, widget: Element, attribute: string | null | undefined): void {
  const name = attribute?.split(PREFIX)[1];
  if (!attribute || !name || attribute === NAME) return;
  const {observedAttributes} = widget.constructor as unknown as {observedAttributes: string[]};
  if (!isOneOf([...observedAttributes, 'lang'], name, attribute)) return;
  const value = div.getAttribute(attribute);
  if (value === null) widget.removeAttribute(name);
  else if (value !== widget.getAttribute(name)) widget.setAttribute(name, value);
}

function isOneOf(known: readonly string[], name: string, attribute: string): boolean {
  if (known.includes(name)) return true;
  warn(`${attribute}: "${name}" is none of ${known.join(', ')}.`);
  return false;
}
