import {expect} from '@esm-bundle/chai';
import type {Condition} from '../../src/engine/check.js';
import {holds} from '../../src/engine/condition.js';
import {score} from '../../src/engine/score.js';
import {answersOf, checkOf, groupOf, optionOf, questionOf, scaleOf} from './small.js';

const check = checkOf({
  questions: [
    scaleOf('mood', {rest: 1}),
    scaleOf('sleep', {rest: 1}),
    scaleOf('food'),
    questionOf('place', ['home', 'work', optionOf('none', {exclusive: true})], {kind: 'many'}),
    questionOf('age', [optionOf('young', {value: 1}), optionOf('old', {value: 2}), 'secret'], {
      kind: 'many',
    }),
  ],
  groups: [groupOf('answered', ['rest'])],
});

function truth(condition: Condition, line: string): boolean {
  const answers = answersOf(line);
  return holds(condition, {check, answers, scores: score(check, answers)});
}

type Row = readonly [condition: Condition, answers: string, holds: boolean];

const tables: Record<string, readonly Row[]> = {
  'an answer is in a list': [
    [{answer: 'place', in: ['home', 'work']}, 'place=home', true],
    [{answer: 'place', in: ['home', 'work']}, 'place=work', true],
    [{answer: 'place', in: ['home']}, 'place=work', false],
    [{answer: 'place', in: ['home']}, 'place=work,home', true],
    [{answer: 'place', in: ['home']}, '', false],
    [{answer: 'place', in: ['home']}, 'mood=1', false],
    [{answer: 'place', in: ['nowhere']}, 'place=nowhere', false],
    [{answer: 'nothing', in: ['home']}, 'nothing=home place=home', false],
    [{answer: 'mood', in: ['0']}, 'mood=0', true],
  ],
  'an answer is compared with a number': [
    [{answer: 'mood', atLeast: 2}, 'mood=3', true],
    [{answer: 'mood', atLeast: 2}, 'mood=2', true],
    [{answer: 'mood', atLeast: 2}, 'mood=1', false],
    [{answer: 'mood', above: 2}, 'mood=3', true],
    [{answer: 'mood', above: 2}, 'mood=2', false],
    [{answer: 'mood', below: 2}, 'mood=1', true],
    [{answer: 'mood', below: 2}, 'mood=2', false],
    [{answer: 'mood', below: 1}, 'mood=0', true],
    [{answer: 'mood', atLeast: 1, below: 3}, 'mood=0', false],
    [{answer: 'mood', atLeast: 1, below: 3}, 'mood=1', true],
    [{answer: 'mood', atLeast: 1, below: 3}, 'mood=3', false],
    [{answer: 'mood', atLeast: 1, above: 1}, 'mood=1', false],
    [{answer: 'mood', atLeast: 0}, '', false],
    [{answer: 'mood', below: 9}, '', false],
    [{answer: 'mood', below: 9}, 'mood=7', false],
    [{answer: 'age', below: 9}, 'age=secret', false],
    [{answer: 'age', atLeast: 2}, 'age=young,old', true],
    [{answer: 'age', below: 2}, 'age=young,old', false],
    [{answer: 'age', below: 2}, 'age=secret,young', true],
    [{answer: 'nothing', atLeast: 0}, 'nothing=1', false],
  ],
  'a share is compared with a number': [
    [{share: 'rest', atLeast: 0.5}, 'mood=2', true],
    [{share: 'rest', atLeast: 0.5}, 'mood=2 sleep=1', false],
    [{share: 'rest', above: 0.5}, 'mood=2', false],
    [{share: 'rest', below: 0.5}, 'mood=1', true],
    [{share: 'rest', below: 0.5}, '', false],
    [{share: 'rest', below: 0.5}, 'food=0', false],
    [{share: 'other', below: 0.5}, 'mood=1', false],
  ],
  'the strongest is as large as each other one that is answered': [
    [{strongest: 'mood', among: ['mood', 'sleep', 'food']}, 'mood=3 sleep=2', true],
    [{strongest: 'mood', among: ['mood', 'sleep', 'food']}, 'mood=3 sleep=3', true],
    [{strongest: 'mood', among: ['mood', 'sleep', 'food']}, 'mood=2 sleep=3', false],
    [{strongest: 'mood', among: ['sleep']}, 'mood=2 sleep=3', false],
    [{strongest: 'mood', among: ['sleep']}, 'mood=0 food=3', true],
    [{strongest: 'mood', among: ['sleep']}, 'sleep=0', false],
    [{strongest: 'mood', among: ['mood', 'sleep'], by: 1}, 'mood=3 sleep=2', true],
    [{strongest: 'mood', among: ['mood', 'sleep'], by: 1}, 'mood=3 sleep=3', false],
    [{strongest: 'mood', among: ['mood', 'sleep'], by: 1}, 'mood=1', true],
  ],
  'a mean leaves out what is not answered': [
    [{mean: ['mood', 'sleep', 'food'], atLeast: 2}, 'mood=1 sleep=3', true],
    [{mean: ['mood', 'sleep', 'food'], atLeast: 2}, 'mood=1 sleep=3 food=1', false],
    [{mean: ['mood', 'sleep'], above: 2}, 'mood=1 sleep=3 food=4', false],
    [{mean: ['mood', 'sleep'], below: 2}, 'mood=1 sleep=2', true],
    [{mean: ['mood', 'sleep'], below: 1}, 'mood=0', true],
    [{mean: ['mood', 'sleep'], below: 9}, 'food=1', false],
    [{mean: ['mood', 'sleep'], below: 9}, '', false],
    [{mean: ['age'], atLeast: 0}, 'age=secret', false],
  ],
  'answers are counted': [
    [{count: ['mood', 'sleep', 'place'], atLeast: 2}, 'mood=0 place=none', true],
    [{count: ['mood', 'sleep', 'place'], atLeast: 2}, 'mood=0 food=1', false],
    [{count: ['mood', 'sleep', 'place'], atLeast: 2}, 'place=home,work', false],
    [{count: ['mood', 'sleep'], below: 1}, '', true],
    [{count: ['mood', 'sleep'], below: 1}, 'mood=9', true],
    [{count: ['mood', 'sleep'], below: 1}, 'mood=0', false],
  ],
  'answers that reach a value are counted': [
    [{count: ['mood', 'sleep'], reaching: 2, atLeast: 2}, 'mood=2 sleep=3', true],
    [{count: ['mood', 'sleep'], reaching: 2, atLeast: 2}, 'mood=2 sleep=1', false],
    [{count: ['mood', 'sleep'], reaching: 2, atLeast: 2}, 'mood=2 food=4', false],
    [{count: ['mood', 'sleep'], reaching: 0, atLeast: 1}, 'sleep=0', true],
    [{count: ['mood', 'sleep'], reaching: 2, below: 1}, '', true],
    [{count: ['age'], reaching: 0, atLeast: 1}, 'age=secret', false],
  ],
};

