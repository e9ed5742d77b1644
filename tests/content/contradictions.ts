/** What the words of an outcome say, against what was answered: written from the words, not from the rules. */
import type {Answers, Check} from '../../src/engine/check.js';
import {resultOf, type Result} from '../../src/engine/outcome.js';

type Ask = (answers: Answers) => boolean;

export const has =
  (question: string, ...options: readonly string[]): Ask =>
  (answers) =>
    options.some((option) => answers[question]?.includes(option));
const value = (answers: Answers, question: string) => Number(answers[question]?.[0] ?? NaN);
const atLeast =
  (question: string, least: number): Ask =>
  (answers) =>
    value(answers, question) >= least;
const not =
  (ask: Ask): Ask =>
  (answers) =>
    !ask(answers);
const either =
  (...asks: readonly Ask[]): Ask =>
  (answers) =>
    asks.some((ask) => ask(answers));
const both =
  (...asks: readonly Ask[]): Ask =>
  (answers) =>
    asks.every((ask) => ask(answers));

const ITEMS = 'attend drained hurt avoid doubt distant load present voice goals'.split(' ');
const repeatedly = has('raised', 'repeatedly');
/** Where something felt wrong, that is the only heading, and no step leads to the therapist first. */
const sure = not(has('line', 'unsure'));
const many = (answers: Answers, least: number) =>
  ITEMS.filter((id) => value(answers, id) >= least).length;

/** What must be so where an outcome or a line is shown. A question that was skipped makes nothing so. */
export const selfCheckClaims: Readonly<Record<string, Ask>> = {
  line: has('line', 'yes'),
  unsure: has('line', 'unsure'),
  someone: has('line', 'unsure'),
  choice: (answers) => many(answers, 2) >= 1 || repeatedly(answers),
  talk: both(sure, not(has('raised', 'once', 'repeatedly'))),
  again: both(sure, has('raised', 'once')),
  review: both(sure, repeatedly),
  repair: both(sure, atLeast('hurt', 2)),
  switch: sure,
  patience: both(sure, not(repeatedly)),
  why: both(sure, not(has('since', 'first'))),
  reflect: not(atLeast('load', 3)),
  stress: not(has('load', '0')),
  goals: not(has('goals', '0')),
  type: not(has('doubt', '0')),
  first: has('since', 'first'),
  keep: both(sure, has('helps', 'heard', 'time', 'trust', 'view', 'tools')),
  unmarked: both(
    sure,
    (answers) => many(answers, 1) === 0 && many(answers, 0) >= 4 && !repeatedly(answers),
    not(has('helps', 'nothing')),
  ),
  steady: both(
    sure,
    (answers) =>
      many(answers, 3) === 0 &&
      many(answers, 2) < 3 &&
      many(answers, 0) >= 4 &&
      !repeatedly(answers),
    not(has('helps', 'nothing')),
  ),
  missing: both(sure, has('helps', 'nothing'), not(repeatedly), (answers) => many(answers, 2) < 3),
  friction: both(sure, (answers) => many(answers, 2) >= 1),
  stuck: both(sure, (answers) => many(answers, 2) >= 2),
  still: both(sure, repeatedly),
  few: both(sure, (answers) => many(answers, 0) < 4 && many(answers, 2) > 0),
  rest: (answers) => many(answers, 0) === 0 && 'line' in answers,
  open: both(sure, (answers) => many(answers, 0) < 4 && many(answers, 2) === 0),
  between: (answers) =>
    ['hurt', 'voice', 'drained', 'distant'].some((id) => value(answers, id) >= 2),
  way: atLeast('doubt', 2),
  aim: atLeast('goals', 2),
  hard: either(atLeast('avoid', 2), atLeast('attend', 2)),
  life: both(either(atLeast('load', 2), atLeast('present', 2)), not(has('load', '0'))),
};

export const goalClaims: Readonly<Record<string, Ask>> = {
  whose: has('owner', 'other'),
  afraid: has('owner', 'other'),
  celebrate: both(atLeast('progress', 8), not(has('owner', 'other'))),
  next: both(atLeast('progress', 8), has('invested', 'no')),
  lost: both(has('real', 'no'), has('changed', 'lot')),
  pause: both(has('invested', 'no'), has('real', 'no')),
  replace: has('invested', 'no'),
  clearer: has('clear', 'partly', 'no'),
  smaller: has('real', 'partly', 'no'),
  fit: has('changed', 'lot'),
  half: has('invested', 'partly'),
  keep: not(
    either(
      has('clear', 'partly', 'no'),
      has('real', 'partly', 'no'),
      has('changed', 'lot'),
      has('invested', 'partly', 'no'),
      has('owner', 'other'),
    ),
  ),
  open: (answers) => Object.keys(answers).length < 3,
};

