import {choiceQuestions} from '../../src/engine/check.js';
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
const areas = (answers: string) => shown(answers, 'areas') || 'none';
const next = (answers: string) => steps(answers).split(' ')[0]!;
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
      // a mean of 1, but nothing from “Sometimes” up
      ['attend=1 drained=1 avoid=1 doubt=1', 'steady'],
      // three “Sometimes”, whatever the mean
      ['attend=2 drained=2 avoid=2 doubt=0 distant=0 load=0 present=0', 'friction'],
      // a mean of 0.75, once “Often”
      ['attend=3 drained=0 avoid=0 doubt=0', 'friction'],
      // a mean of 1 and of 1.25, with one and two “Sometimes”
      ['attend=2 drained=1 avoid=1 doubt=0', 'steady'],
      ['attend=2 drained=2 avoid=1 doubt=0', 'friction'],
      // a mean of 2 and of 2.2, never “Often” four times
      ['attend=2 drained=2 avoid=2 doubt=2', 'friction'],
      ['attend=2 drained=2 avoid=2 doubt=2 load=3', 'stuck'],
      // three and four times “Often”
      ['attend=3 drained=3 avoid=3 doubt=0 distant=0 load=0 present=0 voice=0 goals=0', 'friction'],
      ['attend=3 drained=3 avoid=3 doubt=3 distant=0 load=0 present=0 voice=0 goals=0', 'stuck'],
      ['hurt=3 goals=3 load=3 present=3 attend=0 drained=0 avoid=0 doubt=0 distant=0', 'stuck'],
    ],
  ],
  [
    'where nothing is marked, a framing of its own and nothing else',
    (answers) => read(resultFor(answers)),
    [
      ['attend=0 drained=0 avoid=0 doubt=0', 'unmarked'],
      ['attend=0 drained=0 avoid=0 doubt=0 raised=once line=no', 'unmarked'],
      ['attend=0 drained=0 avoid=0 doubt=0 helps=nothing', 'missing'],
      ['attend=1 drained=1 avoid=0 doubt=0 helps=nothing', 'missing'],
      ['attend=0 drained=0 avoid=0', 'open'],
      ['attend=1 drained=1', 'open'],
      ['line=no', 'rest'],
      ['raised=not-yet line=no', 'rest'],
      ['', 'open'],
    ],
  ],
  [
    'who has said it repeatedly is not told that all goes well',
    (answers) => read(resultFor(answers)),
    [
      ['attend=0 drained=0 avoid=0 doubt=0 raised=repeatedly line=no', 'review still; line choice'],
      ['attend=1 drained=1 avoid=1 doubt=1 raised=repeatedly', 'review still; line choice'],
      ['raised=repeatedly line=no', 'review still; line choice'],
    ],
  ],
  [
    'with fewer than four answers there is no band',
    framing,
    [
      ['attend=4 drained=4 avoid=4', 'few'],
      ['attend=4 drained=4 avoid=4 raised=once line=no', 'few'],
      ['attend=4 drained=4 avoid=4 doubt=4', 'stuck'],
      ['attend=4 drained=4 voice=4 goals=4', 'stuck'],
    ],
  ],
  [
    'the next step is to say it, as it was said or not said before',
    next,
    [
      ['attend=2', 'talk'],
      ['avoid=4 load=4', 'talk'],
      ['doubt=4 raised=not-yet', 'talk'],
      ['doubt=4 raised=once', 'again'],
      ['doubt=4 raised=repeatedly', 'review'],
      ['hurt=4 raised=repeatedly', 'review'],
      ['attend=1 raised=once', 'none'],
    ],
  ],
  [
    'a strong answer of another kind decides about the next step',
    next,
    [
      ['hurt=3 doubt=4', 'repair'],
      ['hurt=3 doubt=4 raised=once', 'repair'],
      ['hurt=2 doubt=2', 'repair'],
      ['hurt=2 doubt=3', 'talk'],
      ['load=3 attend=2', 'stress'],
      ['load=3 attend=3', 'talk'],
      ['load=2', 'talk'],
      ['goals=3 present=2', 'goals'],
      ['goals=2 present=2', 'goals'],
      ['goals=2 present=3', 'talk'],
      // Of many signs, unclear goals are one.
      ['goals=3 present=2 avoid=2 doubt=2', 'talk'],
    ],
  ],
  [
    'then two other steps by share, each with an answer of its own as its reason',
    steps,
    [
      ['load=2', 'talk'],
      ['load=4 present=3', 'stress why'],
      ['avoid=3 load=2', 'talk stress'],
      ['attend=3 load=4 present=3', 'stress support why'],
      ['doubt=3 goals=3 drained=2 voice=2', 'talk goals type'],
      ['voice=4 hurt=3 doubt=3', 'repair reflect type'],
    ],
  ],
  [
    'what an answer contradicts is not shown',
    steps,
    [
      ['avoid=4 drained=3', 'talk patience'],
      ['avoid=4 drained=3 raised=repeatedly', 'review reflect'],
      ['avoid=4 drained=3 line=unsure', 'someone reflect type'],
      ['present=4 attend=3', 'talk why'],
      ['present=4 attend=3 since=first', 'talk support'],
      ['voice=4 load=2', 'talk stress'],
      ['voice=4 avoid=3 load=3 drained=4', 'talk patience support'],
      ['present=3 voice=3 load=0', 'talk reflect'],
      ['present=3 voice=3 goals=0 load=0', 'talk reflect'],
      ['distant=3 drained=3 doubt=0', 'talk why'],
    ],
  ],
  [
    'a new therapist is a block of its own after it was said repeatedly; else a fold, where the fit is in doubt; where something felt wrong, the next step says it',
    newTherapist,
    [
      ['doubt=2 raised=repeatedly', 'a block'],
      ['load=4 raised=repeatedly', 'a block'],
      ['avoid=2 voice=3 raised=repeatedly', 'a block'],
      ['attend=1 raised=repeatedly', 'none'],
      ['doubt=3 raised=once', 'a fold'],
      ['doubt=3', 'a fold'],
      ['hurt=2 distant=2', 'a fold'],
      ['doubt=2', 'none'],
      ['line=unsure', 'none'],
      ['doubt=4 raised=repeatedly line=unsure', 'none'],
      ['load=4 present=4', 'none'],
    ],
  ],
  [
    'when the therapist did something wrong or unsafe, nothing else is shown',
    (answers) => read(resultFor(answers)),
    [
      ['line=yes', 'only; line'],
      [
        'attend=4 drained=4 avoid=4 doubt=4 distant=4 load=0 raised=repeatedly helps=heard line=yes',
        'only; line',
      ],
      ['attend=0 drained=0 avoid=0 doubt=0 line=yes', 'only; line'],
    ],
  ],
  [
    'when someone is not sure about what the therapist did, that comes first and the rest stays',
    (answers) => read(resultFor(answers)),
    [
      ['line=unsure', 'unsure someone rest'],
      ['attend=2 line=unsure', 'unsure someone support; marked attend'],
      ['attend=0 drained=0 avoid=0 doubt=0 line=unsure', 'unsure someone'],
      [
        'attend=4 drained=4 avoid=4 doubt=4 helps=trust line=unsure',
        'unsure someone type support; marked attend drained avoid doubt',
      ],
      ['attend=2 line=no', 'talk few; marked attend'],
    ],
  ],
  [
    'what is said of the first sessions and of what helps follows from an answer',
    (answers) => read(resultFor(answers)),
    [
      ['attend=2 since=first', 'talk few; line first; marked attend'],
      ['attend=2 since=long helps=heard,time', 'talk few; line keep; marked attend'],
      ['attend=2 helps=nothing', 'talk few; marked attend'],
      ['attend=2 since=first helps=trust', 'talk few; line first keep; marked attend'],
      [
        'attend=2 raised=repeatedly helps=trust',
        'review few; last switch; line keep; marked attend',
      ],
    ],
  ],
  [
    'the area with the highest mean leads, from “Sometimes” on; one of a single item counts half a point less',
    areas,
    [
      ['attend=2 avoid=3 drained=1 load=1 doubt=1', 'hard'],
      ['drained=3 distant=3 voice=2 attend=0', 'between'],
      ['hurt=4 drained=0 attend=0 avoid=0', 'between'],
      ['hurt=3 drained=0 attend=0 avoid=0', 'none'],
      ['load=3 present=2 attend=0 doubt=1', 'life'],
      ['doubt=3 attend=0 drained=0 load=0', 'way'],
      ['goals=3 attend=0 drained=0 load=0', 'aim'],
      // 2 less half a point
      ['doubt=2 attend=0 drained=0 load=0', 'none'],
      // a second one within half a point
      ['doubt=3 goals=3 attend=0 load=0', 'way aim'],
      ['doubt=4 goals=3 attend=0 load=0', 'way'],
      ['attend=1 avoid=1 drained=1 load=1', 'none'],
      // fewer than four answers
      ['attend=4 avoid=4 drained=0', 'none'],
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

  it('brings a sentence to say for every sign from “Sometimes” up, the strongest first', () => {
    const said = (answers: string) => resultFor(answers).marked.map(({id}) => id);
    expect([
      said('attend=1 drained=2 avoid=3 doubt=4 distant=0 raised=repeatedly line=no'),
      said('attend=2'),
      said('attend=1'),
      said('attend=4 line=yes'),
    ]).to.deep.equal([['doubt', 'avoid', 'drained'], ['attend'], [], []]);
  });

  it('has a sentence to say for each of the ten items, and for nothing else', () => {
    expect(
      choiceQuestions(check).map(({id, optional, weights, say}) =>
        [id, optional && 'optional', weights && 'weighs', say && 'said'].filter(Boolean).join(' '),
      ),
    ).to.deep.equal([
      'attend weighs said',
      'drained weighs said',
      'hurt weighs said',
      'avoid weighs said',
      'doubt weighs said',
      'distant weighs said',
      'load weighs said',
      'present weighs said',
      'voice optional weighs said',
      'goals optional weighs said',
      'since optional',
      'raised optional',
      'helps optional',
      'line optional',
    ]);
  });

  it('has small steps for whatever can be the next step', () => {
    const {outcomes} = check.groups.find(({id}) => id === 'steps')!;
    const without = outcomes.filter(({steps: small}) => !small).map(({id}) => id);
    expect(without).to.not.include.oneOf(['talk', 'again', 'review', 'repair', 'stress', 'goals']);
  });

  it('asks nothing of the therapist that would be odd on a page for them', () => {
    const {outcomes} = check.groups.find(({id}) => id === 'steps')!;
    const requests = outcomes.map(({request = ''}) => request).join(' ');
    expect(requests).to.not.match(/your therapist|if talking|tell /i);
  });

  it('names marked answers as reasons, each once, and the strongest for the next step', () => {
    const reasons = resultFor('attend=4 drained=1 avoid=0 doubt=2 load=1 goals=3')
      .shown.filter(({group}) => group === 'steps')
      .map((each) => [
        each.outcome.id,
        ...each.reasons.map(({question, option}) => `${question.id} “${option.text}”`),
      ]);
    expect(reasons).to.deep.equal([
      ['talk', 'attend “Nearly every time”'],
      ['goals', 'goals “Often”'],
      ['type', 'doubt “Sometimes”'],
    ]);
  });
});
