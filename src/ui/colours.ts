/**
 * A look at the colours that a page has set. Most pages set none, and what says how far they can be read is for publishers: so
 * it is loaded only where there is one, in idle time, once for each widget, before anything is answered.
 */
import {warnOnce} from './warn.js';

const TOKENS = ['ink', 'accent', 'on-accent', 'quiet', 'edge', 'tint', 'surface'];

export function lookAtColours(root: ShadowRoot): void {
  const look = () => {
    const card = root.querySelector<HTMLElement>('.card');
    if (!card) return;
    const style = getComputedStyle(card);
    if (!TOKENS.some((token) => style.getPropertyValue(`--cairn-${token}`))) return;
    import('./contrast.js').then(
      ({warnOfContrast}) => warnOfContrast(card, warnOnce),
      // Where it does not load, nothing is missing but a word in the console.
      () => undefined,
    );
  };
  // Safari has no idle callbacks.
  (self.requestIdleCallback ?? setTimeout)(look);
}
