/** What answers lead to, counted: over all answer sets of each part where there are few enough, over random visitors where not. */
import {
  choiceQuestions,
  type Answers,
  type Check,
  type ChoiceQuestion,
} from '../../engine/check.js';
import {askedOf, choicesOf, type Choice} from './choices.js';
import {flat} from './compiled-rules.js';
import {Evaluator, type Evaluated} from './evaluator.js';
import {conditionsOf, partsOf, type Part} from './parts.js';
import {everybody, some} from './visitors.js';

export interface CensusOptions {
  /** Up to how many answer sets a part is counted whole. */
  readonly limit?: number;
  /** How many random visitors are tried in a part with more answer sets than the limit. */
  readonly samples?: number;
  readonly seed?: number;
}

/** Up to this many answer sets a part is counted whole. */
export const LIMIT = 4_000_000;
export const SAMPLES = 100_000;
const SEED = 20;

export interface OutcomeCount {
  /** For how many visitors it is shown openly. */
  open: number;
  folded: number;
  seen: boolean;
  /** Answer sets for which it is shown without a reason, or against the answers. */
  unreasoned?: Answers;
  contradicted?: Answers;
}

export interface RuleCount {
  /** Its own condition was true, wherever the rule stands. */
  held: boolean;
  applied: boolean;
}

/** By option of a question: how often it was chosen, and how often each outcome was shown then. */
export interface OptionCount {
  chosen: number;
  readonly shown: Map<string, number>;
}

export interface PartCount {
  readonly part: Part;
  readonly questions: readonly ChoiceQuestion[];
  readonly exact: boolean;
  /** How many answer sets it has, before those that make no difference are merged. */
  readonly sets: number;
  /** How many were looked at. */
  readonly looked: number;
  total: number;
  only: number;
  readonly outcomes: Map<string, OutcomeCount>;
  /** By path. */
  readonly rules: Map<string, RuleCount>;
  /** By question, then by option; questions with one answer only. */
  readonly options: Map<string, Map<string, OptionCount>>;
  /** Answers after which it shows nothing. */
  emptyAnswered?: Answers;
  /** It shows nothing for some answers; and the same where it silences all else. */
  empty: boolean;
  emptyOnly: boolean;
  /** It does not always silence all else. */
  heard: boolean;
}

export interface Census {
  readonly parts: readonly PartCount[];
  /** Every part was counted whole. */
  readonly exact: boolean;
}

export function censusOf(check: Check, options: CensusOptions = {}): Census {
  const parts = partsOf(check).map((part) => countPart(part, options));
  return {parts, exact: parts.every(({exact}) => exact)};
}

function countPart(part: Part, options: CensusOptions): PartCount {
  const {limit = LIMIT, samples = SAMPLES, seed = SEED} = options;
  const {check} = part;
  const questions = choiceQuestions(check);
  const evaluator = new Evaluator(check, part.rules);
  const conditions = check.rules.flatMap(conditionsOf);
  const outcomes = [...evaluator.names.outcomes.keys()];
  const choices = questions.map((question) =>
    choicesOf(question, {check, outcomes, asked: askedOf(question, conditions, check)}),
  );
  const product = (of: (each: readonly Choice[]) => number) =>
    choices.reduce((all, each) => all * of(each), 1);
  const merged = product((each) => each.length);
  const exact = merged <= limit;
  const count: PartCount = {
    part,
    questions,
    exact,
    sets: product((each) => each.reduce((sum, {times}) => sum + times, 0)),
    looked: exact ? merged : samples,
    total: 0,
    only: 0,
    outcomes: new Map(outcomes.map((id) => [id, {open: 0, folded: 0, seen: false}])),
    rules: new Map(flat(evaluator.rules).map(({path}) => [path, {held: false, applied: false}])),
    options: new Map(
      questions
        .filter(({kind}) => kind !== 'many')
        .map(({id, options}) => [id, optionCounts(options)]),
    ),
    empty: false,
    emptyOnly: false,
    heard: false,
  };
  const unsure = new Set(flat(evaluator.rules));
  const visitors = exact ? everybody(choices) : some(choices, {count: samples, seed});
  for (const {chosen, weight} of visitors) {
    const evaluated = evaluator.evaluate(chosen);
    tally(count, {evaluated, chosen, weight});
    const standing = evaluator.standing(chosen);
    for (const rule of unsure) {
      if (rule.test && rule.test(standing) !== true) continue;
      const counted = count.rules.get(rule.path);
      if (counted) counted.held = true;
      unsure.delete(rule);
    }
  }
  return count;
}

