import {expect} from '@open-wc/testing';
import '../setup/open-roots.js';
import '../../src/cairn.js';
import {axeProblems} from '../setup/axe.js';
import {emulate, inEachScheme} from '../setup/media.js';
import {nameOf, pick, press} from '../setup/person.js';
import {EVERYTHING, screens, show, tags, unfold} from '../setup/screens.js';

/** A page that follows the system, and says so in colours that axe can read. */
const page = new CSSStyleSheet();
page.replaceSync(
  ':root {color-scheme: light dark; background-color: Canvas; color: CanvasText; --cairn-duration: 0s}',
);

describe('axe finds nothing wrong', () => {
  before(() => {
    document.adoptedStyleSheets = [page];
  });

  after(() => {
    document.adoptedStyleSheets = [];
  });

  for (const tag of tags) {
    for (const screen of screens[tag]) {
      it(`<${tag}>, ${screen.name}`, async () => {
        const widget = await show(tag, screen, EVERYTHING);
        const problems: string[] = [];
        await inEachScheme(async (scheme) => {
          for (const problem of await axeProblems(widget)) problems.push(`${scheme}: ${problem}`);
        });
        await unfold(widget);
        await inEachScheme(async (scheme) => {
          for (const problem of await axeProblems(widget)) problems.push(`${scheme}: ${problem}`);
        });
        expect(problems).to.deep.equal([]);
      });
    }
  }
});
