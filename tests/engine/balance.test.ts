/**
 * No outcome is a favourite and none is out of reach. Each comes up as often as `balance-table.ts` says; a changed weight that tips
 * the balance fails here, and one that was meant to is written down anew with
 * `npx tsx tests/engine/balance.print.ts > tests/engine/balance-table.ts`.
 */
import {expect} from '@esm-bundle/chai';
import {choiceQuestions, type Check} from '../../src/engine/check.js';
import {shippedByName} from './arbitraries.js';
import {balance, type Shares} from './balance.js';
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

/** The shares that break a limit. */
function outside(row: string, what: 'shown' | 'first', least: number, most: number) {
  return Object.entries(rows.get(row)!)
    .filter(([, share]) => share[what] < least || share[what] > most)
    .map(([id, share]) => `${id} ${share[what]}`);
}

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

describe('among visitors whose answers go together', () => {
  it('no outcome of a goal takes more than 30 of 100, nor fewer than 2', () => {
    // "Whose goal is it?" is about safety; with fewer than three answers there is no outcome.
    const ofSafety = /^(whose|open) /;
    expect(
      outside('goals, visitors', 'shown', 2, 30).filter((each) => !ofSafety.test(each)),
    ).to.deep.equal([]);
  });

  it('no area leads in more than 35 of 100, and each does in some', () => {
    expect(outside('areas, visitors', 'first', 5, 35)).to.deep.equal([]);
  });

  it('no step is shown in more than 60 of 100 results, nor in fewer than 5', () => {
    expect(outside('steps, visitors', 'shown', 5, 60)).to.deep.equal([]);
  });

  it('no framing is the only one', () => {
    const common = ['steady', 'friction', 'stuck'].map((id) => rows.get('framing, visitors')![id]!);
    expect(Math.min(...common.map(({shown}) => shown))).to.be.above(10);
    expect(Math.max(...common.map(({shown}) => shown))).to.be.below(62);
  });

  it('each approach and each way to meet is shown, and none to more than 60 of 100', () => {
    expect([
      outside('approaches, visitors', 'shown', 5, 60),
      outside('formats, visitors', 'shown', 5, 60),
    ]).to.deep.equal([[], []]);
  });
});
