import {expect} from '@esm-bundle/chai';
import type {Check, Rule, Top} from '../../src/engine/check.js';
import type {Condition} from '../../src/engine/check.js';
import {resultOf, topOf} from '../../src/engine/outcome.js';
import {answersOf, checkOf, groupOf, optionOf, questionOf, read, scaleOf} from './small.js';

const yes: Condition = {answer: 'go', in: ['yes']};
const no: Condition = {answer: 'go', in: ['no']};

const check = checkOf({
  questions: [questionOf('go', ['yes', 'no'])],
  groups: [groupOf('none', ['a', 'b', 'c', 'd'])],
});
const lines = [
  {id: 'one', text: 'One'},
  {id: 'two', text: 'Two'},
];

type Table = readonly (readonly [sentence: string, rules: readonly Rule[], shown: string])[];

/** With “go” answered yes. */
const effects: Table = [
  ['no rule shows nothing', [], 'nothing'],
  ['a rule without a condition holds', [{show: ['a']}], 'a'],
  ['a rule whose condition holds', [{when: yes, show: ['a']}], 'a'],
  ['a rule whose condition does not hold', [{when: no, show: ['a']}], 'nothing'],
  ['outcomes come in the order of the rules', [{show: ['c', 'a']}, {show: ['b']}], 'c a b'],
  ['an outcome is shown once', [{show: ['a', 'b']}, {show: ['b', 'a', 'c']}], 'a b c'],
  ['first comes before all others', [{show: ['a', 'b']}, {first: ['c']}, {first: ['b']}], 'c b a'],
  ['last comes after all others', [{last: ['a']}, {show: ['b']}], 'b; last a'],
  ['what is shown already is not shown last', [{last: ['a', 'c']}, {show: ['a']}], 'a; last c'],
  ['fold', [{fold: ['a']}, {show: ['b']}], 'b; folded a'],
  ['what is shown last is not folded', [{fold: ['a', 'b']}, {last: ['a']}], 'last a; folded b'],
  ['hide', [{show: ['a', 'b']}, {hide: ['a']}], 'b'],
  [
    'hide whatever is first, last or folded',
    [{first: ['a'], last: ['b'], fold: ['c']}, {hide: ['a', 'b', 'c']}],
    'nothing',
  ],
  ['exclude', [{first: ['a'], show: ['b', 'd'], last: ['c'], exclude: ['a', 'b', 'c']}], 'd'],
  [
    'only silences all else',
    [{first: ['a'], show: ['b'], last: ['c'], fold: ['d'], line: 'one'}, {only: ['d']}],
    'only; d',
  ],
  ['only shows several', [{only: ['c']}, {only: ['a']}, {show: ['b']}], 'only; c a'],
  [
    'what is excluded is not shown alone either',
    [{only: ['a']}, {exclude: ['a']}, {show: ['b']}],
    'only',
  ],
  [
    'lines come in the order of the check',
    [{line: 'two'}, {line: 'one'}, {line: 'two'}],
    'line one two',
  ],
  ['several lines of one rule', [{lines: ['two', 'one']}], 'line one two'],
  [
    'a line of a rule that does not hold stays away',
    [{when: no, line: 'one'}, {line: 'two'}],
    'line two',
  ],
  ['unknown ids are nothing', [{show: ['x', 'a'], line: 'x'}], 'a'],
  [
    'all effects of a rule at once',
    [{first: ['b'], show: ['a'], last: ['c'], fold: ['d'], line: 'one'}],
    'b a; last c; folded d; line one',
  ],
];

