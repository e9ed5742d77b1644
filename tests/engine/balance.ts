/** How often each outcome comes up over all answers: counted, not sampled. */
import type {Answers, Check, Option, Question} from '../../src/engine/check.js';
import {resultOf} from '../../src/engine/outcome.js';
import {score} from '../../src/engine/score.js';

/** Of a hundred answer sets, by outcome. */
export interface Share {
  readonly shown: number;
  readonly first: number;
}

export type Balance = Readonly<Record<string, Readonly<Record<string, Share>>>>;

/** @returns what is shown of a group, in order; nothing beside what its rules rank */
export function ranked(check: Check, group: string, answers: Answers): readonly string[] {
  const of = new Set(
    check.rules.flatMap(({top}) => (top ? [...top.of, ...(top.orElse ?? [])] : [])),
  );
  return resultOf(check, answers)
    .shown.filter((each) => each.group === group && each.place === 'main')
    .map(({outcome}) => outcome.id)
    .filter((id) => of.has(id));
}

/**
 * The part of a check that a ranking rests on: questions that weigh for it or decide about it, and the outcomes that are ranked.
 * What is left out makes no difference, and most of the work; `balance.test.ts` proves the first.
 */
export function partOf(check: Check, group: string, questions: readonly string[]): Check {
  const groups = check.groups.filter(({id}) => id === group);
  const outcomes = new Set(groups.flatMap((each) => each.outcomes.map(({id}) => id)));
  const rules = check.rules.filter(({top, exclude}) => exclude ?? top?.of.some((id) => outcomes.has(id)));
  const rankedIds = new Set(rules.flatMap(({top}) => [...(top?.of ?? []), ...(top?.orElse ?? [])]));
  return {
    ...check,
    questions: check.questions.filter(({id}) => questions.includes(id)),
    groups: groups.map((each) => ({
      ...each,
      outcomes: each.outcomes.filter(({id}) => rankedIds.has(id)),
    })),
    rules,
  };
}

/** Answer sets that come to the same sums, with one of them to stand for all. */
interface Alike {
  count: number;
  readonly answers: Answers;
}

/**
 * All answer sets to these questions, none skipped, by the sums that they come to. Where all is answered, the best possible
 * sum is the same for all of them, so that nothing but the sums decides; and a sum is the sum over the questions. That leaves
 * 468,618 of the 5⁹ answer sets of the self-check to look at.
 */
export function alike(check: Check): readonly Alike[] {
  const most = score(check, best(check));
  const keyOf = (answers: Answers) => {
    let key = 0;
    for (const [id, {sum}] of score(check, answers)) key = key * (most.get(id)!.sum + 1) + sum;
    return key;
  };
  let sets = new Map<number, Alike>([[0, {count: 1, answers: {}}]]);
  for (const {id, options} of check.questions) {
    const keys = options.map((option) => [option.id, keyOf({[id]: [option.id]})] as const);
    const next: typeof sets = new Map();
    for (const [key, {count, answers}] of sets) {
      for (const [option, more] of keys) {
        const known = next.get(key + more);
        if (known) known.count += count;
        else next.set(key + more, {count, answers: {...answers, [id]: [option]}});
      }
    }
    sets = next;
  }
  return [...sets.values()];
}

/** The highest point of every scale. */
function best({questions}: Check): Answers {
  return Object.fromEntries(questions.map(({id, options}) => [id, [options.at(-1)!.id]]));
}

/** All answer sets to these questions, none skipped; of many options every set that can be chosen. */
function* every([question, ...others]: readonly Question[]): Generator<Answers> {
  if (!question) return yield {};
  const answers = question.many
    ? [...subsets(question.options.filter(({exclusive}) => !exclusive))].filter(({length}) => length)
    : [];
  const single = question.options.filter(({exclusive}) => !question.many || exclusive);
  for (const rest of every(others))
    for (const chosen of [...single.map((option) => [option]), ...answers])
      yield {...rest, [question.id]: chosen.map(({id}) => id)};
}

function subsets([option, ...others]: readonly Option[]): (readonly Option[])[] {
  if (!option) return [[]];
  return subsets(others).flatMap((set) => [set, [option, ...set]]);
}

function shares(check: Check, group: string, sets: Iterable<Alike>): Record<string, Share> {
  const counts = new Map<string, {shown: number; first: number}>(
    check.groups.flatMap(({outcomes}) => outcomes.map(({id}) => [id, {shown: 0, first: 0}])),
  );
  let all = 0;
  for (const {count, answers} of sets) {
    all += count;
    const ids = ranked(check, group, answers);
    for (const id of ids) counts.get(id)!.shown += count;
    if (ids[0] !== undefined) counts.get(ids[0])!.first += count;
  }
  const percent = (count: number) => Math.round((count / all) * 10_000) / 100;
  return Object.fromEntries(
    [...counts].map(([id, {shown, first}]) => [
      id,
      {shown: percent(shown), first: percent(first)},
    ]),
  );
}

export const ITEMS = ['attend', 'drained', 'avoid', 'doubt', 'distant', 'load', 'present'];
export const OPTIONAL_ITEMS = ['voice', 'goals'];
/** What approaches weigh; and, with `place`, what decides about them. */
export const STYLE = ['lead', 'time', 'aim', 'feelings', 'style', 'tasks', 'who'];
/** What ways to meet weigh. */
export const SETTING = ['tasks', 'who', 'access', 'place'];

/** Over all answers to the seven items, the two optional ones skipped; or to all nine. */
export function balanceOfSteps(check: Check, items: readonly string[]): Record<string, Share> {
  const part = partOf(check, 'steps', items);
  return shares(part, 'steps', alike(part));
}

/** Over all answers, “Not sure” among them, without or with “Someone might listen in or check my phone”. */
export function balanceOfApproaches(check: Check, watched: boolean): Record<string, Share> {
  const part = partOf(check, 'approaches', [...STYLE, 'place']);
  const place = watched ? {place: ['watched']} : {};
  const asked = part.questions.filter(({id}) => id !== 'place');
  return shares(part, 'approaches', counted(every(asked), (answers) => ({...answers, ...place})));
}

export function balanceOfFormats(check: Check, watched: boolean): Record<string, Share> {
  const part = partOf(check, 'formats', SETTING);
  const is = ({place}: Answers) => place!.includes('watched') === watched;
  return shares(part, 'formats', counted(every(part.questions), (answers) => answers, is));
}

function* counted(
  sets: Iterable<Answers>,
  change: (answers: Answers) => Answers,
  keep: (answers: Answers) => boolean = () => true,
): Generator<Alike> {
  for (const answers of sets) if (keep(answers)) yield {count: 1, answers: change(answers)};
}

export function balance(selfCheck: Check, formatPicker: Check): Balance {
  return {
    'steps, seven items': balanceOfSteps(selfCheck, ITEMS),
    'steps, nine items': balanceOfSteps(selfCheck, [...ITEMS, ...OPTIONAL_ITEMS]),
    approaches: balanceOfApproaches(formatPicker, false),
    'approaches, watched': balanceOfApproaches(formatPicker, true),
    formats: balanceOfFormats(formatPicker, false),
    'formats, watched': balanceOfFormats(formatPicker, true),
  };
}
