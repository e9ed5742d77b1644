/**
 * English words → those of another language. What ships knows them by their number: tools/rollup/number-words.mjs puts a
 * table in place of this.
 */
import type {MsgFn} from '@lit/localize';
import type {Words} from './index.js';

/** @returns English words with their gaps: `Question {0} of {1}` */
export function withGaps(strings: readonly string[]): string {
  return strings.reduce((text, next, index) => `${text}{${index - 1}}${next}`);
}

/** @param template a string, or one with values: ``str`Question ${number}` `` */
export function translate(words: Words | undefined, ...[template]: Parameters<MsgFn>): string {
  const {strings, values} =
    typeof template === 'string' ? {strings: [template], values: []} : template;
  const english = withGaps(strings);
  return (words?.[english] ?? english).replace(/\{(\d)\}/g, (_, index: string) =>
    String(values[Number(index)]),
  );
}

/** Whether words belong to the texts that are shown here; only the numbers of what ships can be those of another version. */
export function fits(words: Words): boolean {
  return words !== undefined;
}
