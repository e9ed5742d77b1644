/** How often each outcome comes up over many answer sets: uniform ones, and ones that go together as those of people do. */
import type {Answers, Check} from '../../src/engine/check.js';
import {resultOf} from '../../src/engine/outcome.js';
import {goalVisitors, pickerVisitors, selfCheckVisitors, uniform} from './visitors.js';

/** Of a hundred answer sets, by outcome. */
export interface Share {
  readonly shown: number;
  readonly first: number;
}

export type Shares = Readonly<Record<string, Share>>;

/** By the name of the shipped check. */
export interface Shipped {
  readonly selfCheck: Check;
  readonly goalReview: Check;
  readonly formatPicker: Check;
}

/** What is not folded, of one group. */
function shares(check: Check, group: string, sets: readonly Answers[]): Shares {
  const {outcomes} = check.groups.find(({id}) => id === group)!;
  const counts = new Map(outcomes.map(({id}) => [id, {shown: 0, first: 0}]));
  for (const answers of sets) {
    const ids = resultOf(check, answers)
      .shown.filter((each) => each.group === group && each.place !== 'folded')
      .map(({outcome}) => outcome.id);
    for (const id of ids) counts.get(id)!.shown++;
    if (ids[0] !== undefined) counts.get(ids[0])!.first++;
  }
  const percent = (count: number) => Math.round((count / sets.length) * 1000) / 10;
  return Object.fromEntries(
    [...counts].map(([id, {shown, first}]) => [id, {shown: percent(shown), first: percent(first)}]),
  );
}

const isSafe = ({line}: Answers) => !line?.includes('yes');
const isWatched = ({place}: Answers) => !!place?.includes('watched');

function ofSelfCheck(group: string) {
  return {
    [`${group}, uniform`]: ({selfCheck}: Shipped) =>
      shares(selfCheck, group, uniform(selfCheck).filter(isSafe)),
    [`${group}, visitors`]: ({selfCheck}: Shipped) =>
      shares(selfCheck, group, selfCheckVisitors(selfCheck)),
  };
}

function ofPicker(group: string) {
  return {
    [`${group}, uniform`]: ({formatPicker}: Shipped) =>
      shares(
        formatPicker,
        group,
        uniform(formatPicker).filter((each) => !isWatched(each)),
      ),
    [`${group}, visitors`]: ({formatPicker}: Shipped) =>
      shares(
        formatPicker,
        group,
        pickerVisitors(formatPicker).filter((each) => !isWatched(each)),
      ),
    [`${group}, watched`]: ({formatPicker}: Shipped) =>
      shares(formatPicker, group, uniform(formatPicker).filter(isWatched)),
  };
}

/** What is counted, by row of the table. */
export const balance: Readonly<Record<string, (shipped: Shipped) => Shares>> = {
  ...ofSelfCheck('framing'),
  ...ofSelfCheck('areas'),
  ...ofSelfCheck('steps'),
  'goals, uniform': ({goalReview}) => shares(goalReview, 'outcome', uniform(goalReview)),
  'goals, visitors': ({goalReview}) => shares(goalReview, 'outcome', goalVisitors(goalReview)),
  ...ofPicker('approaches'),
  ...ofPicker('formats'),
};
