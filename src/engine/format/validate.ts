/** Reads a value by its shape, and reports what does not fit. */
import {nestedShapes} from './check-shape.js';
import {
  at,
  DefinitionError,
  expected,
  ONCE,
  type BeyondSchema,
  type Report,
} from './definition-error.js';
import {DEPTH, LARGEST_NUMBER, TEXT_CHARACTERS} from './limits.js';
import {addressWith, ID, LANGUAGE, TEXT} from './patterns.js';
import type {ListShape, Named, NumberShape, RecordShape, Shape} from './shape.js';

type Within = Readonly<Record<string, unknown>>;

interface Place {
  readonly path: string;
  /** Of rules and conditions within each other. */
  readonly depth: number;
  /** The record that contains the value. */
  readonly within: Within;
  readonly found: Reference[];
  readonly report: Report;
}

/** An id that names something in the file. The question of an option is in the same record, `within`. */
export interface Reference extends Pick<Place, 'path' | 'within'> {
  readonly to: Named;
  readonly id: string;
}

/** @returns the ids that name something in the file, which are still to be looked up */
export function validate(shape: Shape, value: unknown, report: Report): readonly Reference[] {
  const found: Reference[] = [];
  read(shape, value, {path: '', depth: 0, within: {}, found, report});
  return found;
}

function read(shape: Shape, value: unknown, place: Place): void {
  const {path, report} = place;
  const expect = (what: string, fits: boolean) => {
    if (!fits) report(expected(path, what, value));
  };
  switch (shape.kind) {
    case 'words':
    case 'text':
      return expect(`some text, at most ${TEXT_CHARACTERS} characters`, isText(value));
    case 'id':
      // Such a name is found in every object, also where nobody put it.
      return expect('an id', matches(value, ID) && !(value in Object.prototype));
    case 'flag':
      return expect('true or false', typeof value === 'boolean');
    case 'number':
      return number(shape, value, place);
    case 'date':
      return expect('a day such as 2026-10-01', isDay(value));
    case 'language':
      return expect('a language such as de or pt-BR', matches(value, LANGUAGE));
    case 'address':
      return expect(
        `an address with ${shape.schemes.join(', ')} or a relative one`,
        matches(value, addressWith(shape.schemes)),
      );
    case 'one-of':
      return expect(shape.words.join(', '), shape.words.includes(value as string));
    case 'reference':
      expect(`an id from ${shape.to}`, typeof value === 'string');
      place.found.push({path, within: place.within, to: shape.to, id: value as string});
      return;
    case 'list':
      return list(shape, value, place);
    case 'record':
      return record(shape, value, place);
    case 'map':
      for (const [key, each] of entriesOf(value, place) ?? []) {
        const inside = {...place, path: at(path, key)};
        if (shape.keys) read(shape.keys, key, inside);
        read(shape.of, each, inside);
      }
      return;
    case 'cases': {
      const keys = entriesOf(value, place)?.map(([key]) => key);
      if (!keys) return;
      const [found] = Object.entries(shape.cases).filter(([key]) => keys.includes(key));
      if (found) return record(found[1], value, place);
      return expect(Object.keys(shape.cases).join(', '), false);
    }
    case 'nested':
      if (place.depth > DEPTH)
        return report(expected(path, `rules and conditions at most ${DEPTH} deep`, value, 'depth'));
      return read(nestedShapes[shape.name] as Shape, value, {...place, depth: place.depth + 1});
  }
}

function number(shape: NumberShape, value: unknown, {path, within, report}: Place): void {
  const {least = -LARGEST_NUMBER, most = LARGEST_NUMBER, whole, from} = shape;
  const fits = whole ? Number.isInteger(value) : typeof value === 'number';
  if (!fits || !((value as number) >= least && (value as number) <= most))
    return report(
      expected(path, `a ${whole ? 'whole ' : ''}number from ${least} to ${most}`, value),
    );
  const lower = from ? within[from] : undefined;
  if (typeof lower === 'number' && (value as number) < lower)
    report(expected(path, `a number from ${lower}`, value, 'up-to'));
}

function list({of, least, most, once}: ListShape, value: unknown, place: Place): void {
  if (!Array.isArray(value) || value.length < least || value.length > most)
    return place.report(expected(place.path, `a list of ${least} to ${most}`, value));
  const taken = new Set<unknown>();
  for (const [index, each] of value.entries()) {
    const path = `${place.path}[${index}]`;
    read(of, each, {...place, path});
    if (once === 'id') distinct(Object(each).id, at(path, 'id'), 'own-id');
    else if (once) distinct(each, path);
  }

  function distinct(id: unknown, path: string, rule?: BeyondSchema) {
    // One that is missing is reported already.
    if (id !== undefined && taken.has(id)) place.report(expected(path, ONCE, id, rule));
    taken.add(id);
  }
}

function record({required, optional, some}: RecordShape, value: unknown, place: Place): void {
  const {path, report} = place;
  const list = entriesOf(value, place);
  if (!list) return;
  const entries = new Map(list);
  const shapes = new Map(Object.entries({...required, ...optional}));
  for (const [key, shape] of shapes)
    if (entries.has(key) || Object.hasOwn(required, key))
      read(shape, entries.get(key), {...place, path: at(path, key), within: value as Within});
  for (const key of entries.keys())
    if (!shapes.has(key))
      report(
        new DefinitionError(at(path, key), 'unknown property', {
          key,
          known: [...shapes.keys()],
        }),
      );
  if (some && !some.some((key) => entries.has(key))) report(expected(path, some.join(', '), value));
}

/** @returns undefined where it is no object, which is reported */
function entriesOf(value: unknown, {path, report}: Place): [string, unknown][] | undefined {
  const prototype: unknown =
    typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : undefined;
  // JSON makes no object that has something from another one.
  if (prototype === null || (prototype && Object.hasOwn(prototype, 'isPrototypeOf')))
    return Object.entries(value as object);
  report(expected(path, 'an object', value));
  return undefined;
}

function matches(value: unknown, pattern: string): value is string {
  return typeof value === 'string' && new RegExp(pattern, 'u').test(value);
}

/** A character outside of the first plane is one, as in a JSON Schema. */
function isText(value: unknown): boolean {
  return matches(value, TEXT) && [...value].length <= TEXT_CHARACTERS;
}

function isDay(value: unknown): boolean {
  if (!matches(value, '^\\d{4}-\\d{2}-\\d{2}$')) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
