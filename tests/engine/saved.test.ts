import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {beginCard, filled, stepCard, type Goal} from '../../src/engine/card.js';
import {merge, MOST_REVIEWS, MOST_TEXT, problemOf, restore, save} from '../../src/engine/saved.js';
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
const opened = (goals: readonly unknown[], rest = {}) => ({
  goals,
  removed: [],
  shortened: false,
  ...rest,
});
const look = () => ({words: 'Sleep', answers: answersOf('clear=yes progress=8')});

describe('goals that are saved', () => {
  it('are their words and their reviews, with the version of the content, and nothing that follows from them', () => {
    const goals = [
      goal('Sleep', {why: 'my children', reviews: [look()]}),
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
          reviews: [{words: 'Sleep', answers: {clear: ['yes'], progress: ['8']}}],
        },
        {words: '', why: 'me', reviews: []},
      ],
    });
  });

  it('come back as they were', () => {
    const undated = {words: 'Walk', answers: answersOf('clear=no')};
    const goals = [
      goal('Sleep', {why: 'me', reviews: [look()]}),
      goal('Walk', {reviews: [undated]}),
    ];
    expect(restore(save(goals, CONTENT), check)).to.deep.equal(
      opened(goals.map(({words, why, difference, reviews}) => ({words, why, difference, reviews}))),
    );
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
          reviews,
        }));
        expect(restore(save(card.goals, CONTENT), goalReview)).to.deep.equal(opened(goals));
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
    ['longer than any of ours', one({words: 'a'.repeat(MOST_TEXT)}), 'large'],
  ];
  for (const [sentence, text, problem] of problems) {
    it(`are not opened from a text that is ${sentence}: ${problem}`, () => {
      expect(restore(text, check)).to.deep.equal({problem});
      expect(problemOf(text)).to.equal(problem);
    });
  }

  const empty = {words: '', answers: {}};
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
            },
          ],
        },
      ],
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
      'a goal that is a reason alone',
      file({goals: [{why: 'me'}]}),
      [{words: '', why: 'me', difference: '', reviews: []}],
    ],
  ];
  for (const [sentence, text, goals] of forgiven) {
    it(`are opened all the same with ${sentence}`, () => {
      expect(restore(text, check)).to.deep.equal(opened(goals));
    });
  }

  it('never take what every object has for an answer', () => {
    const odd = checkOf({...check, questions: [questionOf('constructor', ['name', 'length'])]});
    expect(restore(one({reviews: [{answers: {}}]}), odd)).to.deep.equal(
      opened([{words: 'Sleep', why: '', difference: '', reviews: [empty]}]),
    );
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

describe('more than fits', () => {
  const file = (goals: readonly unknown[]) => JSON.stringify({cairn: 'goals', format: 1, goals});
  const lengths = (text: string) => {
    const restored = restore(text, check);
    if ('problem' in restored) throw new Error(restored.problem);
    return [
      restored.shortened,
      restored.goals.map(({words, why, reviews}) => [words.length, why.length, reviews.length]),
    ];
  };
  const reviews = (count: number) => Array<unknown>(count).fill({words: 'a', answers: {}});
  const table: readonly (readonly [sentence: string, goals: readonly unknown[], seen: unknown])[] =
    [
      ['a goal of 300 letters is whole', [{words: 'a'.repeat(300)}], [false, [[300, 0, 0]]]],
      ['a goal of 10,000 letters is cut', [{words: 'a'.repeat(10_000)}], [true, [[300, 0, 0]]]],
      ['so is a reason', [{why: 'a'.repeat(301)}], [true, [[0, 300, 0]]]],
      ['no letter is cut in half', [{words: `${'a'.repeat(299)}😀`}], [true, [[299, 0, 0]]]],
      [
        'the latest reviews are read',
        [{words: 'a', reviews: reviews(MOST_REVIEWS + 1)}],
        [true, [[1, 0, MOST_REVIEWS]]],
      ],
      ['50 goals are whole', Array(50).fill({words: 'a'}), [false, Array(50).fill([1, 0, 0])]],
      [
        'of 1000 goals there are 50',
        Array(1000).fill({words: 'a'}),
        [true, Array(50).fill([1, 0, 0])],
      ],
    ];
  for (const [sentence, goals, seen] of table) {
    it(sentence, () => {
      expect(lengths(file(goals))).to.deep.equal(seen);
    });
  }

  it('is read in less than a second, whatever makes it long', () => {
    const long = [
      file([{words: 'a '.repeat(1_000_000)}]),
      file(Array(50).fill({words: 'a', reviews: reviews(2000)})),
      file(Array(100_000).fill({words: ' '})),
      file(Array(200_000).fill({words: 'a'})),
    ];
    const began = performance.now();
    for (const text of long) restore(text, check);
    expect(performance.now() - began).to.be.below(1000 * long.length);
  });
});

describe('two texts in one', () => {
  const text = (words: readonly string[], ...removed: (readonly string[])[]) =>
    save(
      words.map((each) => goal(each)),
      CONTENT,
      removed.map((each) => ({
        goals: each.map((word, at) => [at, goal(word)] as const),
        screen: {name: 'goals'} as const,
      })),
    );
  const read = (merged: string) => {
    const restored = restore(merged, check);
    if ('problem' in restored) return restored.problem;
    const removed = restored.removed.map(({goals}) => goals.map(([, {words}]) => words).join('+'));
    return [restored.goals.map(({words}) => words).join('+'), ...removed].join(' | ');
  };
  const table: readonly (readonly [sentence: string, own: string, other: string, both: string])[] =
    [
      [
        'hold the goals of the other to bring back',
        text(['Walk']),
        text(['Sleep']),
        'Walk | Sleep',
      ],
      ['hold nothing twice', text(['Walk', 'Sleep']), text(['Sleep']), 'Walk+Sleep'],
      [
        'hold nothing twice that was removed',
        text(['Walk'], ['Sleep']),
        text(['Sleep']),
        'Walk | Sleep',
      ],
      [
        'hold what was removed from the other',
        text(['Walk'], ['Read']),
        text(['Sleep'], ['Sing'], ['Read']),
        'Walk | Read | Sing | Sleep',
      ],
      ['are the first where the other cannot be read', text(['Walk']), 'other', 'Walk'],
    ];
  for (const [sentence, own, other, both] of table) {
    it(sentence, () => {
      expect(read(merge(own, other))).to.equal(both);
    });
  }

  it('hold a review that the first one does not have', () => {
    const looked = save([goal('Sleep', {reviews: [look()]})], CONTENT);
    expect(read(merge(text(['Sleep']), looked))).to.equal('Sleep | Sleep');
    expect(read(merge(looked, text(['Sleep'])))).to.equal('Sleep');
  });

  it('are read as they would be saved', () => {
    const merged = merge(text(['Walk'], ['Read']), text(['Sleep']));
    const restored = restore(merged, check);
    if ('problem' in restored) throw new Error(restored.problem);
    let id = 0;
    const withId = (each: object) => ({...each, id: id++}) as Goal;
    const again = save(
      restored.goals.map(withId),
      CONTENT,
      restored.removed.map(({goals, screen}) => ({
        goals: goals.map(([at, each]) => [at, withId(each)] as const),
        screen,
      })),
    );
    expect(again).to.equal(merged);
  });
});
