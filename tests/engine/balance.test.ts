/**
 * No outcome is a favourite and none is out of reach. Each comes up as often as `balance-table.ts` says; a changed weight that tips
 * the balance fails here, and one that was meant to is written down anew with
 * `npx tsx tests/engine/balance.print.ts > tests/engine/balance-table.ts`.
 */
import {expect} from '@esm-bundle/chai';
import {choiceQuestions, type Check} from '../../src/engine/check.js';
import {shippedByName} from './arbitraries.js';
import {balance, type Shares, type Shipped} from './balance.js';
import {balanceTable} from './balance-table.js';

/** Points of a hundred. The samples are seeded, so only a change moves a share. */
const TOLERANCE = 0.5;

function drift(expected: Shares = {}, actual: Shares): string[] {
  return [...new Set([...Object.keys(expected), ...Object.keys(actual)])].flatMap((id) =>
    (['shown', 'first'] as const).flatMap((what) => {
      const before = expected[id]?.[what] ?? NaN;
      const now = actual[id]?.[what] ?? NaN;
      return Math.abs(now - before) <= TOLERANCE ? [] : `${id} ${what}: ${before} → ${now}`;
    }),
  );
}

const rows = new Map(Object.entries(balance).map(([row, count]) => [row, count(shippedByName)]));

describe('the balance', () => {
  for (const [row, actual] of rows) {
    it(`of ${row} is as it is written down`, () => {
      expect(drift(balanceTable[row], actual)).to.deep.equal([]);
    });
  }

  it('is written down for each of these, and for nothing else', () => {
    expect(Object.keys(balanceTable)).to.deep.equal(Object.keys(balance));
  });

  it('is tipped by a weight', () => {
    const {selfCheck} = shippedByName;
    const heavier: Check = {
      ...selfCheck,
      questions: choiceQuestions(selfCheck).map((question) =>
        question.id === 'load' ? {...question, weights: {...question.weights, goals: 3}} : question,
      ),
    };
    const row = 'steps, visitors';
    expect(
      drift(balanceTable[row], balance[row]!({...shippedByName, selfCheck: heavier})),
    ).to.not.deep.equal([]);
  });
});

interface Limit {
  readonly sentence: string;
  /** Of the balance: these rows count visitors whose answers go together. */
  readonly rows: readonly string[];
  readonly what: 'shown' | 'first';
  readonly least: number;
  readonly most: number;
  /** Outcomes that it does not bind, and why is said beside it. */
  readonly except?: readonly string[];
  /** Content that breaks it. */
  readonly broken: Partial<Shipped>;
}

const {selfCheck, goalReview, formatPicker} = shippedByName;

/** Each outcome of a group counts more from the start. */
function raised(check: Check, group: string, raise: (id: string) => number): Check {
  const groups = check.groups.map((each) =>
    each.id === group
      ? {
          ...each,
          outcomes: each.outcomes.map((outcome) => ({
            ...outcome,
            base: (outcome.base ?? 0) + raise(outcome.id),
          })),
        }
      : each,
  );
  return {...check, groups};
}

const favours = (favourite: string) => (id: string) => (id === favourite ? 9 : 0);

const limits: readonly Limit[] = [
  {
    sentence: 'no outcome of a goal takes more than 30 of 100, nor fewer than 2',
    rows: ['goals, visitors'],
    what: 'shown',
    least: 2,
    most: 30,
    // The first is about safety. With fewer than three answers there is no outcome.
    except: ['whose', 'open'],
    broken: {
      goalReview: {...goalReview, rules: [{firstOf: goalReview.rules[0]!.firstOf!.slice(0, 3)}]},
    },
  },
  {
    sentence: 'no area leads in more than 35 of 100, nor in fewer than 5',
    rows: ['areas, visitors'],
    what: 'first',
    least: 5,
    most: 35,
    broken: {selfCheck: raised(selfCheck, 'areas', favours('aim'))},
  },
  {
    sentence: 'no step is shown in more than 60 of 100 results, nor in fewer than 5',
    rows: ['steps, visitors'],
    what: 'shown',
    least: 5,
    most: 60,
    broken: {
      selfCheck: {...selfCheck, rules: [...selfCheck.rules, {first: ['talk']}]},
    },
  },
  {
    sentence: 'no framing is the only one',
    rows: ['framing, visitors'],
    what: 'shown',
    least: 10,
    most: 62,
    except: ['missing', 'unmarked', 'still', 'few', 'rest', 'open'],
    broken: {selfCheck: {...selfCheck, rules: [{show: ['friction']}]}},
  },
  {
    sentence: 'each approach and each way to meet is shown, and none to more than 60 of 100',
    rows: ['approaches, visitors', 'formats, visitors'],
    what: 'shown',
    least: 5,
    most: 60,
    broken: {
      formatPicker: {
        ...raised(formatPicker, 'approaches', favours('cbt')),
        rules: [{exclude: ['video']}, ...formatPicker.rules],
      },
    },
  },
];

describe('among visitors whose answers go together', function () {
  // Thousands of results each.
  this.timeout(60_000);

  for (const {sentence, rows: bound, what, least, most, except = [], broken} of limits) {
    /** The rows that hold a share outside of the limit. */
    const beyond = (content: Shipped) =>
      bound.filter((row) =>
        Object.entries(balance[row]!(content)).some(
          ([id, share]) => !except.includes(id) && (share[what] < least || share[what] > most),
        ),
      );

    it(sentence, () => {
      expect(beyond(shippedByName)).to.deep.equal([]);
    });

    it(`fails where content breaks it: ${sentence}`, () => {
      expect(beyond({...shippedByName, ...broken})).to.deep.equal(bound);
    });
  }
});
