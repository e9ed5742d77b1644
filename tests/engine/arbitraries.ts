/** Any check, any answers to it, and anything that can happen to it. */
import fc, {type Arbitrary} from 'fast-check';
import {formatPicker} from '../../src/content/format-picker.js';
import {goalReview} from '../../src/content/goal-card.js';
import {selfCheck} from '../../src/content/self-check.js';
import {switchGuide} from '../../src/content/switch-guide.js';
import type {CardAction} from '../../src/engine/card.js';
import {
  choiceQuestions,
  normalisations,
  type Answers,
  type Check,
  type ChoiceQuestion,
  type Question,
  type Rule,
} from '../../src/engine/check.js';
import type {Condition} from '../../src/engine/check.js';
import type {Action} from '../../src/engine/session.js';
import {words} from '../setup/words.js';

export const shippedByName = {
  selfCheck: selfCheck(words),
  goalReview: goalReview(words),
  formatPicker: formatPicker(words),
  switchGuide: switchGuide(words),
};
export const shipped: readonly Check[] = Object.values(shippedByName);

const GROUPS = ['g0', 'g1'];
const LINES = ['l0', 'l1'];
const OUTCOMES = ['x0', 'x1', 'x2', 'x3', 'x4'];
const OPTIONS = ['o0', 'o1', 'o2', 'o3'];
const QUESTIONS = ['q0', 'q1', 'q2', 'q3'];

const weight = fc.integer({min: -4, max: 8}).map((halves) => halves / 2);
const weights = fc.dictionary(fc.constantFrom(...OUTCOMES), weight, {maxKeys: 4});
const some = (ids: readonly string[]) => fc.uniqueArray(fc.constantFrom(...ids), {minLength: 1});

function questions(id: string): Arbitrary<Question> {
  const options = OPTIONS.map((option) =>
    fc.record(
      {
        id: fc.constant(option),
        text: fc.constant(`Option ${option}`),
        value: fc.integer({min: 0, max: 4}),
        weights,
        exclusive: fc.boolean(),
      },
      {requiredKeys: ['id', 'text']},
    ),
  );
  return fc.record(
    {
      id: fc.constant(id),
      text: fc.constant(`Question ${id}`),
      options: fc.tuple(...options),
      kind: fc.constantFrom('one' as const, 'many' as const),
      weights,
    },
    {requiredKeys: ['id', 'text', 'options']},
  );
}

const bound = fc.integer({min: -2, max: 8}).map((halves) => halves / 2);
const bounds = fc.oneof(
  fc.record({atLeast: bound}),
  fc.record({above: bound}),
  fc.record({below: bound}),
  fc.record({atLeast: bound, below: bound}),
);

const {rule} = fc.letrec<{condition: Condition; rule: Rule}>((tie) => ({
  condition: fc.oneof(
    {depthSize: 'small', withCrossShrink: true},
    fc.record({answer: fc.constantFrom(...QUESTIONS), in: some(OPTIONS)}),
    fc.tuple(fc.constantFrom(...QUESTIONS), bounds).map(([answer, rest]) => ({answer, ...rest})),
    fc.tuple(fc.constantFrom(...OUTCOMES), bounds).map(([share, rest]) => ({share, ...rest})),
    fc.tuple(some(QUESTIONS), bounds).map(([mean, rest]) => ({mean, ...rest})),
    fc.tuple(some(QUESTIONS), bounds).map(([count, rest]) => ({count, ...rest})),
    fc
      .tuple(some(QUESTIONS), bound, bounds)
      .map(([count, reaching, rest]) => ({count, reaching, ...rest})),
    fc.record({all: fc.array(tie('condition'), {minLength: 1, maxLength: 3})}),
    fc.record({any: fc.array(tie('condition'), {minLength: 1, maxLength: 3})}),
    fc.record({not: tie('condition')}),
  ),
  rule: fc.record(
    {
      when: tie('condition'),
      first: some(OUTCOMES),
      show: some(OUTCOMES),
      top: fc
        .record(
          {
            of: some(OUTCOMES),
            count: fc.integer({min: 1, max: 3}),
            more: fc.integer({min: 0, max: 2}),
            ratio: fc.constantFrom(0, 0.5, 0.9, 1),
            orElse: some(OUTCOMES),
            orFold: some(OUTCOMES),
            reasoned: fc.boolean(),
            foldAlike: fc.constantFrom(0, 0.5, 1),
            bySum: fc.boolean(),
          },
          {requiredKeys: ['of', 'count']},
        )
        .map(({more, ...top}) => (more === undefined ? top : {...top, upTo: top.count + more})),
      last: some(OUTCOMES),
      fold: some(OUTCOMES),
      hide: some(OUTCOMES),
      exclude: some(OUTCOMES),
      only: some(OUTCOMES),
      line: fc.constantFrom(...LINES),
      firstOf: fc.oneof(
        {depthSize: 'small'},
        fc.constant([{show: ['x0']}]),
        fc.array(tie('rule'), {minLength: 1, maxLength: 3}),
      ),
    },
    {requiredKeys: []},
  ),
}));

