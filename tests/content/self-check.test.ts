import {expect} from '@esm-bundle/chai';
import {selfCheck} from '../../src/content/self-check.js';
import {resultOf, type Place} from '../../src/engine/outcome.js';
import {answersOf, read} from '../engine/small.js';
import {words} from '../setup/words.js';

const check = selfCheck(words);
const resultFor = (answers: string) => resultOf(check, answersOf(answers));

function shown(answers: string, group: string, place: Place = 'main'): string {
  return resultFor(answers)
    .shown.filter((each) => each.group === group && each.place === place)
    .map(({outcome}) => outcome.id)
    .join(' ');
}

const framing = (answers: string) => shown(answers, 'framing') || 'none';
const steps = (answers: string) => shown(answers, 'steps') || 'none';
const leaning = (answers: string) =>
  resultFor(answers)
    .lines.map(({id}) => id)
    .join(' ') || 'none';
const newTherapist = (answers: string) =>
  shown(answers, 'steps', 'last') === 'switch'
    ? 'a block'
    : shown(answers, 'steps', 'folded') === 'switch'
      ? 'a fold'
      : 'none';

type Rows = readonly (readonly [answers: string, expected: string])[];

const tables: readonly (readonly [
  sentence: string,
  read: (answers: string) => string,
  rows: Rows,
])[] = [
  [
    'the framing follows the mean of what was answered and the strongest signs',
    framing,
    [
      // a mean of 0.75, nothing from “Often” up
      ['attend=2 drained=0 avoid=0 doubt=1', 'steady'],
      ['attend=1 drained=0 avoid=0 doubt=0', 'steady'],
      ['attend=0 drained=0 voice=0 goals=1', 'steady'],
      // a mean of 0.75, once “Often”
      ['attend=3 drained=0 avoid=0 doubt=0', 'friction'],
      // a mean of 1
      ['attend=1 drained=1 avoid=1 doubt=1', 'friction'],
      // a mean of 2 and of 2.2, never “Often” four times
      ['attend=2 drained=2 avoid=2 doubt=2', 'friction'],
      ['attend=2 drained=2 avoid=2 doubt=2 load=3', 'stuck'],
      // 19 and 20 of 36, three times “Often”
      ['attend=3 drained=3 avoid=3 doubt=2 distant=2 load=2 present=2 voice=1 goals=1', 'friction'],
      ['attend=3 drained=3 avoid=3 doubt=2 distant=2 load=2 present=2 voice=2 goals=1', 'stuck'],
      // a mean of 1 and of 1.3, three and four times “Often”
      ['attend=3 drained=3 avoid=3 doubt=0 distant=0 load=0 present=0 voice=0 goals=0', 'friction'],
      ['attend=3 drained=3 avoid=3 doubt=3 distant=0 load=0 present=0 voice=0 goals=0', 'stuck'],
      ['voice=3 goals=3 load=3 present=3 attend=0 drained=0 avoid=0 doubt=0 distant=0', 'stuck'],
      ['attend=4 drained=4 avoid=4 doubt=4 distant=4 load=4 present=4 voice=4 goals=4', 'stuck'],
    ],
  ],
  [
    'where nothing is marked, a framing of its own and nothing else',
    (answers) => read(resultFor(answers)),
    [
      ['attend=0 drained=0 avoid=0 doubt=0', 'unmarked'],
      ['attend=0 drained=0 avoid=0 doubt=0 distant=0 load=0 present=0 voice=0 goals=0', 'unmarked'],
      ['attend=0 drained=0 avoid=0 doubt=0 raised=repeatedly line=no', 'unmarked'],
      ['attend=0 drained=0 avoid=0', 'open'],
      ['raised=repeatedly line=no', 'open'],
      ['', 'open'],
    ],
  ],
  [
    'with fewer than four answers there is no band; the two optional items are answers, the two questions beside them are not',
    framing,
    [
      ['attend=4 drained=4 avoid=4', 'few'],
      ['attend=4 drained=4 avoid=4 raised=once line=no', 'few'],
      ['attend=0 drained=0 avoid=1', 'few'],
      ['attend=4 drained=4 avoid=4 doubt=4', 'stuck'],
      ['attend=4 drained=4 voice=4 goals=4', 'stuck'],
    ],
  ],
  [
    'with fewer than four answers the steps are there all the same',
    steps,
    [
      ['attend=4 drained=4 avoid=4', 'talk patience type reflect'],
      ['attend=0 drained=0 avoid=1', 'reflect patience support'],
      ['attend=0 drained=0 avoid=0', 'none'],
    ],
  ],
  [
    'talking comes first as soon as one sign is there “Sometimes”',
    steps,
    [
      ['attend=1 drained=1 avoid=1 doubt=1 distant=1', 'type goals patience'],
      ['attend=1 drained=1 avoid=1 doubt=1 distant=2', 'talk why support type'],
      ['goals=1', 'goals why reflect'],
      ['goals=2', 'talk goals why reflect'],
    ],
  ],
  [
    'then three other steps by share; equals by the larger plain sum, then as listed',
    steps,
    [
      // All shares are equal: by plain sum.
      ['load=2', 'talk stress support patience'],
      ['avoid=2', 'talk patience reflect type'],
      ['goals=3', 'talk goals why reflect'],
      // Shares and plain sums are equal: as listed.
      ['attend=2', 'talk goals type stress'],
      // The share decides, not the plain sum: of “patience” all is marked, of “stress” three fifths.
      ['attend=0 load=4', 'talk patience support stress'],
      // What was skipped leaves both sums; “Not at all” does not.
      ['voice=1', 'reflect support patience'],
      ['voice=1 avoid=0', 'support reflect patience'],
      ['attend=4 drained=1 avoid=0 doubt=2 load=1', 'talk why goals stress'],
      [
        'attend=4 drained=4 avoid=4 doubt=4 distant=4 load=4 present=4 voice=4 goals=4',
        'talk goals reflect type',
      ],
    ],
  ],
  [
    'a new therapist is a block of its own only after talking changed little and the fit is in doubt; else a fold',
    newTherapist,
    [
      ['doubt=2 raised=repeatedly', 'a block'],
      ['doubt=2 raised=once', 'a fold'],
      ['doubt=2 raised=not-yet', 'a fold'],
      ['doubt=2', 'a fold'],
      // One of the two has to be there “Sometimes”, however small the share is.
      ['doubt=1 distant=1 raised=repeatedly', 'a fold'],
      ['doubt=0 distant=2 attend=0 drained=0 raised=repeatedly', 'a block'],
      ['doubt=2 distant=0 attend=0 drained=0 raised=repeatedly', 'a block'],
      // By its share alone: a half, and less.
      ['attend=2 raised=repeatedly', 'a block'],
      ['attend=2 drained=1 raised=repeatedly', 'a fold'],
      ['attend=2 drained=2 voice=2 raised=repeatedly', 'a block'],
      // Nothing speaks for it.
      ['avoid=4 raised=repeatedly', 'a fold'],
      ['load=4 present=4 raised=repeatedly', 'a fold'],
      ['attend=1 raised=not-yet', 'a fold'],
    ],
  ],
  [
    'when the therapist crossed a line, nothing else is shown',
    (answers) => read(resultFor(answers)),
    [
      ['line=yes', 'only; line'],
      [
        'attend=4 drained=4 avoid=4 doubt=4 distant=4 load=0 raised=repeatedly line=yes',
        'only; line',
      ],
      ['attend=0 drained=0 avoid=0 doubt=0 line=yes', 'only; line'],
      ['attend=2 line=no', 'talk few goals type stress; folded switch; marked attend'],
      ['attend=2', 'talk few goals type stress; folded switch; marked attend'],
    ],
  ],
  [
    'a line says which kind of sign leads, where one does',
    leaning,
    [
      ['attend=2 drained=1 load=1 goals=0', 'pull'],
      ['voice=2 drained=1 load=1 goals=4', 'pull'],
      ['avoid=3 distant=1 doubt=1 present=1', 'pull'],
      ['attend=0 avoid=0 distant=4 voice=4 drained=1 load=1', 'pull'],
      ['drained=2 attend=1 load=1 goals=0', 'push'],
      ['doubt=4 drained=0 attend=1 load=1', 'push'],
      ['load=2 attend=1 drained=1 goals=0', 'outside'],
      ['load=1 present=3 attend=0 drained=0', 'outside'],
      // The mean is below “Sometimes”.
      ['attend=2 avoid=1 drained=0 load=0', 'none'],
      ['drained=2 doubt=1 attend=0 load=0', 'none'],
      ['load=2 present=1 attend=0 drained=0', 'none'],
      // Two kinds, or all three.
      ['attend=2 drained=2 load=0 goals=0', 'none'],
      ['attend=2 drained=0 load=2 goals=0', 'none'],
      ['attend=0 drained=2 load=2 goals=0', 'none'],
      ['attend=2 drained=2 load=2 goals=0', 'none'],
      // Of another kind nothing is known.
      ['attend=2 avoid=2 distant=2 voice=2', 'none'],
      ['attend=2 avoid=2 drained=1 doubt=1', 'none'],
      ['load=2 present=2 drained=1 doubt=1', 'none'],
      // Fewer than four answers.
      ['attend=4 drained=0 load=0', 'none'],
      ['drained=4 attend=0 load=0', 'none'],
      ['load=4 attend=0 drained=0', 'none'],
      ['attend=4 drained=0 load=0 goals=0 line=yes', 'none'],
    ],
  ],
];