const firstOf: Table = [
  [
    'the first that holds, and no other',
    [{firstOf: [{when: no, show: ['a']}, {when: yes, show: ['b']}, {show: ['c']}]}],
    'b',
  ],
  ['else the one without a condition', [{firstOf: [{when: no, show: ['a']}, {show: ['c']}]}], 'c'],
  ['none where none holds', [{firstOf: [{when: no, show: ['a']}]}], 'nothing'],
  [
    'none where the rule around it does not hold',
    [{when: no, firstOf: [{show: ['a']}]}],
    'nothing',
  ],
  [
    'beside the effects of the rule around it',
    [{show: ['a'], firstOf: [{show: ['b']}]}, {show: ['c']}],
    'a b c',
  ],
  [
    'one within another',
    [
      {
        firstOf: [
          {when: no, show: ['a']},
          {
            show: ['b'],
            firstOf: [{when: no, show: ['c']}, {when: yes, show: ['d']}, {show: ['c']}],
          },
        ],
      },
    ],
    'b d',
  ],
  [
    'what holds and shows nothing stops the search',
    [{firstOf: [{when: yes}, {show: ['a']}]}],
    'nothing',
  ],
  [
    'what holds but holds nothing within is chosen all the same',
    [{firstOf: [{firstOf: [{when: no, show: ['a']}]}, {show: ['b']}]}],
    'nothing',
  ],
];

describe('what is shown', () => {
  for (const [about, table] of Object.entries({'by an effect': effects, 'by firstOf': firstOf})) {
    describe(about, () => {
      for (const [sentence, rules, expected] of table) {
        it(`${sentence}: ${expected}`, () => {
          expect(read(resultOf({...check, lines, rules}, answersOf('go=yes')))).to.equal(expected);
        });
      }
    });
  }

  it('says of what group an outcome is', () => {
    const two = {
      ...check,
      groups: [groupOf('none', ['a'], 'one'), groupOf('none', ['b'], 'two')],
      rules: [{show: ['b', 'a']}],
    };
    expect(
      resultOf(two, {}).shown.map(({outcome, group}) => `${group}: ${outcome.title}`),
    ).to.deep.equal(['two: Outcome b', 'one: Outcome a']);
  });

  it('gives with each outcome the answers that counted for it, no answer twice', () => {
    const counting = checkOf({
      questions: [scaleOf('x', {a: 1}), scaleOf('y', {a: 2, b: 1})],
      groups: [groupOf('none', ['a', 'b', 'c'])],
      rules: [{show: ['c', 'b', 'a']}],
    });
    expect(
      resultOf(counting, answersOf('x=3 y=2')).shown.map(({outcome, reasons}) =>
        [outcome.id, ...reasons.map(({question, counts}) => `${question.id} +${counts}`)].join(' '),
      ),
    ).to.deep.equal(['c', 'b y +2', 'a x +3']);
  });

  it('has no lines where the check has none', () => {
    expect(read(resultOf({...check, rules: [{show: ['a'], line: 'one'}]}, {}))).to.equal('a');
  });
});

