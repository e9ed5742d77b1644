/** Parts of a check that have nothing to do with each other: what one shows does not depend on answers to another. */
import {choiceQuestions, type Check, type Condition, type Rule} from '../../engine/check.js';
import {conditionsIn, questionsAsked, weighsFor} from './choices.js';

export interface Part {
  /** The check with nothing but this part of it. */
  readonly check: Check;
  /** The index in the whole check, by the index in this one. */
  readonly rules: readonly number[];
}

export function rulesIn(rule: Rule): readonly Rule[] {
  return [rule, ...(rule.firstOf ?? []).flatMap(rulesIn)];
}

export function conditionsOf(rule: Rule): readonly Condition[] {
  return rulesIn(rule).flatMap(({when}) => (when ? [...conditionsIn(when)] : []));
}

/** What a rule names for one of its effects. */
export function outcomesNamed(rule: Rule): readonly string[] {
  const {first, show, top, last, fold, hide, exclude, only} = rule;
  return [first, show, top?.of, top?.orElse, top?.orFold, last, fold, hide, exclude, only].flatMap(
    (ids) => ids ?? [],
  );
}

export function linesNamed({line, lines = []}: Rule): readonly string[] {
  return line === undefined ? lines : [line, ...lines];
}

export function partsOf(check: Check): readonly Part[] {
  const links = new Links();
  for (const question of choiceQuestions(check))
    for (const {outcomes} of check.groups)
      for (const {id} of outcomes)
        if (weighsFor(question, id)) links.join(`question ${question.id}`, `outcome ${id}`);
  check.rules.forEach((rule, index) => {
    const own = `rule ${index}`;
    for (const condition of conditionsOf(rule)) {
      for (const id of questionsAsked(condition)) links.join(own, `question ${id}`);
      if ('share' in condition) links.join(own, `outcome ${condition.share}`);
    }
    for (const each of rulesIn(rule)) {
      for (const id of outcomesNamed(each)) links.join(own, `outcome ${id}`);
      for (const id of linesNamed(each)) links.join(own, `line ${id}`);
      // One outcome leads, and the others leave it its reason.
      if (each.first) links.join(own, 'first');
    }
  });
  const roots = new Set([
    ...choiceQuestions(check).map(({id}) => links.root(`question ${id}`)),
    ...check.groups.flatMap(({outcomes}) => outcomes.map(({id}) => links.root(`outcome ${id}`))),
    ...check.rules.map((_, index) => links.root(`rule ${index}`)),
  ]);
  return [...roots].map((root) => {
    const inside = (name: string) => links.root(name) === root;
    const rules = check.rules.flatMap((_, index) => (inside(`rule ${index}`) ? [index] : []));
    return {
      rules,
      check: {
        ...check,
        questions: choiceQuestions(check).filter(({id}) => inside(`question ${id}`)),
        groups: check.groups.map((group) => ({
          ...group,
          outcomes: group.outcomes.filter(({id}) => inside(`outcome ${id}`)),
        })),
        lines: (check.lines ?? []).filter(({id}) => inside(`line ${id}`)),
        rules: rules.flatMap((index) => check.rules[index] ?? []),
      },
    };
  });
}

/** Which names belong together (union and find). */
class Links {
  readonly #parents = new Map<string, string>();

  root(name: string): string {
    let root = name;
    for (let next = this.#parents.get(root); next !== undefined; next = this.#parents.get(root))
      root = next;
    return root;
  }

  join(one: string, other: string): void {
    const [from, to] = [this.root(one), this.root(other)];
    if (from !== to) this.#parents.set(from, to);
  }
}
