/** How often each outcome comes up over all answers: counted, not sampled. */
import type {Answers, Check, Option, Question} from '../../src/engine/check.js';
import {resultOf, topOf} from '../../src/engine/outcome.js';
import {score} from '../../src/engine/score.js';

/** Of a hundred answer sets, by outcome. */
export interface Share {
  readonly shown: number;
  readonly first: number;
}

/** @returns what is shown of a group, in order */
function ranked(check: Check, group: string, answers: Answers): readonly string[] {
  return resultOf(check, answers)
    .shown.filter((each) => each.group === group)
    .map(({outcome}) => outcome.id);
}

/**
 * The part of a check that a ranking rests on: questions that weigh for it or decide about it, and the outcomes that are ranked.
 * What is left out makes no difference, and most of the work; `balance.test.ts` proves the first.
 */
export function partOf(check: Check, group: string, questions: readonly string[]): Check {
  const groups = check.groups.filter(({id}) => id === group);
  const outcomes = new Set(groups.flatMap((each) => each.outcomes.map(({id}) => id)));
  const rules = check.rules.filter(
    ({top, exclude}) => exclude ?? top?.of.some((id) => outcomes.has(id)),
  );
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

/**
 * Ranks every answer set to some questions, none skipped, without looking at each of the 5⁹ afresh: a sum is the sum over the
 * questions, and where all is answered the best possible sum is the same for every set.
 * @param visit gets the ranking of each set, in the order of counting
 */
export function rankEvery(
  check: Check,
  group: string,
  visit: (ids: readonly string[]) => void,
): void {
  const ids = check.groups.find(({id}) => id === group)!.outcomes.map(({id}) => id);
  const {top} = check.rules.find((rule) => rule.top)!;
  const sumsOf = (answers: Answers) => {
    const scores = score(check, answers);
    return ids.map((id) => scores.get(id)!.sum);
  };
  const most = sumsOf(Object.fromEntries(check.questions.map(({id}) => [id, ['4']])));
  const counts = check.questions.map(({id, options}) =>
    options.map((option) => sumsOf({[id]: [option.id]})),
  );
  const live = ids.map(() => ({sum: 0, share: 0, reasons: []}));
  const scores = new Map(ids.map((id, index) => [id, live[index]!]));

  const count = (question: number) => {
    const options = counts[question];
    if (!options) return visit(topOf(top!, scores));
    for (const option of options) {
      add(option, 1);
      count(question + 1);
      add(option, -1);
    }
  };
  const add = (option: readonly number[], times: number) => {
    live.forEach((each, index) => {
      each.sum += option[index]! * times;
      each.share = each.sum / most[index]!;
    });
  };
  count(0);
}

/** All answer sets to these questions, none skipped; of many options every set that can be chosen. */
function* every([question, ...others]: readonly Question[]): Generator<Answers> {
  if (!question) return yield {};
  const answers = question.many
    ? [...subsets(question.options.filter(({exclusive}) => !exclusive))].filter(
        ({length}) => length,
      )
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

/** Counts rankings. */
function tally(check: Check, group: string) {
  const outcomes = check.groups.find(({id}) => id === group)!.outcomes;
  const counts = new Map(outcomes.map(({id}) => [id, {shown: 0, first: 0}]));
  let sets = 0;
  const percent = (count: number) => Math.round((count / sets) * 10_000) / 100;
  return {
    add(ids: readonly string[]) {
      sets++;
      for (const id of ids) counts.get(id)!.shown++;
      if (ids[0] !== undefined) counts.get(ids[0])!.first++;
    },
    shares: (): Record<string, Share> =>
      Object.fromEntries(
        [...counts].map(([id, {shown, first}]) => [
          id,
          {shown: percent(shown), first: percent(first)},
        ]),
      ),
  };
}

function shares(check: Check, group: string, sets: readonly Answers[]): Record<string, Share> {
  const counted = tally(check, group);
  for (const answers of sets) counted.add(ranked(check, group, answers));
  return counted.shares();
}

export const ITEMS = ['attend', 'drained', 'avoid', 'doubt', 'distant', 'load', 'present'];
export const OPTIONAL_ITEMS = ['voice', 'goals'];
/** What approaches weigh; and, with `place`, what decides about them. */
export const STYLE = ['lead', 'time', 'aim', 'feelings', 'style', 'tasks', 'who'];
/** What ways to meet weigh. */
export const SETTING = ['tasks', 'who', 'access', 'place'];

/** Over all answers to the seven items, the two optional ones skipped; or to all nine. */
function balanceOfSteps(check: Check, items: readonly string[]): Record<string, Share> {
  const part = partOf(check, 'steps', items);
  const counted = tally(part, 'steps');
  rankEvery(part, 'steps', counted.add);
  return counted.shares();
}

/** Over all answers, “Not sure” among them, without or with “Someone might listen in or check my phone”. */
function balanceOfApproaches(check: Check, watched: boolean): Record<string, Share> {
  const part = partOf(check, 'approaches', [...STYLE, 'place']);
  const asked = part.questions.filter(({id}) => id !== 'place');
  const place = watched ? {place: ['watched']} : {};
  const sets = [...every(asked)].map((answers) => ({...answers, ...place}));
  return shares(part, 'approaches', sets);
}

/** Over all sets of what could get in the way and of what is said about the place; or with at most one of each. */
function balanceOfFormats(check: Check, watched: boolean, most = Infinity): Record<string, Share> {
  const part = partOf(check, 'formats', SETTING);
  const sets = [...every(part.questions)].filter(
    ({access, place}) =>
      place!.includes('watched') === watched && Math.max(access!.length, place!.length) <= most,
  );
  return shares(part, 'formats', sets);
}

/** What is counted, by row of the table. */
export const balance: Readonly<
  Record<string, (selfCheck: Check, formatPicker: Check) => Readonly<Record<string, Share>>>
> = {
  'steps, seven items': (check) => balanceOfSteps(check, ITEMS),
  'steps, nine items': (check) => balanceOfSteps(check, [...ITEMS, ...OPTIONAL_ITEMS]),
  approaches: (_, picker) => balanceOfApproaches(picker, false),
  'approaches, watched': (_, picker) => balanceOfApproaches(picker, true),
  formats: (_, picker) => balanceOfFormats(picker, false),
  'formats, one answer each': (_, picker) => balanceOfFormats(picker, false, 1),
  'formats, watched': (_, picker) => balanceOfFormats(picker, true),
};
