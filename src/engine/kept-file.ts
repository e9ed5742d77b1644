/** The envelope of a text that keeps a visitor's words: in a file, or on their device. What is in it, each kind says for itself. */
import {cut, MOST_LETTERS, tidy} from './texts.js';

/** A longer text is none of ours: what fits into a widget needs less than a hundredth of it. */
export const MOST_TEXT = 5_000_000;

/** Longer words are cut before anything else is done with them. */
const MOST_READ = 10 * MOST_LETTERS;

/** `newer`: saved by a later version; `foreign`: broken, or not ours; `large`: too long to be ours. */
export type Problem = 'newer' | 'foreign' | 'large';

export type Saved = Readonly<Record<string, unknown>>;

export interface Kind {
  /** What is kept. */
  readonly cairn: string;
  /** Raised when a text of today could not be read by the code of yesterday, or not without a loss. */
  readonly format: number;
}

/** What a text is, before anything in it is looked at. */
export function readFile(
  text: string,
  {cairn, format}: Kind,
): {readonly file: Saved} | {readonly problem: Problem} {
  if (text.length > MOST_TEXT) return {problem: 'large'};
  const file = parse(text);
  if (!isRecord(file) || file.cairn !== cairn || typeof file.format !== 'number')
    return {problem: 'foreign'};
  if (file.format > format) return {problem: 'newer'};
  return {file};
}

/** @returns the words as they are shown, and whether they had to be cut */
export function readWords(value: unknown): {readonly words: string; readonly shortened: boolean} {
  if (typeof value !== 'string') return {words: '', shortened: false};
  const words = tidy(value.slice(0, MOST_READ));
  const shortened = value.length > MOST_READ || words.length > MOST_LETTERS;
  return {words: cut(words), shortened};
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export function isRecord(value: unknown): value is Saved {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function records(value: unknown): readonly Saved[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function lists(value: unknown): readonly (readonly unknown[])[] {
  return Array.isArray(value) ? value.filter((each) => Array.isArray(each)) : [];
}