describe('the top of several', () => {
  /** Each outcome counts what its question is marked with. */
  const ranked: Check = checkOf({
    questions: ['a', 'b', 'c', 'd'].map((id) => scaleOf(id, {[id]: 1})),
    groups: [groupOf('none', ['a', 'b', 'c', 'd', 'else', 'more'])],
  });
  const of = ['a', 'b', 'c', 'd'];

  const table: readonly (readonly [
    sentence: string,
    top: Partial<Top>,
    answers: string,
    shown: string,
    beside?: readonly Rule[],
  ])[] = [
    ['the best come first', {count: 2}, 'a=1 b=3 c=2', 'b c'],
    ['all where there are no more', {count: 3}, 'a=1 b=3', 'b a'],
    ['none without a share above 0', {count: 2}, 'a=0', 'nothing'],
    [
      'something else where none has a share above 0',
      {count: 2, orElse: ['more', 'else']},
      'a=0',
      'more else',
    ],
    ['nothing else where one has', {count: 2, orElse: ['else']}, 'a=1', 'a'],
    ['equals in the order of the list', {count: 2}, 'd=2 c=2 a=2', 'a c'],
    [
      'in the order of this list, not of the group',
      {count: 2, of: ['d', 'c', 'a']},
      'd=2 c=2 a=2',
      'd c',
    ],
    ['only what is in the list', {count: 2, of: ['a', 'b']}, 'a=1 b=2 c=3', 'b a'],
    ['an equal to the last is left out', {count: 2}, 'a=3 b=2 c=2', 'a b'],
    ['an equal to the last is taken up to a number', {count: 2, upTo: 3}, 'a=3 b=2 c=2', 'a b c'],
    ['and no more than that number', {count: 2, upTo: 3}, 'a=2 b=2 c=2 d=2', 'a b c'],
    ['what is not level is left out', {count: 2, upTo: 3}, 'a=3 b=3 c=2', 'a b'],
    ['what is level with the first but not needed', {count: 1, upTo: 3}, 'a=2 b=2 c=1', 'a b'],
    ['close enough to the best', {count: 1, upTo: 3, ratio: 0.5}, 'a=4 b=2 c=1', 'a b'],
    [
      'the best is what counts, not the last one taken',
      {count: 2, upTo: 3, ratio: 0.5},
      'a=4 b=2 c=1',
      'a b',
    ],
    ['as many as count, however far behind', {count: 2, upTo: 3, ratio: 0.9}, 'a=4 b=1', 'a b'],
    ['at the very ratio', {count: 1, upTo: 4, ratio: 0.75}, 'a=4 b=3 c=2', 'a b'],
    ['a ratio of 1 takes equals', {count: 1, upTo: 4, ratio: 1}, 'a=4 b=4 c=3', 'a b'],
    [
      'a ratio of 0 takes all up to the number',
      {count: 1, upTo: 3, ratio: 0},
      'a=4 b=3 c=2 d=1',
      'a b c',
    ],
    ['not far below the best, in points', {count: 1, upTo: 3, within: 1}, 'a=4 b=3 c=2', 'a b'],
    ['no smaller share', {count: 3, atLeast: 2}, 'a=4 b=1 c=2', 'a c'],
    [
      'something else where all shares are smaller',
      {count: 3, atLeast: 2, orElse: ['else'], orFold: ['more']},
      'a=1',
      'else; folded more',
    ],
    ['nothing is folded where one has a share', {count: 1, orFold: ['more']}, 'a=1', 'a'],
    ['a ratio without a number takes no more', {count: 2, ratio: 0.1}, 'a=4 b=3 c=2', 'a b'],
    ['what is hidden leaves its place empty', {count: 2}, 'a=3 b=2 c=1', 'b', [{hide: ['a']}]],
    [
      'what is shown first leaves its place empty',
      {count: 2},
      'a=3 b=2 c=1',
      'b a',
      [{first: ['b']}],
    ],
    ['what is excluded gives its place away', {count: 2}, 'a=3 b=2 c=1', 'b c', [{exclude: ['a']}]],
    [
      'something else where all that count are excluded',
      {count: 2, orElse: ['else']},
      'a=3',
      'else',
      [{exclude: ['a']}],
    ],
    [
      'what is excluded is not something else either',
      {count: 2, orElse: ['else', 'more']},
      '',
      'more',
      [{exclude: ['else']}],
    ],
  ];
  for (const [sentence, top, answers, expected, beside = []] of table) {
    it(`${sentence} (${JSON.stringify(top)} for “${answers}”): ${expected}`, () => {
      const rules = [...beside, {top: {of, count: 1, ...top}}];
      expect(read(resultOf({...ranked, rules}, answersOf(answers)))).to.equal(expected);
    });
  }

  it('is none of what has no score, and nothing else where nothing else is named', () => {
    expect(topOf({of: ['x'], count: 1}, new Map())).to.deep.equal([]);
  });

  it('shows what the rule shows before its top', () => {
    const rules = [{show: ['d'], top: {of, count: 2}}];
    expect(read(resultOf({...ranked, rules}, answersOf('a=1 b=2')))).to.equal('d b a');
  });

  it('puts the larger plain sum first among equal shares where it is asked to', () => {
    const check = checkOf({
      questions: [scaleOf('x', {a: 1, b: 3, c: 1, d: 2})],
      groups: [groupOf('answered', of)],
    });
    const shown = (top: Partial<Top>) =>
      read(resultOf({...check, rules: [{top: {of, count: 4, ...top}}]}, answersOf('x=2')));
    expect([
      shown({}),
      shown({bySum: true}),
      shown({bySum: true, of: ['c', 'a', 'b']}),
    ]).to.deep.equal(['a b c d', 'b d a c', 'b c a']);
  });

  it('puts the larger share before the larger sum', () => {
    const check = checkOf({
      questions: [scaleOf('x', {a: 1}), scaleOf('y', {b: 3})],
      groups: [groupOf('answered', ['a', 'b'])],
      rules: [{top: {of: ['a', 'b'], count: 2, bySum: true}}],
    });
    expect(read(resultOf(check, answersOf('x=4 y=3')))).to.equal('a b');
  });

  it('takes shares for equal that only the arithmetic of fractions keeps apart', () => {
    // 0.1 + 0.2 is a little more than 0.3 in floating point.
    const parts = questionOf(
      'parts',
      [
        optionOf('p', {weights: {b: 0.1, c: 0.1, d: 0.1}}),
        optionOf('q', {weights: {b: 0.2, c: 0.2, d: 0.2}}),
        optionOf('r', {weights: {a: 0.3, d: -0.3}}),
      ],
      {kind: 'many'},
    );
    const check = checkOf({questions: [parts], groups: [groupOf('none', of)]});
    const shown = (top: Partial<Top>) =>
      read(resultOf({...check, rules: [{top: {of, count: 1, ...top}}]}, answersOf('parts=p,q,r')));
    expect([
      shown({}),
      shown({of: ['b', 'a'], upTo: 2}),
      shown({of: ['b', 'a'], upTo: 2, ratio: 1}),
      shown({of: ['d'], orElse: ['c']}),
    ]).to.deep.equal(['a', 'b a', 'b a', 'c']);
  });
});

