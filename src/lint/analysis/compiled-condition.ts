/** A condition as a function: what `engine/condition.ts` says, without looking up a name each time. */
import type {Comparison, Condition} from '../../engine/check.js';
import type {Choice} from './choices.js';

/** Answers and shares, by index. */
export interface Standing {
  readonly chosen: readonly Choice[];
  readonly shares: readonly (number | undefined)[];
}

export interface Names {
  readonly questions: ReadonlyMap<string, number>;
  readonly outcomes: ReadonlyMap<string, number>;
}

/** Nothing can be said of a question that was not answered. */
type Truth = boolean | undefined;
export type Test = (standing: Standing) => Truth;

export function compile(condition: Condition, names: Names): Test {
  if ('all' in condition) return every(condition.all.map((each) => compile(each, names)));
  if ('any' in condition) return some(condition.any.map((each) => compile(each, names)));
  if ('not' in condition) {
    const inner = compile(condition.not, names);
    return (standing) => {
      const truth = inner(standing);
      return truth === undefined ? undefined : !truth;
    };
  }
  if ('in' in condition) {
    const at = indexOf(condition.answer, names.questions);
    const named = new Set(condition.in);
    return ({chosen}) => {
      const ids = chosen[at]?.ids;
      return ids?.length ? ids.some((id) => named.has(id)) : undefined;
    };
  }
  if ('strongest' in condition) {
    const at = indexOf(condition.strongest, names.questions);
    const {by = 0} = condition;
    const among = condition.among.filter((each) => each !== condition.strongest);
    const others = indexesOf(among, names.questions);
    return ({chosen}) => {
      const value = chosen[at]?.value;
      if (value === undefined) return undefined;
      return others.every((other) => value >= (chosen[other]?.value ?? -Infinity) + by);
    };
  }
  const number = numberOf(condition, names);
  const {atLeast = -Infinity, above = -Infinity, below = Infinity}: Comparison = condition;
  return (standing) => {
    const it = number(standing);
    return it === undefined ? undefined : it >= atLeast && it > above && it < below;
  };
}

type Numeric = Exclude<
  Condition,
  {all: unknown} | {any: unknown} | {not: unknown} | {in: unknown} | {strongest: unknown}
>;

function numberOf(condition: Numeric, names: Names): (standing: Standing) => number | undefined {
  if ('share' in condition) {
    const at = indexOf(condition.share, names.outcomes);
    return ({shares}) => shares[at];
  }
  if ('answer' in condition) {
    const at = indexOf(condition.answer, names.questions);
    return ({chosen}) => chosen[at]?.value;
  }
  if ('mean' in condition) {
    const indexes = indexesOf(condition.mean, names.questions);
    return ({chosen}) => {
      let sum = 0;
      let answered = 0;
      for (const index of indexes) {
        const value = chosen[index]?.value;
        if (value === undefined) continue;
        sum += value;
        answered++;
      }
      return answered ? sum / answered : undefined;
    };
  }
  const indexes = indexesOf(condition.count, names.questions);
  const {reaching} = condition;
  return ({chosen}) =>
    indexes.filter((index) => {
      const choice = chosen[index];
      return reaching === undefined
        ? choice?.ids.length
        : choice?.value !== undefined && choice.value >= reaching;
    }).length;
}

function every(tests: readonly Test[]): Test {
  return (standing) => {
    let known: Truth = true;
    for (const test of tests) {
      const truth = test(standing);
      if (truth === false) return false;
      if (truth === undefined) known = undefined;
    }
    return known;
  };
}

function some(tests: readonly Test[]): Test {
  return (standing) => {
    let known: Truth = false;
    for (const test of tests) {
      const truth = test(standing);
      if (truth) return true;
      if (truth === undefined) known = undefined;
    }
    return known;
  };
}

function indexOf(id: string, names: ReadonlyMap<string, number>): number {
  return names.get(id) ?? -1;
}

/** In the order of the check, as the engine adds them. */
function indexesOf(ids: readonly string[], names: ReadonlyMap<string, number>): readonly number[] {
  return [...new Set(ids)].map((id) => indexOf(id, names)).sort((a, b) => a - b);
}
