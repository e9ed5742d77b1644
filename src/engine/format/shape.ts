/**
 * Shapes: what a value of a check file may be, as plain data. `validate.ts` reads a file by them, `tools/schema.mjs` writes
 * the JSON Schema from them, and `words.ts` finds the words to translate by them.
 */

/** What an id can name. */
export type Named = 'question' | 'option' | 'outcome' | 'line' | 'source' | 'words';

export type Shape =
  /** Text that a visitor reads, and that is translated. */
  | {readonly kind: 'words'}
  /** Text that stays as it is in every language, such as a name. */
  | {readonly kind: 'text'}
  | {readonly kind: 'id'}
  | {readonly kind: 'flag'}
  | {readonly kind: 'number'; readonly least?: number; readonly most?: number}
  | {readonly kind: 'whole'; readonly least: number}
  /** A day: `2026-10-01`. */
  | {readonly kind: 'date'}
  /** A language: `de`, `pt-BR`, `zh-Hans`. */
  | {readonly kind: 'language'}
  /** Where a link leads: `https:`, `http:`, a relative address or, with `contact`, `mailto:` and `tel:`. */
  | {readonly kind: 'address'; readonly contact?: boolean}
  /** The id of something that the file has. */
  | {readonly kind: 'reference'; readonly to: Named}
  | {readonly kind: 'one-of'; readonly words: readonly string[]}
  /** The version of the format. */
  | {readonly kind: 'format'; readonly newest: number}
  | ListShape
  | RecordShape
  /** Any keys; all values have one shape. */
  | {readonly kind: 'map'; readonly of: Shape; readonly keys?: Named | 'language'}
  /** The first of these keys that is there says which record it is. */
  | {readonly kind: 'cases'; readonly cases: Readonly<Record<string, RecordShape>>}
  /** A question of our own widgets, which may ask for the visitor's own words. No file may. */
  | {readonly kind: 'own-question'; readonly of: Readonly<Record<OwnQuestion, RecordShape>>}
  /** Rules and conditions stand within each other: this shape is found by its name. */
  | {readonly kind: 'nested'; readonly name: string};

export type OwnQuestion = 'choice' | 'text' | 'ownLine';

export interface ListShape {
  readonly kind: 'list';
  readonly of: Shape;
  readonly least: number;
  readonly most: number;
  /** Each value once. */
  readonly once?: boolean;
}

export interface RecordShape {
  readonly kind: 'record';
  readonly required: Fields;
  readonly optional: Fields;
  /** At least one of these keys must be there. */
  readonly some?: readonly string[];
}

export type Fields = Readonly<Record<string, Shape>>;

interface ListOptions {
  readonly least?: number;
  readonly most: number;
  readonly once?: boolean;
}

/** A list of at least one, unless said otherwise. */
export function listOf(of: Shape, {least = 1, ...rest}: ListOptions): ListShape {
  return {kind: 'list', of, least, ...rest};
}

export function recordOf(required: Fields, optional: Fields = {}): RecordShape {
  return {kind: 'record', required, optional};
}