describe('reasons', () => {
  /** Two of three outcomes rest on the same two answers, the third on one of them alone. */
  const shared: Check = checkOf({
    markedFrom: 2,
    questions: [scaleOf('x', {a: 3, b: 2, c: 1, d: -1}), scaleOf('y', {a: 1, b: 1})],
    groups: [groupOf('none', ['a', 'b', 'c', 'd'])],
  });
  const named = (rules: readonly Rule[], answers: string, more: Partial<Check> = {}) =>
    resultOf({...shared, ...more, rules}, answersOf(answers))
      .shown.map(({outcome, reasons, against}) =>
        [
          outcome.id,
          ...reasons.map(({question}) => question.id),
          ...against.map(({question}) => `-${question.id}`),
        ].join(' '),
      )
      .join(', ');
  const of = ['a', 'b', 'c', 'd'];
  const table: readonly (readonly [
    sentence: string,
    rules: readonly Rule[],
    answers: string,
    named: string,
    more?: Partial<Check>,
  ])[] = [
    ['are marked answers alone', [{show: ['a']}], 'x=1 y=2', 'a y'],
    ['are shared out, so that each has one that can', [{show: ['a', 'c']}], 'x=2 y=2', 'a y, c x'],
    [
      'go to the first, where there are too few',
      [{show: ['a', 'b', 'c']}],
      'x=2 y=2',
      'a x, b y, c',
    ],
    [
      'the leading outcome has the strongest, and what is ranked has what is left',
      [{first: ['a']}, {top: {of: ['c', 'b'], count: 2, reasoned: true}}],
      'x=2 y=2',
      'a x, b y',
    ],
    [
      'but leaves one to what the rules name outright',
      [{first: ['a']}, {show: ['c']}],
      'x=2 y=2',
      'a y, c x',
    ],
    [
      'an outcome without an own one is not taken',
      [{top: {of, count: 3, reasoned: true}}],
      'x=2 y=2',
      'a x, b y',
    ],
    [
      'the next one takes its place',
      [{first: ['a']}, {top: {of: ['c', 'b'], count: 1, reasoned: true}}],
      'x=2 y=2',
      'a x, b y',
    ],
    [
      'what is named outright keeps its own',
      [{top: {of: ['a', 'b'], count: 2, reasoned: true}}, {last: ['c']}],
      'x=2 y=2',
      'a y, c x',
    ],
    [
      'none is taken where nothing is marked',
      [{top: {of, count: 3, reasoned: true, orElse: ['d']}}],
      'x=1',
      'd',
    ],
    ['against are named by each', [{show: ['d']}], 'x=2', 'd -x'],
    ['against are marked answers too', [{show: ['d']}], 'x=1', 'd'],
    [
      'are left to others by a group that names none',
      [{show: ['a', 'c']}],
      'x=2',
      'a, c x',
      {
        groups: [
          {...groupOf('none', ['a'], 'mute'), unexplained: true},
          groupOf('none', ['b', 'c', 'd']),
        ],
      },
    ],
  ];
  for (const [sentence, rules, answers, expected, more] of table) {
    it(`${sentence} (“${answers}”): ${expected}`, () => {
      expect(named(rules, answers, more)).to.equal(expected);
    });
  }

  it('are all answers where the check does not say from which value', () => {
    const {markedFrom: _, ...all} = shared;
    const [first] = resultOf({...all, rules: [{show: ['a']}]}, answersOf('x=1 y=2')).shown;
    expect(first!.reasons.map(({question}) => question.id)).to.deep.equal(['x', 'y']);
  });
});

