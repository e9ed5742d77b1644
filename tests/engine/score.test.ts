import {expect} from '@esm-bundle/chai';
import type {Check, Normalisation} from '../../src/engine/check.js';
import {score} from '../../src/engine/score.js';
import {answersOf, checkOf, groupOf, optionOf, outcomeOf, questionOf, scaleOf} from './small.js';

const questions = [
  questionOf('pace', [
    optionOf('slow', {weights: {rest: 1}}),
    optionOf('fast', {weights: {rest: 3, walk: -1}}),
    'unsure',
  ]),
  scaleOf('mood', {rest: 2}),
  questionOf(
    'place',
    [
      optionOf('home', {weights: {rest: 1}}),
      optionOf('park', {weights: {rest: 2, walk: 1}}),
      optionOf('work', {weights: {walk: -2}}),
      optionOf('none', {exclusive: true, weights: {rest: 0.5}}),
    ],
    {kind: 'many'},
  ),
];

/** The best that `rest` can get is 3 + 8 + 3, the best that `walk` can get is 0 + 0 + 1. */
function checkWith(normalise: Normalisation, base = 0): Check {
  return checkOf({questions, groups: [groupOf(normalise, [outcomeOf('rest', {base}), 'walk'])]});
}

function scored(check: Check, line: string, id = 'rest') {
  const found = score(check, answersOf(line)).get(id);
  return found && [found.sum, found.share];
}

type Row = readonly [
  sentence: string,
  answers: string,
  outcome: string,
  sum: number,
  answered: number | undefined,
  all: number,
];

const rows: readonly Row[] = [
  ['nothing is answered', '', 'rest', 0, undefined, 0],
  ['an option counts what it weighs', 'pace=slow', 'rest', 1, 1 / 3, 1 / 14],
  ['the best option is a whole share', 'pace=fast', 'rest', 3, 1, 3 / 14],
  ['an option without weight is an answer', 'pace=unsure', 'rest', 0, 0, 0],
  ['what is skipped leaves both sums', 'mood=1 place=home', 'rest', 3, 3 / 11, 3 / 14],
  ['an option of a scale counts once for each point', 'mood=3', 'rest', 6, 6 / 8, 6 / 14],
  ['the lowest point of a scale counts nothing', 'mood=0', 'rest', 0, 0, 0],
  ['many options count together', 'place=home,park', 'rest', 3, 1, 3 / 14],
  ['one of many is a part of what they could be', 'place=park', 'rest', 2, 2 / 3, 2 / 14],
  ['an option that clears the others counts alone', 'place=none', 'rest', 0.5, 0.5 / 3, 0.5 / 14],
  ['everything is answered at its best', 'pace=fast mood=4 place=home,park', 'rest', 14, 1, 1],
  ['what speaks against it is taken off', 'place=park,work', 'walk', -1, -1, -1],
  ['what cannot speak for it gives no share', 'pace=fast', 'walk', -1, undefined, -1],
  ['an unknown option is no answer', 'pace=other', 'rest', 0, undefined, 0],
  ['an unknown question is no answer', 'other=slow', 'rest', 0, undefined, 0],
];

