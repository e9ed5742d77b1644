/** All answers that a question can have, with those merged that no rule and no weight can tell apart. */
import type {Check, ChoiceQuestion, Condition, Option} from '../../engine/check.js';

/** What an option counts for an outcome, by its index. */
export interface Count {
  readonly outcome: number;
  readonly option: number;
  readonly counts: number;
  /** It may be named as a reason. */
  readonly marked: boolean;
}

export interface Choice {
  /** One answer of those that are merged; empty where the question is skipped. */
  readonly ids: readonly string[];
  /** How many answers are merged. */
  readonly times: number;
  /** How likely a random visitor is to give one of them, beside the others. */
  readonly weight: number;
  readonly value: number | undefined;
  /** In the order in which the engine adds them. */
  readonly counts: readonly Count[];
}

/** What the conditions ask of a question. */
export interface Asked {
  /** Options that a condition names. */
  readonly options: ReadonlySet<string>;
  /** A condition compares its value. */
  readonly value: boolean;
  /** Whether it is answered at all makes a difference. */
  readonly answered: boolean;
}

export function* conditionsIn(condition: Condition): Generator<Condition> {
  yield condition;
  const inner =
    'all' in condition
      ? condition.all
      : 'any' in condition
        ? condition.any
        : 'not' in condition
          ? [condition.not]
          : [];
  for (const each of inner) yield* conditionsIn(each);
}

/** The questions that a condition asks for itself, not through those within it. */
export function questionsAsked(condition: Condition): readonly string[] {
  if ('answer' in condition) return [condition.answer];
  if ('mean' in condition) return condition.mean;
  if ('count' in condition) return condition.count;
  if ('strongest' in condition) return [condition.strongest, ...condition.among];
  return [];
}

export function askedOf(
  question: ChoiceQuestion,
  conditions: readonly Condition[],
  check: Check,
): Asked {
  const own = conditions.filter((each) => questionsAsked(each).includes(question.id));
  const weighing = check.groups.some(
    ({normalise, outcomes}) =>
      (normalise === 'answered' || normalise === 'mean') &&
      outcomes.some(({id}) => weighsFor(question, id)),
  );
  return {
    options: new Set(own.flatMap((each) => ('in' in each ? each.in : []))),
    value: own.some((each) => !('in' in each) && !('count' in each && each.reaching === undefined)),
    answered: own.length > 0 || weighing,
  };
}

export function countsOf(question: ChoiceQuestion, option: Option, outcome: string): number {
  return (
    (option.weights?.[outcome] ?? 0) + (question.weights?.[outcome] ?? 0) * (option.value ?? 0)
  );
}

export function weighsFor(question: ChoiceQuestion, outcome: string): boolean {
  return [question, ...question.options].some(({weights}) => weights?.[outcome]);
}

/** Everything that can be chosen: nothing, one option or, where many can be, several. */
export function answersTo({options, kind}: ChoiceQuestion): readonly (readonly Option[])[] {
  if (kind !== 'many') return [[], ...options.map((option) => [option])];
  let together: (readonly Option[])[] = [[]];
  for (const option of options)
    if (!option.exclusive) together = together.flatMap((each) => [each, [...each, option]]);
  return [...together, ...options.filter(({exclusive}) => exclusive).map((option) => [option])];
}

interface Situation {
  readonly check: Check;
  readonly asked: Asked;
  /** The ids of the outcomes, in the order of their indexes. */
  readonly outcomes: readonly string[];
}

/** @returns the choices of a question; the first one skips it */
export function choicesOf(question: ChoiceQuestion, situation: Situation): readonly Choice[] {
  const merged = new Map<string, Choice>();
  for (const options of answersTo(question)) {
    const choice = choiceOf(question, options, situation);
    const key = keyOf(choice, situation.asked);
    const {times, weight} = merged.get(key) ?? {times: 0, weight: 0};
    merged.set(key, {
      ...(merged.get(key) ?? choice),
      times: times + 1,
      weight: weight + choice.weight,
    });
  }
  return [...merged.values()];
}

/** Each option beyond the first makes an answer so much less likely: people mark one or two of a list, not half of it. */
const RARER = 4;

function choiceOf(
  question: ChoiceQuestion,
  options: readonly Option[],
  {check, outcomes}: Situation,
): Choice {
  const values = options.flatMap(({value}) => value ?? []);
  const counts = options.flatMap((option) =>
    outcomes.flatMap((id, outcome) => {
      const each = countsOf(question, option, id);
      const {value} = option;
      const marked =
        value === undefined || check.markedFrom === undefined || value >= check.markedFrom;
      return each
        ? [{outcome, option: question.options.indexOf(option), counts: each, marked}]
        : [];
    }),
  );
  return {
    ids: options.map(({id}) => id),
    times: 1,
    weight: RARER ** -Math.max(0, options.length - 1),
    value: values.length ? Math.max(...values) : undefined,
    counts,
  };
}

/** Two choices with one key are the same to every rule. */
export function keyOf({ids, value, counts}: Choice, asked: Asked): string {
  const byOption = new Map<number, unknown[]>();
  for (const {option, outcome, counts: each, marked} of counts)
    byOption.set(option, [...(byOption.get(option) ?? []), [outcome, each, marked]]);
  return JSON.stringify([
    asked.answered && ids.length > 0,
    ids.filter((id) => asked.options.has(id)),
    asked.value ? (value ?? null) : null,
    [...byOption.values()],
  ]);
}
