/** Checks in which anything is broken. */
import fc from 'fast-check';
import {checks} from './arbitraries.js';
import type {Place} from './definition-table.js';

/** Where something stands in a definition. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, each]) => placesIn(each, [...path, key]))];
}

function withAt(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : {...(value as object)}) as Place;
  Object.defineProperty(copy, key, {
    value: withAt(copy[key], rest, other),
    enumerable: true,
    configurable: true,
    writable: true,
  });
  return copy;
}

const junk = fc.oneof(
  fc.anything(),
  fc.double(),
  fc.constantFrom('x0', 'x1', 'q0', 'q1', 'o0', 'l0', '__proto__', 'constructor', '', 0, 1, -1),
  fc.constantFrom([], {}, null, undefined, ['x0'], ['q0', 'q0'], {not: {}}, {answer: 'q0'}),
);
const key = fc.constantFrom('__proto__', 'when', 'in', 'any', 'weights', 'value', 'firstOf', 'x');

/** A check in which one to three things are another. */
export const brokenChecks = fc
  .tuple(
    checks.map((check) => JSON.parse(JSON.stringify(check)) as unknown),
    fc.array(fc.tuple(fc.nat(), fc.option(key, {nil: undefined, freq: 2}), junk), {
      minLength: 1,
      maxLength: 3,
    }),
  )
  .map(([check, changes]) =>
    changes.reduce((at, [place, key, value]) => {
      const places = placesIn(at);
      const path = places[place % places.length]!;
      return withAt(at, key === undefined ? path : [...path, key], value);
    }, check),
  );
