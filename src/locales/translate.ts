/** English texts → those of another language. */
import type {MsgFn} from '@lit/localize';
import type {Words} from './index.js';
import {keyOf} from './key.js';

/** @returns an English text with its placeholders: `Question {0} of {1}` */
export function withPlaceholders(strings: readonly string[]): string {
  return strings.reduce((text, next, index) => `${text}{${index - 1}}${next}`);
}

/**
 * @param words the translations; a text without one stays English
 * @param template a string, or one with values: ``str`Question ${number}` ``
 */
export function translate(words: Words | undefined, ...[template]: Parameters<MsgFn>): string {
  const {strings, values} =
    typeof template === 'string' ? {strings: [template], values: []} : template;
  const english = withPlaceholders(strings);
  return (words?.[keyOf(english)] ?? english).replace(/\{(\d)\}/g, (_, index: string) =>
    String(values[Number(index)]),
  );
}
