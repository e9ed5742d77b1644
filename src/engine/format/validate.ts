/** Reads a value by its shape, and refuses the first thing that does not fit. */
import {questionKinds, type QuestionKind} from '../check.js';
import {nestedShapes} from './check-shape.js';
import {at, DefinitionError, refuse} from './definition-error.js';
import {DEPTH, LARGEST_NUMBER, TEXT_CHARACTERS} from './limits.js';
import {ADDRESS, ID, LANGUAGE, TEXT, WEB_ADDRESS} from './patterns.js';
import type {ListShape, Named, RecordShape, Shape} from './shape.js';

/** An id that names something in the file. */
export interface Reference {
  readonly to: Named;
  readonly id: string;
  readonly path: string;
  /** It is the key of a map. */
  readonly isKey: boolean;
  /** The record that it stands in: an option is one of the question that stands beside it. */
  readonly within: Readonly<Record<string, unknown>>;
}

export const namedAs: Readonly<Record<Named, string>> = {
  question: 'a question',
  option: 'an option',
  outcome: 'an outcome',
  line: 'a line',
  source: 'a source',
  words: 'a question for words',
};

interface Place {
  readonly path: string;
  /** Of rules and conditions within each other. */
  readonly depth: number;
  readonly within: Readonly<Record<string, unknown>>;
  readonly found: Reference[];
}

/**
 * @returns the ids that name something in the file, which are still to be looked up
 * @throws DefinitionError
 */
export function validate(shape: Shape, value: unknown, path = ''): readonly Reference[] {
  const found: Reference[] = [];
  read(shape, value, {path, depth: 0, within: {}, found});
  return found;
}

function read(shape: Shape, value: unknown, place: Place): void {
  const {path} = place;
  switch (shape.kind) {
    case 'words':
    case 'text':
      if (!matches(value, TEXT)) return refuse(path, 'some text', value);
      // A character outside of the first plane is one, as in a JSON Schema.
      if ([...value].length > TEXT_CHARACTERS)
        refuse(path, `a text of at most ${TEXT_CHARACTERS} characters`, value);
      return;
    case 'id':
      // Such a name is found in every object, also where nobody put it.
      if (!matches(value, ID) || value in Object.prototype) refuse(path, 'an id', value);
      return;
    case 'flag':
      if (typeof value !== 'boolean') refuse(path, 'true or false', value);
      return;
    case 'number': {
      number(value, path);
      const {least = -Infinity, most = Infinity} = shape;
      if (value < least || value > most) refuse(path, `a number from ${least} to ${most}`, value);
      return;
    }
    case 'whole':
      number(value, path);
      if (!Number.isInteger(value) || value < shape.least)
        refuse(path, `a whole number from ${shape.least}`, value);
      return;
    case 'date':
      if (!isDay(value)) refuse(path, 'a day such as 2026-10-01', value);
      return;
    case 'language':
      if (!matches(value, LANGUAGE)) refuse(path, 'a language such as de or pt-BR', value);
      return;
    case 'address':
      if (!matches(value, shape.contact ? ADDRESS : WEB_ADDRESS))
        refuse(
          path,
          `an address with ${shape.contact ? 'https:, http:, mailto:, tel:' : 'https:, http:'} or a relative one`,
          value,
        );
      return;
    case 'one-of':
      if (!shape.words.includes(value as string)) refuse(path, shape.words.join(', '), value);
      return;
    case 'format':
      return format(shape.newest, value, path);
    case 'reference':
      return reference(shape.to, value, place);
    case 'list':
      return list(shape, value, place);
    case 'record':
      return record(shape, value, place);
    case 'map':
      for (const [key, each] of entriesOf(value, path)) {
        if (shape.keys === 'language')
          read({kind: 'language'}, key, {...place, path: at(path, key)});
        else if (shape.keys)
          place.found.push({to: shape.keys, id: key, path: at(path, key), isKey: true, within: {}});
        read(shape.of, each, {...place, path: at(path, key)});
      }
      return;
    case 'cases': {
      const keys = entriesOf(value, path).map(([key]) => key);
      const chosen = Object.entries(shape.cases).find(([key]) => keys.includes(key));
      if (!chosen) return refuse(path, Object.keys(shape.cases).join(', '), value);
      return record(chosen[1], value, place);
    }
    case 'own-question': {
      const keys = new Map(entriesOf(value, path));
      const asked = keys.get('kind');
      if (keys.has('kind') && !questionKinds.includes(asked as QuestionKind))
        return refuse(at(path, 'kind'), questionKinds.join(', '), asked);
      return record(
        shape.of[asked === 'text' ? 'text' : keys.has('of') ? 'ownLine' : 'choice'],
        value,
        place,
      );
    }
    case 'nested':
      if (place.depth > DEPTH)
        refuse(path, `rules and conditions at most ${DEPTH} deep`, value, 'depth');
      return read(nestedShapes[shape.name] as Shape, value, {...place, depth: place.depth + 1});
  }
}