const inTherapy = has('seeing', 'yes');
export const pickerClaims: Readonly<Record<string, Ask>> = {
  watched: has('place', 'watched'),
  undecided: not(inTherapy),
  'first-talk': not(inTherapy),
  'ask-yours': inTherapy,
  'ask-licensed': not(inTherapy),
  'ask-culture': has('needs', 'culture'),
  'ask-gender': both(not(inTherapy), has('needs', 'gender')),
  'ask-changes': has('needs', 'changes'),
  // A sentence that asks someone along, who may be the one that listens in.
  'who-close': not(has('place', 'watched')),
};

/** Which ways an answer speaks against: beside one of them that is shown, the answer is named. */
const AGAINST: Readonly<Record<string, readonly string[]>> = {
  'place=near': ['video', 'phone', 'text', 'self'],
  'place=private': ['video', 'phone'],
  'place=far': ['inperson'],
  'who=me': ['group', 'couple', 'self', 'systemic'],
  'access=travel': ['inperson', 'group'],
  'access=cost': ['inperson'],
  'access=camera': ['video'],
  'access=aloud': ['phone'],
  'access=net': ['video'],
  'lead=therapist': ['person'],
  'time=past': ['solution'],
  'time=now': ['dynamic'],
  'tasks=no': ['cbt', 'mindful'],
  'tasks=yes': ['person'],
  'feelings=practical': ['dynamic'],
  'feelings=deep': ['solution'],
};

/** What a result says that was not answered, or says against an answer without naming it. */
export function contradictions(
  check: Check,
  answers: Answers,
  claims: Readonly<Record<string, Ask>>,
): readonly string[] {
  const result = resultOf(check, answers);
  const said = [
    ...result.shown.map(({outcome}) => outcome.id),
    ...result.lines.map((line) => line.id),
    ...result.sayings.map((saying) => saying.id),
  ];
  const unclaimed = said.filter((id) => claims[id]?.(answers) === false);
  const unnamed = result.shown
    .filter(({place}) => place !== 'folded')
    .flatMap(({outcome, against}) =>
      Object.entries(AGAINST)
        .filter(([answer, ids]) => {
          const [question = '', option = ''] = answer.split('=');
          const named = against.some((each) => each.option.id === option);
          return ids.includes(outcome.id) && has(question, option)(answers) && !named;
        })
        .map(([answer]) => `${outcome.id} against ${answer}`),
    );
  return [...unclaimed, ...unnamed];
}

/** What counts as marked. */
const SOMETIMES = 2;

/** Reasons that are named twice, or that were not marked; and what should have one and has none. */
export function unreasonable(check: Check, answers: Answers): readonly string[] {
  const {shown} = resultOf(check, answers);
  const reasons = shown.flatMap((each) => each.reasons);
  const names = reasons.map(({question, option}) => `${question.id}=${option.id}`);
  return [
    ...names.filter((name, index) => names.indexOf(name) < index).map((name) => `twice: ${name}`),
    ...reasons
      .filter(({option: {value: points = Infinity}}) => points < SOMETIMES)
      .map(({question}) => `not marked: ${question.id}`),
    ...shown.filter(isBare(shown)).map(({outcome}) => `no reason: ${outcome.id}`),
  ];
}

/** Steps, approaches and ways to meet need a reason, unless nothing was found and common ways to meet stand in. */
function isBare(all: Result['shown']) {
  const reasoned = (group: string) =>
    all.some((each) => each.group === group && each.reasons.length);
  return ({group, place, reasons}: Result['shown'][number]) =>
    place !== 'folded' &&
    !reasons.length &&
    (['steps', 'approaches'].includes(group) || (group === 'formats' && reasoned('formats')));
}

const tried = (...options: readonly string[]): Ask =>
  both((answers) => 'tried' in answers, has('tried', ...options));
const untried = (...options: readonly string[]): Ask =>
  both((answers) => 'tried' in answers, not(has('tried', ...options)));

export const guideClaims: Readonly<Record<string, Ask>> = {
  line: has('line', 'yes'),
  unsure: has('line', 'unsure'),
  rest: (answers) => Object.keys(answers).join() === 'line',
  others: has('hard', 'others'),
  'tried-raise': tried('said', 'agreed', 'sessions'),
  'tried-change': tried('agreed', 'sessions'),
  'tried-second': tried('second'),
  'untried-raise': untried('said', 'agreed', 'sessions'),
  'untried-change': untried('agreed', 'sessions'),
  'untried-second': untried('second'),
};