describe('what can be said', () => {
  const says: Check = checkOf({
    markedFrom: 2,
    questions: [
      {...scaleOf('x'), say: 'X'},
      {...scaleOf('y'), say: 'Y'},
      questionOf('z', [
        optionOf('one', {say: 'Z1', weights: {a: 1}}),
        optionOf('two', {say: 'Z2'}),
        optionOf('three'),
      ]),
      questionOf('w', [optionOf('big', {say: 'W', weights: {a: 5}})]),
    ],
    groups: [groupOf('none', ['a'])],
  });
  const table: readonly (readonly [
    sentence: string,
    rules: readonly Rule[],
    answers: string,
    said: string,
  ])[] = [
    ['comes from what is marked, strongest first', [], 'x=2 y=4', 'Y X'],
    ['does not come from what is not', [], 'x=1 y=2', 'Y'],
    ['does not come from options that no rule asks', [], 'z=one', ''],
    ['comes from chosen options that a rule asks', [{say: ['z']}], 'z=two', 'Z2'],
    ['of options those first that weigh most', [{say: ['z', 'w']}], 'z=one w=big', 'W Z1'],
    ['leaves out options without words', [{say: ['z']}], 'z=three', ''],
    [
      'is nothing where one outcome silences all else',
      [{only: ['a'], say: ['z']}],
      'x=4 z=one',
      '',
    ],
  ];
  for (const [sentence, rules, answers, expected] of table) {
    it(`${sentence} (“${answers}”): ${expected || 'nothing'}`, () => {
      expect(
        resultOf({...says, rules}, answersOf(answers))
          .sayings.map(({text}) => text)
          .join(' '),
      ).to.equal(expected);
    });
  }
});

describe('what is marked', () => {
  const items: Check = checkOf({
    questions: [
      scaleOf('a'),
      scaleOf('b'),
      scaleOf('c'),
      questionOf('d', ['yes', optionOf('low', {value: 1}), optionOf('high', {value: 3})], {
        kind: 'many',
      }),
    ],
    groups: [groupOf('none', ['x'])],
  });
  const marking = {...items, markedFrom: 2};
  const table: readonly (readonly [answers: string, marked: string])[] = [
    ['', 'nothing'],
    ['a=1 b=2 c=3', 'marked c b'],
    ['a=2 b=2 c=3', 'marked c a b'],
    ['c=2 a=4', 'marked a c'],
    ['d=yes', 'nothing'],
    ['d=low', 'nothing'],
    ['d=low,high', 'marked d'],
  ];
  for (const [answers, expected] of table) {
    it(`“${answers}”: ${expected}`, () => {
      expect(read(resultOf(marking, answersOf(answers)))).to.equal(expected);
    });
  }

  it('is nothing where one outcome silences all else', () => {
    const result = resultOf({...marking, rules: [{only: ['x']}]}, answersOf('a=4'));
    expect(read(result)).to.equal('only; x');
  });

  it('is nothing where the check does not say from which value', () => {
    expect(read(resultOf(items, answersOf('a=4')))).to.equal('nothing');
  });

  it('counts from 0 where the check says so', () => {
    expect(read(resultOf({...items, markedFrom: 0}, answersOf('a=0 d=yes')))).to.equal('marked a');
  });
});
