/**
 * The second way in, for whoever may write a `div` with `data-*` and nothing else. Few pages have one, so what fills it is a
 * file of its own (`stand-in.ts`), asked for where there is one, or where one comes.
 */
import {widgetNames} from '../context/widget-names.js';
import {warnOnce} from './warn.js';

const NAME = 'data-cairn-widget';
export const STAND_IN = `div[${NAME}]`;

/** Does nothing where there is no document. */
export function awaitStandIns(): void {
  if (!globalThis.document) return;
  const observer = new MutationObserver((records) => {
    for (const {target, addedNodes} of records)
      for (const node of [target, ...addedNodes])
        if (
          node instanceof Element &&
          (node.matches(STAND_IN) || (node !== target && node.querySelector(STAND_IN)))
        )
          fill();
  });
  const fill = () => {
    observer.disconnect();
    import('./stand-in.js').then(({fillStandIns}) => fillStandIns(widgetNames, warnOnce), warnOnce);
  };
  observer.observe(document, {childList: true, subtree: true, attributeFilter: [NAME]});
  if (document.querySelector(STAND_IN)) fill();
}
