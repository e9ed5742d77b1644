/**
 * A look at the colours that a page has set. Most pages set none, and what says how far they can be read is for publishers: so
 * it is loaded only where there is one, in idle time, for all widgets of the page together.
 */
import {warnOnce} from './warn.js';

const TOKENS = ['ink', 'accent', 'on-accent', 'quiet', 'edge', 'tint', 'surface'];

const waiting = new Set<ShadowRoot>();

/** After the first screen of a widget, before anything is answered. */
export function lookAtColours(root: ShadowRoot): void {
  // Safari has no idle callbacks.
  if (!waiting.size) (self.requestIdleCallback ?? setTimeout)(look);
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
      // Where it does not load, nothing is missing but a word in the console.
      () => undefined,
    );
  }
}
