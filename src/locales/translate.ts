/** English words → those of another language, where they are known. */
import type {MsgFn} from '@lit/localize';
import type {Words} from './index.js';

type Template = Parameters<MsgFn>[0];

/** @returns a short name for English words with their gaps: FNV-1a, 32 bits; the build refuses two words of one name */
export function idOf(strings: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const letter of strings.join('\x1e'))
    hash = Math.imul(hash ^ letter.charCodeAt(0), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** @param template a string, or one with values: ``str`Question ${number}` `` */
export function translate(words: Words | undefined, template: Template): string {
  const {strings, values} =
    typeof template === 'string' ? {strings: [template], values: []} : template;
  const translated = words?.[idOf(strings)];
  if (translated === undefined)
    return strings.reduce((text, next, index) => text + String(values[index - 1]) + next);
  return translated.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)]));
}
