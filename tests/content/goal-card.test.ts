import {choiceQuestions} from '../../src/engine/check.js';
import {expect} from '@esm-bundle/chai';
import {goalReview} from '../../src/content/goal-card.js';
import {changeTexts} from '../../src/content/goal-changes.js';
import {changes, review} from '../../src/engine/goal.js';
import {resultOf} from '../../src/engine/outcome.js';
import {answersOf, read} from '../engine/small.js';
import {words} from '../setup/words.js';

const check = goalReview(words);

const tables: Record<string, readonly (readonly [answers: string, result: string])[]> = {
  '1 someone else’s goal is looked at before all else, also where little is answered': [
    ['owner=other', 'whose; line afraid'],
    ['clear=yes real=yes changed=no invested=yes owner=other progress=9', 'whose; line afraid'],
    ['clear=yes real=no changed=lot invested=no owner=other', 'whose; line afraid'],
    ['owner=shared clear=yes real=yes', 'keep'],
  ],
  'fewer than three answers give no outcome': [
    ['', 'open'],
    ['progress=10', 'open'],
    ['invested=no changed=lot', 'open'],
    ['clear=yes real=yes', 'open'],
    ['clear=yes real=yes changed=no', 'keep'],
    ['clear=yes owner=mine progress=0', 'keep'],
  ],
  '2 a mark of 8 and more is nearly there': [
    ['clear=yes real=yes progress=7', 'keep'],
    ['clear=yes real=yes progress=8', 'celebrate'],
    ['clear=yes real=no changed=lot invested=yes progress=10', 'celebrate'],
  ],
  '2 but not where nothing else speaks for the goal': [
    ['clear=no real=no invested=no progress=9', 'pause'],
    ['clear=no real=no changed=lot invested=no progress=9', 'lost'],
    ['real=no invested=no progress=9', 'celebrate; line next'],
  ],
  '2 and who does not care any more may choose what comes next': [
    ['clear=yes invested=no progress=8', 'celebrate; line next'],
    ['clear=yes invested=partly progress=8', 'celebrate'],
    ['clear=yes invested=no progress=7', 'replace'],
  ],
  '3 a goal that is not possible in a changed life is a loss': [
    ['clear=yes real=no changed=lot', 'lost'],
    ['real=no changed=lot invested=no', 'lost'],
    ['clear=no real=no changed=lot invested=yes', 'lost'],
  ],
  '4 who does not care, and finds it impossible, may pause': [
    ['clear=yes invested=no real=no', 'pause'],
    ['clear=yes invested=no real=no changed=little progress=0', 'pause'],
  ],
  '5 who does not care may replace it': [
    ['clear=yes invested=no real=yes', 'replace'],
    ['clear=no invested=no real=partly changed=lot', 'replace'],
    // What is not answered is not “no” and not “a lot”.
    ['clear=yes invested=no owner=mine', 'replace'],
  ],
  '6 each thing that does not fit has its own answer': [
    ['clear=partly real=partly changed=lot invested=partly', 'clearer'],
    ['clear=no real=yes changed=no invested=yes', 'clearer'],
    ['clear=yes real=no changed=no invested=partly', 'smaller'],
    ['clear=yes real=partly changed=lot invested=partly', 'fit'],
    ['clear=yes real=partly changed=no invested=partly', 'half'],
    ['clear=yes real=partly changed=no invested=yes', 'smaller'],
  ],
  '7 everything else is kept': [
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
    const {options, optional, ends} = choiceQuestions(check).at(-1)!;
    expect([options.map(({value}) => value), optional, ends]).to.deep.equal([
      [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      true,
      ['Not started', 'Fully there'],
    ]);
  });

  it('gives a question for the session with every outcome', () => {
    expect(check.groups[0]!.outcomes.filter(({ask}) => !ask)).to.deep.equal([]);
  });

  it('asks what one would move toward wherever a goal is put down', () => {
    const asks = Object.fromEntries(check.groups[0]!.outcomes.map(({id, ask}) => [id, ask]));
    expect([asks.pause, asks.lost]).to.deep.equal([
      'If we put this goal down, what would I move toward?',
      'What does this goal mean to me, and what would I move toward now?',
    ]);
  });

  it('has words for every change', () => {
    expect(Object.keys(changeTexts(words))).to.deep.equal([...changes]);
  });
});
