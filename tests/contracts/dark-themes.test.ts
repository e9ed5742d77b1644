import {expect} from '@open-wc/testing';
import '../../src/cairn.js';
import {emulate} from '../setup/media.js';
import {faint, showIn, themes} from '../setup/themes.js';

describe('everything stands out in the dark', () => {
  before(() => emulate({scheme: 'dark'}));
  after(() => emulate());

  for (const theme of themes)
    it(`in ${theme || 'where a page says nothing'}`, async () => {
      expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(true);
      expect(faint(await showIn(theme))).to.deep.equal([]);
    });
});
