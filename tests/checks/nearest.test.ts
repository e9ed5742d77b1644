import {expect} from '@esm-bundle/chai';
import {lint} from '../../src/lint/index.js';
import {nearest} from '../../src/lint/nearest.js';
import {WHOLE} from '../engine/definition-table.js';

const known = ['id', 'text', 'options', 'weights', 'kind'];

describe('a misspelt property', () => {
  for (const [word, meant] of [
    ['weight', 'weights'],
    ['wieghts', 'weights'],
    ['Text', 'text'],
    ['option', 'options'],
    ['colour', undefined],
    ['x', undefined],
    ['', undefined],
    ['x'.repeat(3000), undefined],
  ] as const)
    it(`${word.slice(0, 20)} means ${meant ?? 'nothing that is known'}`, () => {
      expect(nearest(word, known)).to.equal(meant);
    });

  it('is named with the one to write, or with those that there are', () => {
    const told = (key: string) =>
      lint({...WHOLE, safety: {...WHOLE.safety, [key]: 1}}, {now: new Date()}).findings[0];
    expect(told('whem')?.suggestion).to.equal('Write “when” in place of “whem”.');
    expect(told('colour')?.suggestion).to.equal(
      'Remove “colour”. This place can have: when, show.',
    );
  });
});
