import {expect} from '@open-wc/testing';
import {rootOf} from '../setup/open-roots.js';
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

describe('a field is named by the words of its heading, which are seen', () => {
  for (const tag of allTags)
    for (const screen of screens[tag])
      it(`<${tag}>, ${screen.name}`, async () => {
        const root = rootOf(await show(tag, screen, EVERYTHING));
        for (const field of root.querySelectorAll('.prompt textarea')) {
          const label = root.getElementById(field.getAttribute('aria-labelledby') ?? '');
          const heading = field.closest('.prompt')?.querySelector<HTMLElement>('[role=heading]');
          expect(label?.textContent).to.equal(heading?.textContent);
          expect(heading?.checkVisibility()).to.equal(true);
        }
      });
});
