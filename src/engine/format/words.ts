/** The words of a check by flat path, and the check in another language. */
import {DEFAULT_LANGUAGE, type CheckFile, type Translation} from '../check-file.js';
import {checkShape} from './check-shape.js';
import type {Shape} from './shape.js';

/**
 * All words that a visitor can read, in the order of the file. An id names a step of the path where there is one, and a place
 * in a list where there is none: `questions.mood.options.low.text`, `intro.0`.
 */
export function wordsOf(check: CheckFile): ReadonlyMap<string, string> {
  const words = new Map<string, string>();
  mapWords(checkShape, check, '', (text, path) => {
    words.set(path, text);
    return text;
  });
  return words;
}

/** What keeps a translation from being offered. */
export type TranslationState = 'offered' | 'incomplete' | 'unreviewed';

/** A language is offered once all words are there, and someone has reviewed them. */
export function stateOf(check: CheckFile, {words, by, reviewed}: Translation): TranslationState {
  const missing = [...wordsOf(check).keys()].some((path) => !Object.hasOwn(words, path));
  if (missing) return 'incomplete';
  return by && reviewed ? 'offered' : 'unreviewed';
}

/** @returns the languages that a visitor can read it in; the file's own first */
export function languagesOf(check: CheckFile): readonly string[] {
  const {lang = DEFAULT_LANGUAGE, translations = {}} = check;
  const offered = Object.entries(translations).filter(
    ([, translation]) => stateOf(check, translation) === 'offered',
  );
  return [lang, ...offered.map(([each]) => each).filter((each) => each !== lang)];
}

/** @returns the check with the words of one of its languages; with its own ones where `lang` is none of them */
export function inLanguage(check: CheckFile, lang: string): CheckFile {
  const translation = check.translations?.[lang];
  if (!translation || !languagesOf(check).slice(1).includes(lang)) return check;
  const {words} = translation;
  return mapWords(checkShape, check, '', (text, path) => words[path] ?? text) as CheckFile;
}

/** A copy in which each of the words is replaced. */
function mapWords(
  shape: Shape,
  value: unknown,
  path: string,
  replace: (text: string, path: string) => string,
): unknown {
  const at = (key: string | number) => (path ? `${path}.${key}` : String(key));
  const each = (of: Shape, inner: unknown, key: string | number) =>
    mapWords(of, inner, at(key), replace);
  if (shape.kind === 'words') return replace(value as string, path);
  if (shape.kind === 'list')
    return (value as readonly unknown[]).map((entry, index) => {
      const {id = index} = Object(entry) as {readonly id?: string};
      return each(shape.of, entry, id);
    });
  // Rules and conditions have no words.
  if (shape.kind !== 'record' && shape.kind !== 'map') return value;
  const of = (key: string) =>
    shape.kind === 'map' ? shape.of : ((shape.required[key] ?? shape.optional[key]) as Shape);
  return Object.fromEntries(
    Object.entries(value as object).map(([key, inner]) => [key, each(of(key), inner, key)]),
  );
}
