import {expect} from '@esm-bundle/chai';
import {formatPicker} from '../../src/content/format-picker.js';
import {questionsForAProvider} from '../../src/content/provider-questions.js';
import {resultOf} from '../../src/engine/outcome.js';
import {score} from '../../src/engine/score.js';
import {answersOf} from '../engine/small.js';
import {words} from '../setup/words.js';

const check = formatPicker(words);
const resultFor = (answers: string) => resultOf(check, answersOf(answers));
const shown = (answers: string, group: string) =>
  resultFor(answers)
    .shown.filter((each) => each.group === group)
    .map(({outcome}) => outcome.id)
    .join(' ');
const approaches = (answers: string) => shown(answers, 'approaches');
const formats = (answers: string) => shown(answers, 'formats');

const NOT_SURE =
  'lead=unsure time=unsure aim=unsure feelings=unsure style=unsure tasks=unsure who=unsure';

const tables: readonly (readonly [
  sentence: string,
  read: (answers: string) => string,
  rows: readonly (readonly [answers: string, shown: string])[],
])[] = [
  [
    'the first two approaches, each measured by the best that it could get over all questions',
    approaches,
    // cbt and dynamic of 15, solution of 14, person and systemic of 13, mindful, act and ipt of 12
    [
      // 4/15, 1/12, 1/12
      ['aim=tools', 'cbt mindful'],
      // 4/14, 1/15
      ['aim=step', 'solution cbt'],
      // 3/13, 1/12, 1/14
      ['style=warm', 'person mindful'],
      // 11/15, 8/13
      ['lead=me time=past aim=why feelings=deep', 'dynamic person'],
      // 5/13 and no other
      ['who=close', 'systemic'],
      // The share decides, not the plain sum: 2/12, 2/13, 2/14, 2/15.
      ['lead=therapist time=both', 'ipt systemic'],
      // Equals as listed: 1/12 each.
      ['who=others', 'mindful ipt'],
    ],
  ],
  [
    'a third approach when it comes to nine tenths of the first; never more',
    approaches,
    [
      // 2/13 is more than nine tenths of 2/12, 2/14 is less.
      ['lead=shared tasks=no', 'act ipt person'],
      ['lead=therapist time=both', 'ipt systemic'],
      // 1/3, 1/3, 1/3, 3/14
      ['time=now tasks=yes', 'cbt mindful act'],
      // A fourth comes to nine tenths as well: 1/12, 1/12, 1/12, 1/13.
      ['feelings=some', 'mindful act ipt'],
    ],
  ],
  [
    'where nothing speaks for any approach, four to read about and a first talk',
    approaches,
    [
      ['', 'cbt dynamic solution mindful first-talk'],
      [NOT_SURE, 'cbt dynamic solution mindful first-talk'],
      ['who=me access=none place=none', 'cbt dynamic solution mindful first-talk'],
      ['access=travel,cost,wait,camera,aloud,net', 'cbt dynamic solution mindful first-talk'],
      ['who=close place=watched', 'cbt dynamic solution mindful first-talk'],
      [`${NOT_SURE} aim=values`, 'act person'],
    ],
  ],
  [
    'the first two ways to meet by their plain sum, with what they start from',
    formats,
    [
      // 1, 1, 0.5
      ['', 'inperson video'],
      [NOT_SURE, 'inperson video'],
      // 4, 2.5, 1
      ['access=travel', 'video phone'],
      // 2, 2, 1
      ['access=cost', 'group self'],
      // 3.5, 3
      ['access=net', 'phone inperson'],
      // 4, 2; video and phone are below 0
      ['place=private', 'inperson text'],
      // 6, 4
      ['access=aloud place=private', 'text inperson'],
      // 7, 2, 1
      ['who=alone access=wait', 'self video'],
    ],
  ],
  [
    'a third way to meet only where it is level with the second; never more',
    formats,
    [
      // 5, 1, 1, 0.5
      ['who=others', 'group inperson video'],
      // 3.5, 2, 2
      ['access=camera', 'phone inperson text'],
      // 1, 1, 1
      ['tasks=yes', 'inperson video self'],
      // 5, 1, 1, 1
      ['who=others tasks=yes', 'group inperson video'],
      // 5, 5, 1: level with the first is not level with the second
      ['who=close place=near', 'couple inperson'],
    ],
  ],
  [
    'no way to meet whose sum is 0 or less',
    formats,
    [
      ['place=watched', 'inperson'],
      ['access=camera,net place=private,near', 'inperson phone'],
    ],
  ],
  [
    'someone might listen in: only what they cannot hear or read is left',
    (answers) => `${approaches(answers)}; ${formats(answers)}`,
    [
      ['aim=relate', 'ipt systemic; inperson video'],
      ['aim=relate place=watched', 'ipt dynamic; inperson'],
      ['aim=relate who=close place=near,watched', 'ipt dynamic; inperson group'],
      [
        'aim=relate who=alone access=travel,cost,wait place=watched,far',
        'ipt mindful; inperson group',
      ],
      ['aim=relate who=others access=aloud place=watched', 'ipt mindful; inperson group'],
    ],
  ],
];

describe('the format picker', () => {
  for (const [sentence, reader, rows] of tables) {
    describe(sentence, () => {
      for (const [answers, expected] of rows) {
        it(`“${answers}”: ${expected}`, () => {
          expect(reader(answers)).to.equal(expected);
        });
      }
    });
  }

  it('says what keeps a device safe, and becomes discreet, only where someone might listen in', () => {
    const lines = (answers: string) =>
      resultFor(answers).lines.map(({id, discreet}) => `${id}${discreet ? ', discreet' : ''}`);
    expect([
      lines('place=watched'),
      lines('place=private,watched,out aim=tools'),
      lines('place=private,near,out,far'),
      lines('place=none'),
      lines(''),
    ]).to.deep.equal([['watched, discreet'], ['watched, discreet'], [], [], []]);
  });

  it('gives the answers that counted most first; what has none is a common place to start', () => {
    const reasons = (answers: string) =>
      resultFor(answers).shown.map((each) =>
        [each.outcome.id, ...each.reasons.map(({option}) => `“${option.text}”`)].join(' '),
      );
    expect(reasons('lead=therapist aim=tools tasks=yes who=alone')).to.deep.equal([
      'cbt “Tools I can try this week” “I like to practise” “My therapist, with a plan” “I want to start on my own”',
      'mindful “I like to practise” “My therapist, with a plan” “Tools I can try this week” “I want to start on my own”',
      'self “I want to start on my own” “I like to practise”',
      'inperson',
      'video',
    ]);
  });

  it('treats “Not sure” like a question that is skipped', () => {
    const plain = (answers: string) =>
      [...score(check, answersOf(answers))].map(([id, {sum, share}]) => [id, sum, share]);
    expect(plain(`${NOT_SURE} access=cost`)).to.deep.equal(plain('access=cost'));
  });

  it('offers “Not sure” or “None of these” with every question', () => {
    expect(
      check.questions.map(({options, many}) => {
        const {id, exclusive, weights} = options.at(-1)!;
        return [id, !!many, !!exclusive, weights];
      }),
    ).to.deep.equal([
      ...Array.from({length: 7}, () => ['unsure', false, false, undefined]),
      ['none', true, true, undefined],
      ['none', true, true, undefined],
    ]);
  });

  it('has twelve questions for a provider', () => {
    expect(new Set(questionsForAProvider(words)).size).to.equal(12);
  });
});
