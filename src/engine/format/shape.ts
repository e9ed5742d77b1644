/**
 * Shapes: what a value of a check file may be, as plain data. `validate.ts` reads a file by them, `json-schema.ts` writes
 * the JSON Schema from them, and `words.ts` finds the words to translate by them.
 */

/** What an id can name: properties of the file, and questions that ask for words. */
export type Named = 'questions' | 'options' | 'outcomes' | 'lines' | 'sources' | 'words';

export type Shape =
  /** Text that a visitor reads, and that is translated. */
  | {readonly kind: 'words'}
  /** Text that stays as it is in every language, such as a name. */
  | {readonly kind: 'text'}
  | {readonly kind: 'id'}
  | {readonly kind: 'flag'}
  | NumberShape
  /** A day: `2026-10-01`. */
  | {readonly kind: 'date'}
  /** A language: `de`, `pt-BR`, `zh-Hans`. */
  | {readonly kind: 'language'}
  /** Where a link leads: a relative address, or one with one of these schemes, such as `https:`. */
  | {readonly kind: 'address'; readonly schemes: readonly string[]}
  /** The id of something that the file has. */
  | {readonly kind: 'reference'; readonly to: Named}
  | {readonly kind: 'one-of'; readonly words: readonly (string | number)[]}
  | ListShape
  | RecordShape
  /** All values have one shape; so do all keys, where there is one for them. */
  | {readonly kind: 'map'; readonly of: Shape; readonly keys?: Shape}
  /** The first of these keys that is there says which record it is. */
  | {readonly kind: 'cases'; readonly cases: Readonly<Record<string, RecordShape>>}
  /** Rules and conditions stand within each other: this shape is found by its name. */
  | {readonly kind: 'nested'; readonly name: string};

export interface NumberShape {
  readonly kind: 'number';
  readonly least?: number;
  readonly most?: number;
  /** Without a fraction. */
  readonly whole?: boolean;
  /** Not below the number that has this key in the same record. */
  readonly from?: string;
}

export type Once = 'value' | 'id';

export interface ListShape {
  readonly kind: 'list';
  readonly of: Shape;
  readonly least: number;
  readonly most: number;
  /** No value comes twice, or no `id`. */
  readonly once?: Once;
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
  readonly once?: Once;
}

/** A list of at least one, unless said otherwise. */
export function listOf(of: Shape, {least = 1, ...rest}: ListOptions): ListShape {
  return {kind: 'list', of, least, ...rest};
}

export function recordOf(required: Fields, optional: Fields = {}): RecordShape {
  return {kind: 'record', required, optional};
}
