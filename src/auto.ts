/**
 * Loads the file of each widget on the page once a visitor comes within one screen of it. Until then the fallback content is
 * shown. A page without widgets loads nothing.
 */
import {widgetNames, type WidgetName} from './context/widget-names.js';
import {LateModule} from './element/late-module.js';
import {fillStandIns} from './element/stand-in.js';
import {STAND_IN} from './element/stand-ins.js';
import {warnOnce} from './element/warn.js';

/** The build writes these files beside this one. */
const load: Readonly<Record<WidgetName, () => Promise<unknown>>> = {
  'self-check': () => import('./elements/self-check/self-check.js'),
  'goal-card': () => import('./elements/goal-card/goal-card.js'),
  'format-picker': () => import('./elements/format-picker/format-picker.js'),
  'session-prep': () => import('./elements/session-prep/session-prep.js'),
  'switch-guide': () => import('./elements/switch-guide/switch-guide.js'),
  check: () => import('./elements/check/check.js'),
};
const modules = new Map<WidgetName, LateModule<unknown>>();

function request(name: WidgetName): void {
  const module = modules.get(name) ?? new LateModule({file: `${name}.js`, load: load[name]});
  modules.set(name, module);
  void module.load();
}

const PLACES = `${widgetNames.map((name) => `cairn-${name}`).join()},${STAND_IN}`;

/** @returns the widget that belongs there */
function nameOf(place: Element): WidgetName | undefined {
  const {localName, dataset} = place as HTMLElement;
  return widgetNames.find((name) =>
    [localName, `cairn-${dataset.cairnWidget}`].includes(`cairn-${name}`),
  );
}

/**
 * An element without a box never intersects with anything, for example one that `:not(:defined) {display: none}` hides. Its
 * nearest ancestor with a box is observed instead. In a hidden tab no ancestor has a box, so the widget waits.
 */
function boxAround(place: Element): Element {
  const {parentElement} = place;
  let box = getComputedStyle(place).display === 'none' && parentElement ? parentElement : place;
  while (getComputedStyle(box).display === 'contents' && box.parentElement) box = box.parentElement;
  return box;
}

if (globalThis.document) {
  /** The places of widgets, by the element that is observed for them. */
  const waiting = new Map<Element, Set<Element>>();
  const near = new IntersectionObserver(
    (boxes) => {
      for (const {isIntersecting, target} of boxes) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        const names = new Set([...(waiting.get(target) ?? [])].map(nameOf));
        waiting.delete(target);
        for (const name of names) if (name) request(name);
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
