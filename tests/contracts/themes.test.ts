import {expect} from '@open-wc/testing';
import '../../src/cairn.js';
import {faint, showIn, showWith, themes} from '../setup/themes.js';

describe('everything stands out', () => {
  for (const theme of themes)
    it(`in ${theme || 'where a page says nothing'}`, async () => {
      expect(faint(await showIn(theme))).to.deep.equal([]);
    });

  it('or is found where it does not', async () => {
    const quiz = await showWith(
      'cairn-self-check {--cairn-quiet: #999; --cairn-edge: #ddd} body {background-color: #fff; color: #000}',
    );
    expect(faint(quiz).map((each) => each.split(':')[0])).to.deep.equal([
      'words that step back',
      'words that step back in a box',
      'the edge of an option',
      'the edge of a button',
    ]);
  });
});
