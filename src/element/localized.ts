/** Data with words in it, made once for each language and shared by all widgets of the page. */
import type {MsgFn} from '@lit/localize';
import type {RenderContext} from '../context/render-context.js';

type Make<Made> = (msg: MsgFn) => Made;

const made = new WeakMap<Make<unknown>, Map<string, unknown>>();

export function localized<Made>({lang, msg}: RenderContext, make: Make<Made>): Made {
  const byLang = made.get(make) ?? new Map<string, unknown>();
  made.set(make, byLang);
  if (!byLang.has(lang)) byLang.set(lang, make(msg));
  return byLang.get(lang) as Made;
}
