import {choiceQuestions} from '../../src/engine/check.js';
import {expect} from '@esm-bundle/chai';
import {formatPicker} from '../../src/content/format-picker.js';
import {resultOf} from '../../src/engine/outcome.js';
import {score} from '../../src/engine/score.js';
import {answersOf, read} from '../engine/small.js';
import {words} from '../setup/words.js';

const check = formatPicker(words);
const resultFor = (answers: string) => resultOf(check, answersOf(answers));
const shown = (answers: string, group: string) =>
  resultFor(answers)
    .shown.filter((each) => each.group === group && each.place !== 'folded')
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
    [
      ['aim=tools', 'cbt'],
      ['aim=step lead=therapist', 'solution cbt'],
      ['style=warm aim=calm', 'mindful person'],
      ['lead=me time=past aim=why feelings=deep', 'dynamic person'],
      ['who=close aim=relate', 'systemic'],
      ['who=close aim=relate lead=shared time=both', 'systemic ipt'],
    ],
  ],
  [
    'what an answer speaks against falls behind',
    approaches,
    [
      ['tasks=no aim=tools style=warm', 'person cbt'],
      ['time=past aim=step', 'dynamic cbt'],
      ['who=me lead=shared time=both', 'ipt act'],
    ],
  ],
  [
    'where nothing speaks for any approach, a first conversation comes first and four are folded',
    (answers) => read(resultFor(answers)).replace(/; line .*/, ''),
    [
      ['', 'inperson video first-talk; folded cbt dynamic solution mindful'],
      [NOT_SURE, 'inperson video first-talk; folded cbt dynamic solution mindful'],
      [`seeing=no ${NOT_SURE}`, 'inperson video first-talk; folded cbt dynamic solution mindful'],
      // Who sees a therapist asks that one.
      [`seeing=yes ${NOT_SURE}`, 'inperson video ask-yours; folded cbt dynamic solution mindful'],
      ['who=close place=watched', 'inperson first-talk; folded cbt dynamic solution mindful'],
    ],
  ],
  [
    'the first ways to meet by their plain sum, each with an answer of its own',
    formats,
    [
      ['access=travel', 'video'],
      ['access=travel,aloud', 'text video'],
      ['access=cost,wait', 'self group'],
      ['access=net place=out', 'inperson phone'],
      ['access=aloud place=private', 'text inperson'],
      ['access=camera,aloud place=far', 'text phone'],
      ['who=others', 'group'],
      ['who=close place=near', 'couple inperson'],
      ['who=alone access=wait', 'self video'],
    ],
  ],
  [
    'common ways to meet only where no answer speaks for one',
    formats,
    [
      ['', 'inperson video'],
      [NOT_SURE, 'inperson video'],
      ['who=me access=none place=none', 'inperson video'],
      // A person in the room: not a screen.
      ['place=near', 'inperson'],
      ['who=me place=near', 'inperson'],
      ['who=me tasks=yes place=out', 'inperson'],
    ],
  ],
  [
    'where one answer speaks for several, the others are folded below the first',
    (answers) => read(resultFor(answers)).replace(/; line .*/, ''),
    [
      ['seeing=yes lead=shared access=camera', 'phone ipt; folded inperson text act'],
      // Far behind the first is no suggestion, and what an answer speaks against neither.
      ['seeing=yes lead=shared place=near', 'inperson ipt; folded act'],
      ['seeing=yes lead=shared access=aloud place=watched', 'inperson ipt; folded act'],
    ],
  ],
  [
    'someone might listen in: only what they cannot hear or read is left',
    (answers) => `${approaches(answers)}; ${formats(answers)}`,
    [
      ['aim=relate place=watched', 'ipt; inperson'],
      ['aim=relate who=close lead=shared place=near,watched', 'ipt act; inperson group'],
      ['aim=relate who=others access=aloud place=watched', 'ipt; inperson group'],
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
      resultFor(answers)
        .lines.filter(({discreet}) => discreet)
        .map(({id}) => id);
    expect([
      lines('place=watched'),
      lines('place=private,watched,out aim=tools'),
      lines('place=private,near,out,far'),
      lines('place=none'),
      lines(''),
    ]).to.deep.equal([['watched'], ['watched'], [], [], []]);
  });

  it('names what speaks for each, no answer twice, and what speaks against it', () => {
    const reasons = (answers: string) =>
      resultFor(answers).shown.map(({outcome, reasons: named, against}) =>
        [
          outcome.id,
          ...named.map(({option}) => `“${option.text}”`),
          ...against.map(({option}) => `against “${option.text}”`),
        ].join(' '),
      );
    expect([
      reasons('lead=therapist aim=tools tasks=yes who=alone'),
      reasons('access=aloud,camera place=far'),
    ]).to.deep.equal([
      [
        'self “I want to start on my own”',
        'cbt “Tools I can try this week” “My therapist, with a plan”',
        'mindful “I like to practice”',
      ],
      [
        'text “Saying things out loud is hard” “I like some distance from the therapist”',
        'phone “I don’t like being on camera” against “Saying things out loud is hard”',
        'first-talk',
        'cbt',
        'dynamic',
        'solution',
        'mindful',
      ],
    ]);
  });

  it('treats “Not sure” like a question that is skipped', () => {
    const plain = (answers: string) =>
      [...score(check, answersOf(answers))].map(([id, {sum, share}]) => [id, sum, share]);
    expect(plain(`${NOT_SURE} access=cost`)).to.deep.equal(plain('access=cost'));
  });

  it('offers “Not sure” or “None of these” with every question', () => {
    expect(
      choiceQuestions(check).map(({options, kind}) => {
        const {id, exclusive, weights} = options.at(-1)!;
        return [id, kind === 'many', !!exclusive, weights];
      }),
    ).to.deep.equal([
      ...Array.from({length: 8}, () => ['unsure', false, false, undefined]),
      ['none', true, true, undefined],
      ['none', true, true, undefined],
      ['none', true, true, undefined],
    ]);
  });

  it('has sentences for someone who sees a therapist, those first that weigh most', () => {
    const said = (answers: string) => resultFor(answers).sayings.map(({text}) => text);
    expect([
      said('seeing=yes lead=therapist aim=tools needs=language'),
      said('seeing=yes who=close'),
      said('seeing=yes who=close place=watched'),
      said('seeing=no lead=therapist aim=tools'),
      said('lead=therapist aim=tools'),
    ]).to.deep.equal([
      [
        'Could we work on tools that I can try this week?',
        'Could we have a bit more structure, with a plan for each session?',
        'Could we work in my language, or with an interpreter?',
      ],
      ['Could my partner or family join us for a session?'],
      [],
      [],
      [],
    ]);
  });

  it('has four questions for one’s own therapist and twelve for another one, what works best first', () => {
    const questions = (answers: string) =>
      resultFor(answers)
        .lines.filter(({list}) => list === 'questions')
        .map(({id}) => id);
    expect(questions('seeing=yes')).to.deep.equal([
      'ask-tested',
      'ask-else',
      'ask-helping',
      'ask-not-helping',
    ]);
    expect(
      ['seeing=no', 'seeing=unsure', ''].map((answers) => questions(answers).length),
    ).to.deep.equal([12, 12, 12]);
    expect(questions('seeing=no needs=culture,changes').slice(0, 3)).to.deep.equal([
      'ask-culture',
      'ask-changes',
      'ask-tested',
    ]);
  });

  it('says the same lines about every approach and every way to meet', () => {
    for (const id of ['approaches', 'formats']) {
      const {aspects, outcomes} = check.groups.find((group) => group.id === id)!;
      const ids = aspects!.map((each) => each.id);
      expect(outcomes.map((outcome) => Object.keys(outcome.aspects ?? {}).join())).to.deep.equal(
        outcomes.map(() => ids.join()),
      );
    }
  });
});
