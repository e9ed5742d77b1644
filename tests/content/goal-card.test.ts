import {expect} from '@esm-bundle/chai';
import {goalReview} from '../../src/content/goal-card.js';
import {changeTexts} from '../../src/content/goal-changes.js';
import {changes, review} from '../../src/engine/goal.js';
import {resultOf} from '../../src/engine/outcome.js';
import {answersOf, read} from '../engine/small.js';
import {words} from '../setup/words.js';

const check = goalReview(words);

const tables: Record<string, readonly (readonly [answers: string, result: string])[]> = {
  'fewer than three answers give no outcome': [
    ['', 'open'],
    ['progress=10', 'open'],
    ['invested=no changed=lot', 'open'],
    ['clear=yes real=yes', 'open'],
    ['clear=yes real=yes changed=no', 'keep'],
    ['clear=yes owner=mine progress=0', 'keep'],
  ],
  '1 a mark of 8 and more is celebrated': [
    ['clear=yes real=yes progress=7', 'keep'],
    ['clear=yes real=yes progress=8', 'celebrate'],
    ['clear=no real=no changed=lot invested=partly owner=other progress=10', 'celebrate'],
  ],
  '1 and who does not care any more may pick what comes next': [
    ['clear=yes invested=no progress=8', 'celebrate; line next'],
    ['real=no changed=lot invested=no progress=10', 'celebrate; line next'],
    ['clear=yes invested=partly progress=8', 'celebrate'],
    ['clear=yes invested=no progress=7', 'replace'],
  ],
  '2 who does not care, and whose life changed a lot or who finds it impossible, may pause': [
    ['clear=yes invested=no changed=lot', 'pause'],
    ['clear=yes invested=no real=no', 'pause'],
    ['clear=yes invested=no real=no changed=lot progress=0', 'pause'],
  ],
  '3 who does not care may replace it': [
    ['clear=yes invested=no real=yes', 'replace'],
    ['clear=no invested=no real=partly changed=little owner=other', 'replace'],
    // What is not answered is not “no” and not “a lot”.
    ['clear=yes invested=no owner=mine', 'replace'],
  ],
  '4 who cares only in part may pause where both are so': [
    ['invested=partly real=no changed=lot', 'pause'],
    ['invested=partly real=no changed=little', 'refine'],
    ['invested=partly real=partly changed=lot', 'refine'],
    ['invested=yes real=no changed=lot', 'refine'],
    ['clear=yes real=no changed=lot', 'refine'],
  ],
  '5 one thing that does not fit is enough to refine': [
    ['clear=partly real=yes changed=no invested=yes owner=mine', 'refine'],
    ['clear=no real=yes changed=no invested=yes owner=mine', 'refine'],
    ['clear=yes real=partly changed=no invested=yes owner=mine', 'refine'],
    ['clear=yes real=no changed=no invested=yes owner=mine', 'refine'],
    ['clear=yes real=yes changed=lot invested=yes owner=mine', 'refine'],
    ['clear=yes real=yes changed=no invested=partly owner=mine', 'refine'],
    ['clear=yes real=yes changed=no invested=yes owner=other', 'refine'],
  ],
  '6 everything else is kept': [
    ['clear=yes real=yes changed=no invested=yes owner=mine progress=5', 'keep'],
    ['clear=yes real=yes changed=little invested=yes owner=mine', 'keep'],
    ['clear=yes real=yes changed=little invested=yes owner=shared progress=0', 'keep'],
    ['real=yes invested=yes owner=shared', 'keep'],
  ],
};

describe('the goal card', () => {
  for (const [sentence, rows] of Object.entries(tables)) {
    describe(sentence, () => {
      for (const [answers, expected] of rows) {
        it(`“${answers}”: ${expected}`, () => {
          expect(read(resultOf(check, answersOf(answers)))).to.equal(expected);
        });
      }
    });
  }

  it('keeps the outcome and the mark of a review', () => {
    const {outcome, progress} = review(check, 'Sleep', answersOf('clear=yes real=yes progress=0'));
    expect([outcome, progress]).to.deep.equal(['keep', 0]);
  });

  it('asks for a mark from 0 to 10 that may stay empty', () => {
    const {options, optional, ends} = check.questions.at(-1)!;
    expect([options.map(({value}) => value), optional, ends]).to.deep.equal([
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      true,
      ['Not started', 'All the way'],
    ]);
  });

  it('gives a question for the session with every outcome', () => {
    expect(check.groups[0]!.outcomes.filter(({ask}) => !ask).map(({id}) => id)).to.deep.equal([
      'open',
    ]);
  });

  it('has words for every change', () => {
    expect(Object.keys(changeTexts(words))).to.deep.equal([...changes]);
  });
});
