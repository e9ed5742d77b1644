/**
 * Loads the file of each widget that is on the page, when a visitor comes within one screen of it; nothing where there is none.
 * Until then its fallback content stands.
 */
import {widgetNames, type WidgetName} from './context/widget-names.js';
import {fillStandIns} from './element/stand-in.js';
import {STAND_IN} from './element/stand-ins.js';
import {warnOnce} from './element/warn.js';

/** Beside this one, as they are built. */
const load: Readonly<Record<WidgetName, () => Promise<unknown>>> = {
  'self-check': () => import('./elements/self-check/self-check.js'),
  'goal-card': () => import('./elements/goal-card/goal-card.js'),
  'format-picker': () => import('./elements/format-picker/format-picker.js'),
  'session-prep': () => import('./elements/session-prep/session-prep.js'),
  'switch-guide': () => import('./elements/switch-guide/switch-guide.js'),
  check: () => import('./elements/check/check.js'),
};

const PLACES = `${widgetNames.map((name) => `cairn-${name}`).join()},${STAND_IN}`;

/** @returns the widget that belongs there */
function nameOf(place: Element): WidgetName | undefined {
  const {localName, dataset} = place as HTMLElement;
  return widgetNames.find((name) =>
    [localName, `cairn-${dataset.cairnWidget}`].includes(`cairn-${name}`),
  );
}

/**
 * What is observed in place of an element without a box, such as one that `:not(:defined) {display: none}` hides: it never
 * intersects with anything. In a hidden tab, what is around it has no box either, so it waits as before.
 */
function boxAround(place: Element): Element {
  const {parentElement} = place;
  let box = getComputedStyle(place).display === 'none' && parentElement ? parentElement : place;
  while (getComputedStyle(box).display === 'contents' && box.parentElement) box = box.parentElement;
  return box;
}

if (globalThis.document) {
  /** By what is observed for them. */
  const waiting = new Map<Element, Set<Element>>();
  const near = new IntersectionObserver(
    (boxes) => {
      for (const {isIntersecting, target} of boxes) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        const names = new Set([...(waiting.get(target) ?? [])].map(nameOf));
        waiting.delete(target);
        for (const name of names) {
          if (!name) continue;
          load[name]().catch((error: unknown) => {
            console.warn(`cairn: <cairn-${name}> did not load; its fallback content stays.`, error);
          });
        }
      }
    },
    {rootMargin: '100%'},
  );
  const wait = (place: Element) => {
    const box = boxAround(place);
    waiting.set(box, (waiting.get(box) ?? new Set()).add(place));
    near.observe(box);
  };
  const search = (root: Element) => {
    for (const place of [root, ...root.querySelectorAll(PLACES)])
      if (place.matches(PLACES)) wait(place);
  };
  new MutationObserver((records) => {
    for (const {target, addedNodes} of records)
      for (const node of [target, ...addedNodes])
        if (node instanceof Element && (node !== target || node.matches(STAND_IN))) search(node);
  }).observe(document, {childList: true, subtree: true, attributeFilter: ['data-cairn-widget']});
  search(document.documentElement);
  fillStandIns(widgetNames, warnOnce);
}