const outcomes = (ids: readonly string[]) =>
  fc.tuple(
    ...ids.map((id) =>
      fc.record(
        {
          id: fc.constant(id),
          title: fc.constant(`Outcome ${id}`),
          text: fc.constant(`About ${id}`),
          base: weight,
        },
        {requiredKeys: ['id', 'title', 'text']},
      ),
    ),
  );

/** A check of four questions, five outcomes in two groups, and any rules. */
export const checks: Arbitrary<Check> = fc.record(
  {
    id: fc.constant('check'),
    title: fc.constant('Check'),
    intro: fc.constant(['Hello']),
    questions: fc.tuple(...QUESTIONS.map(questions)),
    groups: fc
      .tuple(
        fc.constantFrom(...normalisations),
        outcomes(OUTCOMES.slice(0, 3)),
        fc.constantFrom(...normalisations),
        outcomes(OUTCOMES.slice(3)),
      )
      .map(([one, first, two, second]) => [
        {id: GROUPS[0]!, normalise: one, outcomes: first},
        {id: GROUPS[1]!, normalise: two, outcomes: second},
      ]),
    rules: fc.array(rule, {minLength: 1, maxLength: 5}),
    lines: fc.constant(LINES.map((id) => ({id, text: `Line ${id}`}))),
    markedFrom: fc.integer({min: 0, max: 4}),
  },
  {requiredKeys: ['id', 'title', 'intro', 'questions', 'groups', 'rules', 'lines']},
);

export const anyCheck: Arbitrary<Check> = fc.oneof(checks, fc.constantFrom(...shipped));

/** An answer that the session could have made. */
function answersTo(question: ChoiceQuestion): Arbitrary<readonly string[]> {
  const ids = question.options.map(({id}) => id);
  const single = fc.constantFrom(...ids).map((id) => [id]);
  const joint = question.options.filter(({exclusive}) => !exclusive).map(({id}) => id);
  return question.kind === 'many' && joint.length
    ? fc.oneof(single, fc.shuffledSubarray(joint, {minLength: 1}))
    : single;
}

/** Every question is answered or skipped. */
export function answersFor(check: Check): Arbitrary<Answers> {
  const questions = choiceQuestions(check);
  return fc
    .tuple(
      ...questions.map((question) => fc.option(answersTo(question), {nil: undefined, freq: 3})),
    )
    .map((answers) =>
      Object.fromEntries(
        answers.flatMap((ids, index) => (ids ? [[questions[index]!.id, ids] as const] : [])),
      ),
    );
}

export const answered: Arbitrary<readonly [Check, Answers]> = anyCheck.chain((check) =>
  fc.tuple(fc.constant(check), answersFor(check)),
);

/** Any action, also one about what does not exist. */
export function actionsOn({questions}: Check): Arbitrary<Action> {
  const ids = questions.map(({id}) => id);
  const question = fc.constantFrom(...ids, 'nothing');
  const option = fc.constantFrom(
    ...new Set(choiceQuestions({questions}).flatMap(({options}) => options.map(({id}) => id))),
    'nothing',
  );
  return fc.oneof(
    fc.constantFrom<Action>(
      {type: 'begin'},
      {type: 'next'},
      {type: 'back'},
      {type: 'finish'},
      {type: 'restart'},
    ),
    {
      weight: 3,
      arbitrary: fc.record(
        {type: fc.constant('answer' as const), question, option, on: fc.boolean()},
        {requiredKeys: ['type', 'question', 'option']},
      ),
    },
    fc.record({type: fc.constantFrom('clear' as const, 'jump' as const), question}),
  );
}

const typed = fc.constantFrom('', ' ', 'Sleep', 'Walk  more', ' Read ', 'Be\nkind');

/** Goals that were saved, of which the second was looked at once. */
export const openings: Arbitrary<CardAction> = fc
  .uniqueArray(fc.constantFrom('Sing', 'Swim', 'Cook', 'Draw', 'Call', 'Plan'))
  .map((saved) => ({
    type: 'open',
    goals: saved.map((text, index) => ({
      words: text,
      why: '',
      difference: '',
      reviews: index === 1 ? [{words: text, answers: {}}] : [],
    })),
  }));

export function cardActionsOn(check: Check): Arbitrary<CardAction> {
  const goal = fc.integer({min: 1, max: 7});
  return fc.oneof(
    fc.constantFrom<CardAction>(
      {type: 'begin'},
      {type: 'add'},
      {type: 'add'},
      {type: 'edit'},
      {type: 'review'},
      {type: 'undo'},
      {type: 'restart'},
    ),
    {
      weight: 3,
      arbitrary: fc.record(
        {type: fc.constant('write' as const), goal, words: typed, why: typed, difference: typed},
        {requiredKeys: ['type', 'goal']},
      ),
    },
    openings,
    fc.record({type: fc.constant('remove' as const), goal}),
    fc.record({
      type: fc.constant('move' as const),
      goal,
      by: fc.constantFrom(-1 as const, 1 as const),
    }),
    fc.record(
      {type: fc.constant('again' as const), goal, revise: fc.boolean()},
      {requiredKeys: ['type', 'goal']},
    ),
    {
      weight: 3,
      arbitrary: fc.record({type: fc.constant('run' as const), action: actionsOn(check)}),
    },
  );
}
