import {expect} from '@esm-bundle/chai';
import {
  CHANGE_MARKS,
  changes,
  compare,
  comparedMarks,
  review,
  type GoalReview,
} from '../../src/engine/goal.js';
import {answersOf, checkOf, groupOf, optionOf, questionOf} from './small.js';

const marks = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10];
const check = checkOf({
  questions: [
    questionOf('clear', ['yes', 'no']),
    questionOf(
      'progress',
      marks.map((value) => optionOf(String(value), {value})),
    ),
  ],
  groups: [groupOf('none', ['keep', 'refine'])],
  rules: [
    {when: {answer: 'clear', in: ['no']}, show: ['refine']},
    {when: {answer: 'clear', in: ['yes']}, show: ['keep', 'refine']},
  ],
});

describe('a review of a goal', () => {
  const table: readonly (readonly [
    answers: string,
    outcome: string | undefined,
    progress: number | undefined,
  ])[] = [
    ['', undefined, undefined],
    ['clear=yes', 'keep', undefined],
    ['clear=no progress=0', 'refine', 0],
    ['progress=10', undefined, 10],
    ['progress=11', undefined, undefined],
  ];
  for (const [answers, outcome, progress] of table) {
    it(`“${answers}”: ${outcome}, marked ${progress}`, () => {
      expect(review(check, 'Sleep', answersOf(answers))).to.deep.equal({
        words: 'Sleep',
        answers: answersOf(answers),
        outcome,
        progress,
      });
    });
  }

  it('has no mark where the check does not ask for one', () => {
    const without = {...check, questions: check.questions.slice(0, 1)};
    expect(review(without, 'Sleep', answersOf('clear=yes progress=3')).progress).to.equal(
      undefined,
    );
  });
});

describe('two reviews of a goal', () => {
  const look = (
    progress: number | undefined,
    outcome: string | undefined = 'keep',
    words = 'Sleep',
  ): GoalReview => ({words, answers: {}, outcome, progress});

  const table: readonly (readonly [
    sentence: string,
    before: GoalReview,
    now: GoalReview,
    change: string | undefined,
  ])[] = [
    ['two marks higher', look(3), look(5), 'up'],
    ['many marks higher', look(0), look(10), 'up'],
    ['one mark higher', look(3), look(4), 'same'],
    ['the same mark', look(0), look(0), 'same'],
    ['one mark lower', look(4), look(3), 'same'],
    ['two marks lower', look(5), look(3), 'down'],
    ['many marks lower', look(10), look(0), 'down'],
    ['no mark before', look(undefined), look(3), undefined],
    ['no mark now', look(3), look(undefined), undefined],
    ['no mark at all', look(undefined), look(undefined), undefined],
    ['other words', look(3), look(5, 'keep', 'Sleep well'), 'new'],
    ['other words and no mark', look(undefined), look(undefined, 'keep', 'Walk'), 'new'],
    ['other words after it was set aside', look(3, 'pause'), look(5, 'keep', 'Walk'), 'new'],
    ['after it was to be replaced', look(3, 'replace'), look(5), undefined],
    ['after it was paused', look(3, 'pause'), look(5), undefined],
    ['paused only now', look(5), look(3, 'pause'), 'down'],
    ['after it was to be refined', look(3, 'refine'), look(5), 'up'],
    ['after too little was answered', look(3, undefined), look(5), 'up'],
  ];
  for (const [sentence, before, now, change] of table) {
    it(`${sentence}: ${change}`, () => {
      expect(compare(before, now)).to.equal(change);
      // The marks are told where they are compared, and nowhere else.
      expect(comparedMarks(before, now)).to.deep.equal(
        change === undefined || change === 'new' ? undefined : [before.progress, now.progress],
      );
    });
  }

  it('are compared in one of these ways, from two marks on', () => {
    expect([changes, CHANGE_MARKS]).to.deep.equal([['up', 'same', 'down', 'new'], 2]);
  });
});