describe('conditions', () => {
  for (const [sentence, rows] of Object.entries(tables)) {
    describe(sentence, () => {
      for (const [condition, answers, expected] of rows) {
        it(`${JSON.stringify(condition)} ${expected ? 'holds' : 'does not hold'} for “${answers}”`, () => {
          expect(truth(condition, answers)).to.equal(expected);
        });
      }
    });
  }

  // T holds, F does not, U rests on a missing answer: of it nothing can be said, not even the opposite.
  const letters: Record<string, Condition> = {
    T: {answer: 'mood', in: ['1']},
    F: {answer: 'mood', in: ['2']},
    U: {answer: 'sleep', in: ['1']},
  };
  const list = (names: string) => [...names].map((name) => letters[name]!);
  const all = (names: string): Condition => ({all: list(names)});
  const any = (names: string): Condition => ({any: list(names)});
  const not = (condition: Condition): Condition => ({not: condition});

  const joined: readonly (readonly [
    names: string,
    all: boolean,
    any: boolean,
    notAll: boolean,
    notAny: boolean,
  ])[] = [
    ['', true, false, false, true],
    ['T', true, true, false, false],
    ['F', false, false, true, true],
    ['U', false, false, false, false],
    ['TT', true, true, false, false],
    ['TF', false, true, true, false],
    ['FF', false, false, true, true],
    ['TU', false, true, false, false],
    ['UF', false, false, true, false],
    ['UU', false, false, false, false],
    ['UTF', false, true, true, false],
  ];
  describe('are joined; what rests on a missing answer is not true, nor is its opposite', () => {
    for (const [names, ...expected] of joined) {
      it(`all(${names}), any(${names}), not all(${names}), not any(${names}): ${expected.join(', ')}`, () => {
        const conditions = [all(names), any(names), not(all(names)), not(any(names))];
        expect(conditions.map((condition) => truth(condition, 'mood=1'))).to.deep.equal(expected);
      });
    }
  });

  it('negates an answer, not the lack of one', () => {
    const rows: readonly Row[] = [
      [not({answer: 'mood', atLeast: 2}), 'mood=1', true],
      [not({answer: 'mood', atLeast: 2}), 'mood=2', false],
      [not({answer: 'mood', atLeast: 2}), '', false],
      [not({answer: 'place', in: ['home']}), 'place=work', true],
      [not({answer: 'place', in: ['home']}), '', false],
      [not({share: 'rest', atLeast: 0.5}), '', false],
      [not({strongest: 'mood', among: ['sleep']}), 'sleep=3', false],
      [not({mean: ['mood', 'sleep'], atLeast: 2}), 'food=4', false],
      [not({count: ['mood', 'sleep'], atLeast: 1}), '', true],
      [not(not({answer: 'mood', atLeast: 2})), 'mood=2', true],
      [not(not({answer: 'mood', atLeast: 2})), '', false],
      [not(all('TU')), 'mood=1', false],
      [{all: [not({answer: 'sleep', in: ['1']}), {answer: 'mood', in: ['1']}]}, 'mood=1', false],
      [{any: [not({answer: 'sleep', in: ['1']}), {answer: 'mood', in: ['1']}]}, 'mood=1', true],
    ];
    expect(rows.map(([condition, answers]) => truth(condition, answers))).to.deep.equal(
      rows.map(([, , expected]) => expected),
    );
  });
});
