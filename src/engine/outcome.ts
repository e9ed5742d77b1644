/** Scores and rules → what to show, in which order. */
import {
  valueOf,
  type Answers,
  type Check,
  type Line,
  type Outcome,
  type Question,
  type Rule,
  type Top,
} from './check.js';
import {holds, type Facts} from './condition.js';
import {score, type Reason, type Scores} from './score.js';

export type Place = 'main' | 'last' | 'folded';

export interface Shown {
  readonly outcome: Outcome;
  /** The id of its group. */
  readonly group: string;
  readonly place: Place;
  readonly reasons: readonly Reason[];
}

export interface Result {
  readonly shown: readonly Shown[];
  readonly lines: readonly Line[];
  /** The questions whose answers count as marked. */
  readonly marked: readonly Question[];
  /** One outcome silences all else: see {@link Rule.only}. */
  readonly only: boolean;
}

/** Shares are quotients: two that are equal on paper may differ by less than this. */
const TOLERANCE = 1e-9;

export function resultOf(check: Check, answers: Answers): Result {
  const facts: Facts = {check, answers, scores: score(check, answers)};
  const rules = applying(check.rules, facts);
  const ids = (effect: 'first' | 'show' | 'last' | 'fold' | 'hide' | 'exclude' | 'only') =>
    rules.flatMap((rule) => rule[effect] ?? []);

  const only = ids('only');
  const excluded = new Set(ids('exclude'));
  const hidden = new Set([...excluded, ...ids('hide')]);
  const places = new Map<string, Place>();
  const put = (list: readonly string[], place: Place) => {
    for (const id of list) if (!hidden.has(id) && !places.has(id)) places.set(id, place);
  };
  if (only.length) put(only, 'main');
  else {
    put(ids('first'), 'main');
    for (const rule of rules) {
      if (rule.show) put(rule.show, 'main');
      if (rule.top) put(topOf(rule.top, facts.scores, excluded), 'main');
    }
    put(ids('last'), 'last');
    put(ids('fold'), 'folded');
  }

  const known = new Map(
    check.groups.flatMap((group) =>
      group.outcomes.map((outcome) => [outcome.id, {outcome, group: group.id}] as const),
    ),
  );
  const {markedFrom = Infinity} = check;
  return {
    shown: [...places].flatMap(([id, place]) => {
      const found = known.get(id);
      return found ? {...found, place, reasons: facts.scores.get(id)?.reasons ?? []} : [];
    }),
    lines: only.length
      ? []
      : (check.lines ?? []).filter(({id}) => rules.some(({line}) => line === id)),
    marked: only.length
      ? []
      : check.questions.filter(
          (question) => (valueOf(question, answers) ?? -Infinity) >= markedFrom,
        ),
    only: only.length > 0,
  };
}

/** The rules that hold, in order, with each `firstOf` replaced by the rule that it chooses. */
function applying(rules: readonly Rule[], facts: Facts): readonly Rule[] {
  const hold = (rule: Rule) => !rule.when || holds(rule.when, facts);
  return rules.filter(hold).flatMap((rule) => {
    const next = rule.firstOf?.find(hold);
    return next ? [rule, ...applying([next], facts)] : [rule];
  });
}

/** @returns the ids of the best, best first */
export function topOf(
  {of, count, upTo = count, ratio, bySum, orElse = []}: Top,
  scores: Scores,
  excluded: ReadonlySet<string> = new Set(),
): readonly string[] {
  const share = (id: string) => scores.get(id)?.share ?? 0;
  const ranked = of
    .filter((id) => !excluded.has(id) && share(id) > TOLERANCE)
    .sort((a, b) => {
      const ahead = share(b) - share(a);
      if (Math.abs(ahead) > TOLERANCE) return ahead;
      return bySum ? (scores.get(b)?.sum ?? 0) - (scores.get(a)?.sum ?? 0) : 0;
    });
  const first = ranked[0];
  if (!first) return orElse;
  const last = ranked[count - 1] ?? first;
  const enough = (ratio === undefined ? share(last) : share(first) * ratio) - TOLERANCE;
  return ranked.filter((id, index) => index < count || (index < upTo && share(id) >= enough));
}