function optionCounts(options: ChoiceQuestion['options']): Map<string, OptionCount> {
  return new Map(options.map(({id}) => [id, {chosen: 0, shown: new Map()}]));
}

function tally(
  count: PartCount,
  {
    evaluated,
    chosen,
    weight,
  }: {
    readonly evaluated: Evaluated;
    readonly chosen: readonly Choice[];
    readonly weight: number;
  },
): void {
  const {places, only, applied, fallback} = evaluated;
  const answers = () => answersOf(count.questions, chosen);
  count.total += weight;
  if (only) count.only += weight;
  for (const [id, place] of places) {
    const outcome = count.outcomes.get(id);
    if (!outcome) continue;
    outcome.seen = true;
    if (place === 'folded') outcome.folded += weight;
    else outcome.open += weight;
  }
  for (const id of evaluated.unreasoned) {
    const outcome = count.outcomes.get(id);
    if (outcome && places.get(id) !== 'folded' && !fallback.has(id))
      outcome.unreasoned ??= answers();
  }
  for (const id of evaluated.contradicted) {
    const outcome = count.outcomes.get(id);
    if (outcome && places.get(id) !== 'folded' && !fallback.has(id))
      outcome.contradicted ??= answers();
  }
  for (const {path} of applied) {
    const rule = count.rules.get(path);
    if (rule) rule.applied = true;
  }
  count.heard ||= !only;
  if (!places.size) {
    if (only) count.emptyOnly = true;
    else count.empty = true;
    if (!count.emptyAnswered && chosen.some(({ids}) => ids.length)) count.emptyAnswered = answers();
  }
  if (!weight) return;
  count.questions.forEach((question, index) => {
    const option = count.options.get(question.id)?.get(chosen[index]?.ids[0] ?? '');
    if (!option) return;
    option.chosen += weight;
    for (const [id, place] of places)
      if (place !== 'folded') option.shown.set(id, (option.shown.get(id) ?? 0) + weight);
  });
}

function answersOf(questions: readonly ChoiceQuestion[], chosen: readonly Choice[]): Answers {
  return Object.fromEntries(
    questions.flatMap(({id}, index) =>
      chosen[index]?.ids.length ? [[id, chosen[index].ids] as const] : [],
    ),
  );
}

/** Some answers lead to a result in which nothing is shown. */
export function canBeEmpty({parts}: Census): boolean {
  const silent = parts.some(({emptyOnly}) => emptyOnly);
  return (
    parts.every(({empty}) => empty) ||
    // One part silences the others and has nothing to show.
    (silent && parts.every(({emptyOnly, heard}) => emptyOnly || heard))
  );
}

/** How often an outcome is shown openly, from 0 to 1. Where one outcome silences all, no part shows its others. */
export function shareShown(census: Census, outcome: string): number {
  const own = census.parts.find(({outcomes}) => outcomes.has(outcome));
  const count = own?.outcomes.get(outcome);
  if (!own || !count || !own.total) return 0;
  const silences = own.part.check.rules.some((rule) => isOnly(rule, outcome));
  const heard = census.parts
    .filter((part) => part !== own && !silences)
    .reduce((all, {only, total}) => all * (1 - (total ? only / total : 0)), 1);
  return (count.open / own.total) * heard;
}

/** A rule shows it and nothing else. */
export function isOnly(rule: Check['rules'][number], outcome: string): boolean {
  return !!rule.only?.includes(outcome) || !!rule.firstOf?.some((each) => isOnly(each, outcome));
}
