/** Rules with their conditions compiled, and with the way to each of them. */
import type {Check, Rule} from '../../engine/check.js';
import {compile, type Names, type Standing, type Test} from './compiled-condition.js';

export interface CompiledRule {
  readonly rule: Rule;
  /** Such as `rules[3].firstOf[1]`. */
  readonly path: string;
  readonly test: Test | undefined;
  readonly firstOf: readonly CompiledRule[];
}

/** @param indexes of the rules in the whole check */
export function compileRules(
  {rules}: Check,
  indexes: readonly number[],
  names: Names,
): readonly CompiledRule[] {
  const compiled = (rule: Rule, path: string): CompiledRule => ({
    rule,
    path,
    test: rule.when && compile(rule.when, names),
    firstOf: (rule.firstOf ?? []).map((each, place) => compiled(each, `${path}.firstOf[${place}]`)),
  });
  return rules.map((rule, place) => compiled(rule, `rules[${indexes[place] ?? place}]`));
}

export function flat(rules: readonly CompiledRule[]): readonly CompiledRule[] {
  return rules.flatMap((rule) => [rule, ...flat(rule.firstOf)]);
}

const applies = ({test}: CompiledRule, standing: Standing) => !test || test(standing) === true;

/** The rules that hold, in order, each with the one that its `firstOf` chooses. */
export function applying(
  rules: readonly CompiledRule[],
  standing: Standing,
  found: CompiledRule[] = [],
): CompiledRule[] {
  for (const rule of rules) {
    if (!applies(rule, standing)) continue;
    let next: CompiledRule | undefined = rule;
    while (next) {
      found.push(next);
      next = next.firstOf.find((each) => applies(each, standing));
    }
  }
  return found;
}
