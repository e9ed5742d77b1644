/** Scores and rules → what to show, in which order. */
import {
  choiceQuestions,
  chosen,
  valueOf,
  type Answers,
  type Check,
  type ChoiceQuestion,
  type Line,
  type Option,
  type Outcome,
  type Rule,
  type Top,
} from './check.js';
import {holds, type Facts} from './condition.js';
import {canShare, shareOut} from './reasons.js';
import {score, type Reason, type Scores} from './score.js';

export type Place = 'main' | 'last' | 'folded';

export interface Shown {
  readonly outcome: Outcome;
  /** The id of its group. */
  readonly group: string;
  readonly place: Place;
  /** The marked answers that it may name, strongest first. They are shared out: no two outcomes have the same one. */
  readonly reasons: readonly Reason[];
  /** The marked answers that speak against it, strongest first. */
  readonly against: readonly Reason[];
}

/** A sentence that the visitor could say. */
export interface Saying {
  /** Of the question; with the option, where it comes from that. */
  readonly id: string;
  readonly text: string;
}

export interface Result {
  readonly shown: readonly Shown[];
  readonly lines: readonly Line[];
  /** The questions whose answers count as marked, strongest first. */
  readonly marked: readonly ChoiceQuestion[];
  /** What the visitor could say, strongest first. */
  readonly sayings: readonly Saying[];
  /** One outcome silences all else: see {@link Rule.only}. */
  readonly only: boolean;
}

/** Shares are quotients: two that are equal on paper may differ by less than this. */
const TOLERANCE = 1e-9;

export function resultOf(check: Check, answers: Answers): Result {
  const facts: Facts = {check, answers, scores: score(check, answers)};
  const rules = applying(check.rules, facts);
  const placed = placesOf(rules, facts);
  const {only} = placed;
  return {
    shown: shownAt(placed, facts),
    lines: only
      ? []
      : (check.lines ?? []).filter(({id}) =>
          rules.some(({line, lines}) => line === id || lines?.includes(id)),
        ),
    marked: only ? [] : markedIn(check, answers),
    sayings: only ? [] : sayingsOf(rules, facts),
    only,
  };
}

/** Where each outcome is shown that the rules show, and what the one that leads names. */
function placesOf(rules: readonly Rule[], facts: Facts): Placed {
  const ids = (effect: 'first' | 'show' | 'last' | 'fold' | 'hide' | 'exclude' | 'only') =>
    rules.flatMap((rule) => rule[effect] ?? []);
  const excluded = new Set(ids('exclude'));
  const hidden = new Set([...excluded, ...ids('hide')]);
  const places = new Map<string, Place>();
  const put = (list: readonly string[], place: Place) => {
    for (const id of list) if (!hidden.has(id) && !places.has(id)) places.set(id, place);
  };
  if (ids('only').length) {
    put(ids('only'), 'main');
    return {places, only: true};
  }
  // What the rules name outright comes before what is ranked when reasons are shared out.
  const named = new Set(
    [...ids('first'), ...ids('show'), ...ids('last')].filter((id) => !hidden.has(id)),
  );
  const leading = leadingOf(ids('first'), named, facts);
  const own = ownReason(named, reasonsIn(named, leading, facts), facts);
  const hasReason = (id: string) => markedReasons(id, facts).length > 0;
  const alike = {scores: facts.scores, excluded, hasReason};
  const folded: string[] = [];
  put(ids('first'), 'main');
  for (const rule of rules) {
    if (rule.show) put(rule.show, 'main');
    if (!rule.top) continue;
    const best = topOf(rule.top, facts.scores, excluded, own);
    put(best.length ? best : (rule.top.orElse ?? []), 'main');
    folded.push(...(best.length ? alikeTo(best, rule.top, alike) : (rule.top.orFold ?? [])));
  }
  put(ids('last'), 'last');
  put([...ids('fold'), ...folded], 'folded');
  return {places, leading, only: false};
}

/** What a ranking looks at beside the best. */
interface Beside {
  readonly scores: Scores;
  readonly excluded: ReadonlySet<string>;
  /** It has a marked answer as a reason, whoever else needs that. */
  readonly hasReason: (id: string) => boolean;
}

/** Where the answers point to few, those that the same answers speak for. */
export function alikeTo(
  best: readonly string[],
  top: Top,
  {scores, excluded, hasReason}: Beside,
): readonly string[] {
  const {foldAlike: ratio, count} = top;
  if (ratio === undefined || best.length >= count) return [];
  const share = (id: string | undefined) => (id && scores.get(id)?.share) || 0;
  const least = share(best[0]) * ratio - TOLERANCE;
  const others = new Set([...excluded, ...best]);
  return topOf(top, scores, others, (id) => share(id) >= least && hasReason(id));
}

interface Placed {
  readonly places: ReadonlyMap<string, Place>;
  readonly leading?: Leading | undefined;
  readonly only: boolean;
}

/** The outcome that comes before all others, and its strongest reason. */
interface Leading {
  readonly id: string;
  readonly reason: Reason;
}

/** Its reason is the strongest that leaves one to the others that the rules name; what is only ranked takes what is left. */
function leadingOf(
  first: readonly string[],
  named: ReadonlySet<string>,
  facts: Facts,
): Leading | undefined {
  const id = first.find((each) => named.has(each) && markedReasons(each, facts).length);
  if (id === undefined) return undefined;
  const reasons = markedReasons(id, facts);
  const most = reasonsIn(named, undefined, facts).length;
  const reason =
    reasons.find((each) => reasonsIn(named, {id, reason: each}, facts).length === most) ??
    reasons[0];
  return reason && {id, reason};
}