describe('the score of an outcome', () => {
  for (const [sentence, answers, outcome, sum, answered, all] of rows) {
    it(`${sentence} (${outcome} for “${answers}”)`, () => {
      const shares = (['none', 'answered', 'all'] as const).map((normalise) =>
        scored(checkWith(normalise), answers, outcome),
      );
      expect(shares).to.deep.equal([
        [sum, sum],
        [sum, answered],
        [sum, all],
      ]);
    });
  }

  it('starts at the base, which belongs to the best that it can get', () => {
    const bases: readonly (readonly [Normalisation, base: number, answers: string])[] = [
      ['none', 2, ''],
      ['none', 2, 'pace=slow'],
      ['none', -2, 'pace=slow'],
      ['answered', 2, 'pace=slow'],
      ['answered', 2, 'pace=fast'],
      ['answered', -2, 'pace=slow'],
      ['answered', -3, 'pace=slow'],
      ['all', 2, ''],
      ['all', 2, 'pace=slow'],
    ];
    expect(
      bases.map(([normalise, base, answers]) => scored(checkWith(normalise, base), answers)),
    ).to.deep.equal([
      [2, 2],
      [3, 3],
      [-1, -1],
      [3, 3 / 5],
      [5, 1],
      [-1, -1],
      [-2, undefined],
      [2, 2 / 16],
      [3, 3 / 16],
    ]);
  });

  it('takes the larger of an exclusive option and all the others together', () => {
    const place = questionOf(
      'place',
      [
        optionOf('home', {weights: {rest: 1}}),
        optionOf('park', {weights: {rest: 2}}),
        optionOf('none', {exclusive: true, weights: {rest: 4}}),
      ],
      {kind: 'many'},
    );
    const check = checkOf({questions: [place], groups: [groupOf('answered', ['rest'])]});
    expect([
      scored(check, 'place=home,park'),
      scored(check, 'place=none'),
      scored({...check, questions: [{...place, kind: 'one'}]}, 'place=park'),
    ]).to.deep.equal([
      [3, 3 / 4],
      [4, 1],
      [2, 2 / 4],
    ]);
  });

  it('adds what an option weighs to what a point of its question weighs', () => {
    const mood = questionOf('mood', [optionOf('3', {value: 3, weights: {rest: 5}}), 'unsure'], {
      weights: {rest: 2},
    });
    const check = checkOf({questions: [mood], groups: [groupOf('none', ['rest'])]});
    expect([scored(check, 'mood=3'), scored(check, 'mood=unsure')]).to.deep.equal([
      [11, 11],
      [0, 0],
    ]);
  });

  it('keeps each group to its own way of counting', () => {
    const check = checkOf({
      questions,
      groups: [groupOf('answered', ['rest'], 'one'), groupOf('none', ['walk'], 'two')],
    });
    expect([scored(check, 'place=park'), scored(check, 'place=park', 'walk')]).to.deep.equal([
      [2, 2 / 3],
      [1, 1],
    ]);
  });
});

describe('a mean', () => {
  const check = (base: number) =>
    checkOf({
      questions: ['a', 'b', 'c'].map((id) => scaleOf(id, id === 'c' ? {} : {rest: 1})),
      groups: [groupOf('mean', [outcomeOf('rest', {base})])],
    });
  const table: readonly (readonly [
    sentence: string,
    answers: string,
    share: number | undefined,
  ])[] = [
    ['of nothing is none', '', undefined],
    ['is that of the answered questions that weigh', 'a=1 b=4 c=0', 2.5],
    ['leaves out what is skipped', 'b=4', 4],
    ['counts an answer of 0', 'a=0 b=4', 2],
    ['of questions that do not weigh is none', 'c=4', undefined],
  ];
  for (const [sentence, answers, share] of table) {
    it(`${sentence} (“${answers}”)`, () => {
      expect(scored(check(0), answers)?.[1]).to.equal(share);
      expect(scored(check(-0.5), answers)?.[1]).to.equal(share && share - 0.5);
    });
  }
});

describe('the reasons of an outcome', () => {
  it('speak against it where they count less than nothing, most first', () => {
    const {against} = score(checkWith('all'), answersOf('pace=fast place=park,work')).get('walk')!;
    expect(against.map(({option, counts}) => `${option.id} ${counts}`)).to.deep.equal([
      'work -2',
      'fast -1',
    ]);
  });

  const table: readonly (readonly [
    sentence: string,
    answers: string,
    outcome: string,
    reasons: string,
  ])[] = [
    ['none where nothing is answered', '', 'rest', ''],
    [
      'what counts most comes first',
      'pace=slow mood=1 place=park,home',
      'rest',
      'mood=1 +2, place=park +2, pace=slow +1, place=home +1',
    ],
    [
      'among equals in the order of the questions, whatever was answered first',
      'place=home pace=slow',
      'rest',
      'pace=slow +1, place=home +1',
    ],
    ['what counts nothing is no reason', 'pace=unsure mood=0', 'rest', ''],
    ['what speaks against it is no reason', 'pace=fast place=park,work', 'walk', 'place=park +1'],
  ];
  for (const [sentence, answers, outcome, expected] of table) {
    it(`${sentence} (${outcome} for “${answers}”)`, () => {
      const {reasons} = score(checkWith('all'), answersOf(answers)).get(outcome)!;
      expect(
        reasons
          .map(({question, option, counts}) => `${question.id}=${option.id} +${counts}`)
          .join(', '),
      ).to.equal(expected);
    });
  }
});
