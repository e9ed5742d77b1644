/**
 * Looks for colours that a page has set. Most pages set none, and the contrast check is for publishers, so `contrast.js` is
 * loaded only where a colour is set, in idle time, once for all widgets of the page.
 */
import {whenIdle} from './idle.js';
import {warnOnce} from './warn.js';

const TOKENS = ['ink', 'accent', 'on-accent', 'quiet', 'edge', 'tint', 'surface'];

const waiting = new Set<ShadowRoot>();

/** After the first screen of a widget, before anything is answered. */
export function lookAtColours(root: ShadowRoot): void {
  if (!waiting.size) whenIdle(look);
  waiting.add(root);
}

function look(): void {
  const roots = [...waiting];
  waiting.clear();
  for (const root of roots) {
    const card = root.querySelector<HTMLElement>('.card');
    if (!card) continue;
    const style = getComputedStyle(card);
    if (!TOKENS.some((token) => style.getPropertyValue(`--cairn-${token}`))) continue;
    import('./contrast.js').then(
      ({warnOfContrast}) => warnOfContrast(card, warnOnce),
      // Only a warning in the console is missing then.
      () => undefined,
    );
  }
}
