/**
 * No outcome is a favourite and none is out of reach: over all answer sets each comes up as often as `balance-table.ts` says.
 * A changed weight that tips the balance fails here; one that was meant to is written down anew with
 * `npx tsx tests/engine/balance.print.ts > tests/engine/balance-table.ts`.
 */
import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {formatPicker} from '../../src/content/format-picker.js';
import {selfCheck} from '../../src/content/self-check.js';
import type {Answers, Check} from '../../src/engine/check.js';
import {resultOf} from '../../src/engine/outcome.js';
import {words} from '../setup/words.js';
import {answersFor} from './arbitraries.js';
import {
  balance,
  ITEMS,
  OPTIONAL_ITEMS,
  partOf,
  rankEvery,
  SETTING,
  STYLE,
  type Share,
} from './balance.js';
import {balanceTable} from './balance-table.js';

/** Points of a hundred. */
const TOLERANCE = 0.5;

const picker = formatPicker(words);
const check = selfCheck(words);

function drift(
  expected: Readonly<Record<string, Share>> = {},
  actual: Readonly<Record<string, Share>>,
): string[] {
  return [...new Set([...Object.keys(expected), ...Object.keys(actual)])].flatMap((id) =>
    (['shown', 'first'] as const).flatMap((what) => {
      const before = expected[id]?.[what] ?? NaN;
      const now = actual[id]?.[what] ?? NaN;
      return Math.abs(now - before) <= TOLERANCE ? [] : `${id} ${what}: ${before} → ${now}`;
    }),
  );
}

describe('the balance', () => {
  for (const [row, count] of Object.entries(balance)) {
    it(`of ${row} is as it is written down`, function () {
      // 5⁹ answer sets take some seconds.
      this.timeout(180_000);
      expect(drift(balanceTable[row], count(check, picker))).to.deep.equal([]);
    });
  }

  it('is written down for each of these, and for nothing else', () => {
    expect(Object.keys(balanceTable)).to.deep.equal(Object.keys(balance));
  });

  it('is tipped by a weight', () => {
    const heavier: Check = {
      ...check,
      questions: check.questions.map((question) =>
        question.id === 'load' ? {...question, weights: {...question.weights, goals: 3}} : question,
      ),
    };
    const row = 'steps, seven items';
    expect(drift(balanceTable[row], balance[row]!(heavier, picker))).to.not.deep.equal([]);
  });
});

describe('the balance is that of the engine', () => {
  const shown = (whole: Check, group: string, answers: Answers) =>
    resultOf(whole, answers)
      .shown.filter((each) => each.group === group && each.place === 'main')
      .map(({outcome}) => outcome.id);
  const steps = (answers: Answers) => shown(check, 'steps', answers).filter((id) => id !== 'talk');

  /** The answer sets in the order of counting. */
  const nth = (items: readonly string[], index: number): Answers =>
    Object.fromEntries(
      items.map((id, place) => [
        id,
        [String(Math.floor(index / 5 ** (items.length - 1 - place)) % 5)],
      ]),
    );

  const counted: readonly (readonly [items: readonly string[], every: number])[] = [
    [ITEMS, 97],
    [['attend', 'load', ...OPTIONAL_ITEMS], 1],
  ];
  for (const [items, every] of counted) {
    it(`counting ${items.length} items ranks the steps as the whole self-check does`, () => {
      let index = 0;
      const differing: string[] = [];
      rankEvery(partOf(check, 'steps', items), 'steps', (ids) => {
        if (index % every === 0) {
          const beside = [{}, {line: ['no']}, {raised: ['repeatedly']}][index % 3]!;
          const whole = steps({...nth(items, index), ...beside});
          if (whole.join() !== ids.join())
            differing.push(`${index}: ${whole.join()}; ${ids.join()}`);
        }
        index++;
      });
      expect([index, differing]).to.deep.equal([5 ** items.length, []]);
    });
  }

  const parts: readonly (readonly [group: string, questions: readonly string[]])[] = [
    ['approaches', [...STYLE, 'place']],
    ['formats', SETTING],
  ];
  for (const [group, questions] of parts) {
    it(`the ${group} do not rest on what is left out`, () => {
      const part = partOf(picker, group, questions);
      fc.assert(
        fc.property(answersFor(picker), (answers) => {
          const asked = Object.fromEntries(
            Object.entries(answers).filter(([id]) => questions.includes(id)),
          );
          expect(shown(part, group, asked)).to.deep.equal(shown(picker, group, answers));
        }),
      );
    });
  }
});
