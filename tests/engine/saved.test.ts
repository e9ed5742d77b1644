import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {beginCard, filled, stepCard, type Goal} from '../../src/engine/card.js';
import {review} from '../../src/engine/goal.js';
import {restore, save} from '../../src/engine/saved.js';
import {cardActionsOn, shipped} from './arbitraries.js';
import {answersOf, checkOf, groupOf, optionOf, questionOf} from './small.js';

const CONTENT = '2026-11-23';

const check = checkOf({
  questions: [
    questionOf('clear', ['yes', 'no']),
    questionOf('progress', [optionOf('3', {value: 3}), optionOf('8', {value: 8})]),
  ],
  groups: [groupOf('none', ['keep', 'refine'])],
  rules: [
    {when: {answer: 'clear', in: ['no']}, show: ['refine']},
    {when: {answer: 'clear', in: ['yes']}, show: ['keep']},
  ],
});

const goal = (words: string, rest: Partial<Goal> = {}): Goal => ({
  id: 7,
  words,
  why: '',
  difference: '',
  reviews: [],
  ...rest,
});
const look = () => review(check, 'Sleep', answersOf('clear=yes progress=8'));

describe('goals that are saved', () => {
  it('are their words and their reviews, with the version of the content, and nothing that follows from them', () => {
    const goals = [
      goal('Sleep', {why: 'my children', difference: 'I wake less', reviews: [look()]}),
      goal('', {why: 'me'}),
      goal(''),
    ];
    expect(JSON.parse(save(goals, CONTENT))).to.deep.equal({
      cairn: 'goals',
      format: 1,
      content: CONTENT,
      goals: [
        {
          words: 'Sleep',
          why: 'my children',
          difference: 'I wake less',
          reviews: [{words: 'Sleep', answers: {clear: ['yes'], progress: ['8']}}],
        },
        {words: '', why: 'me', reviews: []},
      ],
    });
  });

  it('come back as they were', () => {
    const undated = review(check, 'Walk', answersOf('clear=no'));
    const goals = [
      goal('Sleep', {why: 'me', difference: 'I wake less', reviews: [look()]}),
      goal('Walk', {reviews: [undated]}),
    ];
    expect(restore(save(goals, CONTENT), check)).to.deep.equal({
      goals: goals.map(({words, why, difference, reviews}) => ({words, why, difference, reviews})),
    });
  });

  it('come back whatever was done to them', () => {
    const [, goalReview] = shipped as readonly [unknown, (typeof shipped)[number]];
    fc.assert(
      fc.property(fc.array(cardActionsOn(goalReview), {maxLength: 40}), (actions) => {
        const card = actions.reduce(
          (at, action) => stepCard(at, action, goalReview)[0],
          beginCard(),
        );
        const goals = filled(card.goals).map(({words, why, difference, reviews}) => ({
          words,
          why,
          difference,
          reviews: reviews.map((each) => review(goalReview, each.words, each.answers)),
        }));
        expect(restore(save(card.goals, CONTENT), goalReview)).to.deep.equal({goals});
      }),
    );
  });

  const file = (rest: object) => JSON.stringify({cairn: 'goals', format: 1, goals: [], ...rest});
  const one = (rest: object) => file({goals: [{words: 'Sleep', ...rest}]});

  const problems: readonly (readonly [sentence: string, text: string, problem: string])[] = [
    ['no text', '', 'foreign'],
    ['no JSON', '{"cairn":', 'foreign'],
    ['a word', '"goals"', 'foreign'],
    ['nothing', 'null', 'foreign'],
    ['a list', '[]', 'foreign'],
    ['of something else', JSON.stringify({cairn: 'walks', format: 1, goals: []}), 'foreign'],
    ['of no format', JSON.stringify({cairn: 'goals', goals: [{words: 'Sleep'}]}), 'foreign'],
    ['of a worded format', file({format: '1', goals: [{words: 'Sleep'}]}), 'foreign'],
    ['of a later format', file({format: 2, goals: [{words: 'Sleep'}]}), 'newer'],
    ['of a later format, of something else', JSON.stringify({format: 2}), 'foreign'],
  ];
  for (const [sentence, text, problem] of problems) {
    it(`are not opened from a text that is ${sentence}: ${problem}`, () => {
      expect(restore(text, check)).to.deep.equal({problem});
    });
  }

  const empty = {words: '', answers: {}, outcome: undefined, progress: undefined};
  const forgiven: readonly (readonly [
    sentence: string,
    text: string,
    goals: readonly unknown[],
  ])[] = [
    ['words alone', one({}), [{words: 'Sleep', why: '', difference: '', reviews: []}]],
    [
      'spaces',
      one({words: ' Sleep\n well ', why: ' me '}),
      [{words: 'Sleep well', why: 'me', difference: '', reviews: []}],
    ],
    [
      'a reason that is none',
      one({why: 3}),
      [{words: 'Sleep', why: '', difference: '', reviews: []}],
    ],
    [
      'reviews that are none',
      one({reviews: 'often'}),
      [{words: 'Sleep', why: '', difference: '', reviews: []}],
    ],
    [
      'an empty review',
      one({reviews: [null, {}]}),
      [{words: 'Sleep', why: '', difference: '', reviews: [empty]}],
    ],
    [
      'answers that are none',
      one({reviews: [{answers: ['yes']}]}),
      [{words: 'Sleep', why: '', difference: '', reviews: [empty]}],
    ],
    [
      'answers that nothing asks for, and more than one',
      one({
        reviews: [
          {
            words: 'Sleep',
            answers: {clear: ['no', 'yes', 'other'], progress: '8', other: ['yes']},
          },
        ],
      }),
      [
        {
          words: 'Sleep',
          why: '',
          difference: '',
          reviews: [
            {
              words: 'Sleep',
              answers: {clear: ['yes']},
              outcome: 'keep',
              progress: undefined,
            },
          ],
        },
      ],
    ],
    [
      'more goals than there may be',
      file({goals: Array(1000).fill({words: 'a'})}),
      Array(50).fill({words: 'a', why: '', difference: '', reviews: []}),
    ],
    [
      'goals in which nothing is typed among others',
      file({goals: [{}, {words: 'Sleep'}]}),
      [{words: 'Sleep', why: '', difference: '', reviews: []}],
    ],
    ['no goal', file({}), []],
    ['goals that are no list', file({goals: {words: 'Sleep'}}), []],
    ['goals that are none', file({goals: [null, 'Sleep', ['Sleep'], 3]}), []],
    ['nothing typed in any', file({goals: [{why: ' '}, {words: 3}]}), []],
    [
      'a difference, and spaces in it',
      one({difference: ' I wake\n less '}),
      [{words: 'Sleep', why: '', difference: 'I wake less', reviews: []}],
    ],
    [
      'a goal that is a reason alone',
      file({goals: [{why: 'me'}]}),
      [{words: '', why: 'me', difference: '', reviews: []}],
    ],
  ];
  for (const [sentence, text, goals] of forgiven) {
    it(`are opened all the same with ${sentence}`, () => {
      expect(restore(text, check)).to.deep.equal({goals});
    });
  }

  it('never take what every object has for an answer', () => {
    const odd = checkOf({...check, questions: [questionOf('constructor', ['name', 'length'])]});
    expect(restore(one({reviews: [{answers: {}}]}), odd)).to.deep.equal({
      goals: [{words: 'Sleep', why: '', difference: '', reviews: [empty]}],
    });
  });

  it('never make an error, whatever the text is', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.jsonValue().map((goals) => file({goals})),
        ),
        (text) => {
          const restored = restore(text, check);
          expect('goals' in restored ? filled(restored.goals) : restored.problem).to.deep.equal(
            'goals' in restored ? restored.goals : 'foreign',
          );
        },
      ),
    );
  });
});