describe('the self-check', () => {
  for (const [sentence, reader, rows] of tables) {
    describe(sentence, () => {
      for (const [answers, expected] of rows) {
        it(`“${answers}”: ${expected}`, () => {
          expect(reader(answers)).to.equal(expected);
        });
      }
    });
  }

  it('brings a sentence to say for every sign from “Sometimes” up', () => {
    const said = (answers: string) => resultFor(answers).marked.map(({id}) => id);
    expect([
      said('attend=1 drained=2 avoid=3 doubt=4 distant=0 raised=repeatedly line=no'),
      said('attend=2'),
      said('attend=1'),
      said('attend=4 line=yes'),
    ]).to.deep.equal([['drained', 'avoid', 'doubt'], ['attend'], [], []]);
  });

  it('has a sentence to say for each of the nine items, and scores nothing else', () => {
    expect(
      check.questions.map(({id, optional, weights, say}) =>
        [id, optional && 'optional', weights && 'scored', say && 'said'].filter(Boolean).join(' '),
      ),
    ).to.deep.equal([
      'attend scored said',
      'drained scored said',
      'avoid scored said',
      'doubt scored said',
      'distant scored said',
      'load scored said',
      'present scored said',
      'voice optional scored said',
      'goals optional scored said',
      'raised optional',
      'line optional',
    ]);
  });

  it('gives every answer above “Not at all” as a reason, what counted most first', () => {
    const reasons = resultFor('attend=4 drained=1 avoid=0 doubt=2 load=1')
      .shown.filter(({group}) => group === 'steps')
      .map((each) => [
        each.outcome.id,
        ...each.reasons.map(({question, option}) => `${question.id} “${option.text}”`),
      ]);
    expect(reasons).to.deep.equal([
      // 2 × 4, 3 × 2, 3 × 1, 1 × 1
      [
        'talk',
        'attend “Nearly every time”',
        'doubt “Sometimes”',
        'drained “Rarely”',
        'load “Rarely”',
      ],
      ['why', 'attend “Nearly every time”'],
      // 2 × 4, 2 × 2, 1 × 1, 1 × 1
      [
        'goals',
        'attend “Nearly every time”',
        'doubt “Sometimes”',
        'drained “Rarely”',
        'load “Rarely”',
      ],
      // 2 × 4, 3 × 1
      ['stress', 'attend “Nearly every time”', 'load “Rarely”'],
      // 3 × 2, 1 × 4, 1 × 1
      ['switch', 'doubt “Sometimes”', 'attend “Nearly every time”', 'drained “Rarely”'],
    ]);
  });
});