/** The reasons of each outcome that can name one which no other needs; outcomes that cannot are left out. */
function reasonsIn(
  ids: ReadonlySet<string>,
  leading: Leading | undefined,
  facts: Facts,
): (readonly Reason[])[] {
  const lists: (readonly Reason[])[] = leading ? [[leading.reason]] : [];
  for (const id of ids) {
    const reasons = id === leading?.id ? [] : markedReasons(id, facts);
    if (reasons.length && canShare([...lists, reasons])) lists.push(reasons);
  }
  return lists;
}

/** @returns a function that takes an outcome if it has a reason which the outcomes taken before do not need */
function ownReason(
  named: ReadonlySet<string>,
  taken: (readonly Reason[])[],
  facts: Facts,
): (id: string) => boolean {
  return (id) => {
    if (named.has(id)) return true;
    const reasons = markedReasons(id, facts);
    const own = canShare([...taken, reasons]);
    if (own) taken.push(reasons);
    return own;
  };
}

function shownAt({places, leading}: Placed, facts: Facts): readonly Shown[] {
  const known = new Map(
    facts.check.groups.flatMap(({id: group, outcomes, unexplained}) =>
      outcomes.map((outcome) => [outcome.id, {outcome, group, unexplained}] as const),
    ),
  );
  const all = [...places].flatMap(([id, place]) => {
    const found = known.get(id);
    if (!found) return [];
    const {outcome, group, unexplained} = found;
    const reasons = unexplained ? [] : markedReasons(id, facts);
    const against = (facts.scores.get(id)?.against ?? []).filter((each) => isMarked(each, facts));
    return [{outcome, group, place, reasons, against}];
  });
  const at = all.findIndex(({outcome}) => outcome.id === leading?.id);
  const named = shareOut(
    all.map(({reasons}) => reasons),
    new Map(leading && at >= 0 ? [[at, leading.reason]] : []),
  );
  return all.map((each, index) => ({...each, reasons: named[index] ?? []}));
}

function markedReasons(id: string, facts: Facts): readonly Reason[] {
  return (facts.scores.get(id)?.reasons ?? []).filter((each) => isMarked(each, facts));
}

function isMarked({option: {value}}: Reason, {check: {markedFrom}}: Facts): boolean {
  return value === undefined || markedFrom === undefined || value >= markedFrom;
}

function markedIn(check: Check, answers: Answers): readonly ChoiceQuestion[] {
  const {markedFrom = Infinity} = check;
  const value = (question: ChoiceQuestion) => valueOf(question, answers) ?? -Infinity;
  return choiceQuestions(check)
    .filter((question) => value(question) >= markedFrom)
    .sort((a, b) => value(b) - value(a));
}

/** Of the marked questions; then of the options that a rule asks, those first that weigh most. */
function sayingsOf(rules: readonly Rule[], {check, answers}: Facts): readonly Saying[] {
  const asked = rules.flatMap((rule) => rule.say ?? []);
  const weight = ({weights = {}}: Option) => Math.max(0, ...Object.values(weights));
  const options = check.questions
    .filter(({id}) => asked.includes(id))
    .flatMap((question) => chosen(question, answers).map((option) => ({question, option})))
    .sort((a, b) => weight(b.option) - weight(a.option));
  return [
    ...markedIn(check, answers).map(({id, say}) => ({id, text: say})),
    ...options.map(({question, option: {id, say}}) => ({id: `${question.id}-${id}`, text: say})),
  ].flatMap(({id, text}) => (text === undefined ? [] : [{id, text}]));
}

/** The rules that hold, in order, with each `firstOf` replaced by the rule that it chooses. */
function applying(rules: readonly Rule[], facts: Facts): readonly Rule[] {
  const hold = (rule: Rule) => !rule.when || holds(rule.when, facts);
  return rules.filter(hold).flatMap((rule) => {
    const next = rule.firstOf?.find(hold);
    return next ? [rule, ...applying([next], facts)] : [rule];
  });
}

/**
 * @param fits what else one of the best must meet, asked from the best on
 * @returns the ids of the best, best first
 */
export function topOf(
  {of, count, upTo = count, ratio, within, atLeast = -Infinity, reasoned, bySum}: Top,
  scores: Scores,
  excluded: ReadonlySet<string> = new Set(),
  fits: (id: string) => boolean = () => true,
): readonly string[] {
  const share = (id: string) => scores.get(id)?.share ?? 0;
  const ranked = of
    .filter((id) => !excluded.has(id) && share(id) > TOLERANCE && share(id) >= atLeast - TOLERANCE)
    .sort((a, b) => {
      const ahead = share(b) - share(a);
      if (Math.abs(ahead) > TOLERANCE) return ahead;
      return bySum ? (scores.get(b)?.sum ?? 0) - (scores.get(a)?.sum ?? 0) : 0;
    });
  const best: string[] = [];
  for (const id of ranked) {
    if (best.length >= upTo) break;
    if (best.length >= count) {
      const first = share(best[0] ?? id);
      const close =
        ratio === undefined && within === undefined
          ? share(best[count - 1] ?? id)
          : Math.max(first * (ratio ?? 0), first - (within ?? Infinity));
      if (share(id) < close - TOLERANCE) break;
    }
    if (!reasoned || fits(id)) best.push(id);
  }
  return best;
}
