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
};

const PLACES = `${widgetNames.map((name) => `cairn-${name}`).join()},${STAND_IN}`;

/** @returns the widget that belongs there */
function nameOf(place: Element): WidgetName | undefined {
  const {localName, dataset} = place as HTMLElement;
  return widgetNames.find((name) =>
    [localName, `cairn-${dataset.cairnWidget}`].includes(`cairn-${name}`),
  );
}

if (globalThis.document) {
  const near = new IntersectionObserver(
    (places) => {
      for (const {isIntersecting, target} of places) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        const name = nameOf(target);
        if (name)
          load[name]().catch((error: unknown) => {
            console.warn(`cairn: <cairn-${name}> did not load; its fallback content stays.`, error);
          });
      }
    },
    {rootMargin: '100%'},
  );
  const search = (root: Element) => {
    for (const place of [root, ...root.querySelectorAll(PLACES)])
      if (place.matches(PLACES)) near.observe(place);
  };
  new MutationObserver((records) => {
    for (const {target, addedNodes} of records)
      for (const node of [target, ...addedNodes])
        if (node instanceof Element && (node !== target || node.matches(STAND_IN))) search(node);
  }).observe(document, {childList: true, subtree: true, attributeFilter: ['data-cairn-widget']});
  search(document.documentElement);
  fillStandIns(widgetNames, warnOnce);
}
