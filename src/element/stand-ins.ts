/**
 * Waits for stand-ins: `div`s with `data-cairn-widget`. Few pages have one, so the code that fills them (`stand-in.ts`) is
 * loaded when the first stand-in is found.
 */
import {widgetNames} from '../context/widget-names.js';
import {LateModule} from './late-module.js';
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
    const module = new LateModule({file: 'stand-in.js', load: () => import('./stand-in.js')});
    void module.load().then(({fillStandIns}) => fillStandIns(widgetNames, warnOnce));
  };
  observer.observe(document, {childList: true, subtree: true, attributeFilter: [NAME]});
  if (document.querySelector(STAND_IN)) fill();
}
