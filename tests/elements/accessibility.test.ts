import {expect} from '@open-wc/testing';
import '../setup/open-roots.js';
import '../../src/cairn.js';
import {axeProblems} from '../setup/axe.js';
import {followSystem} from '../setup/looks.js';
import {allTags, EVERYTHING, screens, show, unfold} from '../setup/screens.js';

describe('axe finds nothing wrong', () => {
  before(followSystem);

  for (const tag of allTags) {
    for (const screen of screens[tag]) {
      it(`<${tag}>, ${screen.name}`, async () => {
        const widget = await show(tag, screen, EVERYTHING);
        await unfold(widget);
        expect(await axeProblems(widget)).to.deep.equal([]);
      });
    }
  }
});