function list({of, least, most, once}: ListShape, value: unknown, place: Place): void {
  const {path} = place;
  if (!Array.isArray(value)) return refuse(path, 'a list', value);
  if (value.length < least) refuse(path, `a list of at least ${least}`, value);
  if (value.length > most) refuse(path, `a list of at most ${most}`, value);
  for (const [index, each] of value.entries())
    read(of, each, {...place, path: `${path}[${index}]`});
  const twice = once ? value.findIndex((each, index) => value.indexOf(each) < index) : -1;
  if (twice >= 0) refuse(`${path}[${twice}]`, 'each id once', value[twice]);
}

function record({required, optional, some}: RecordShape, value: unknown, place: Place): void {
  const {path} = place;
  const entries = new Map(entriesOf(value, path));
  const within = value as Place['within'];
  for (const [key, shape] of Object.entries({...required, ...optional}))
    if (entries.has(key) || Object.hasOwn(required, key))
      read(shape, entries.get(key), {...place, path: at(path, key), within});
  for (const key of entries.keys())
    if (!Object.hasOwn(required, key) && !Object.hasOwn(optional, key))
      throw new DefinitionError(at(path, key), 'unknown property');
  if (some && !some.some((key) => entries.has(key))) refuse(path, some.join(', '), value);
}

function reference(to: Named, value: unknown, {path, within, found}: Place): void {
  if (typeof value !== 'string') refuse(path, `the id of ${namedAs[to]}`, value);
  else found.push({to, id: value, path, isKey: false, within});
}

function format(newest: number, value: unknown, path: string): void {
  if (typeof value === 'number' && Number.isInteger(value) && value > newest)
    throw new DefinitionError(
      path,
      `this file has format ${value}, and this version of cairn-widgets reads format ${newest}. Update cairn-widgets to use it.`,
    );
  if (value !== newest) refuse(path, `the format of the file, ${newest}`, value);
}

function entriesOf(value: unknown, path: string): [string, unknown][] {
  const prototype: unknown =
    typeof value === 'object' && value !== null ? Object.getPrototypeOf(value) : undefined;
  // JSON makes no object that has something from another one.
  if (prototype !== null && !(prototype && Object.hasOwn(prototype, 'isPrototypeOf')))
    refuse(path, 'an object', value);
  return Object.entries(value as object);
}

function number(value: unknown, path: string): asserts value is number {
  if (typeof value !== 'number' || Number.isNaN(value)) refuse(path, 'a number', value);
  else if (Math.abs(value) > LARGEST_NUMBER)
    refuse(path, `a number up to ${LARGEST_NUMBER}`, value);
}

function matches(value: unknown, pattern: string): value is string {
  return typeof value === 'string' && new RegExp(pattern, 'u').test(value);
}

function isDay(value: unknown): boolean {
  if (!matches(value, '^\\d{4}-\\d{2}-\\d{2}$')) return false;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value);
}
