import {expect} from '@open-wc/testing';
import '../setup/open-roots.js';
import '../../src/cairn.js';
import {axeProblems} from '../setup/axe.js';
import {emulate} from '../setup/media.js';
import {EVERYTHING, screens, show, tags, unfold} from '../setup/screens.js';

/** A page that follows the system, and says so in colours that axe can read. */
const page = new CSSStyleSheet();
page.replaceSync(':root {color-scheme: light dark; background-color: Canvas; color: CanvasText}');

describe('axe finds nothing wrong', () => {
  before(() => {
    document.adoptedStyleSheets = [page];
  });

  afterEach(() => emulate());

  after(() => {
    document.adoptedStyleSheets = [];
  });

  for (const tag of tags) {
    for (const screen of screens[tag]) {
      it(`<${tag}>, ${screen.name}`, async () => {
        const widget = await show(tag, screen, EVERYTHING);
        await unfold(widget);
        const problems = [...(await axeProblems(widget))];
        for (const colours of [{scheme: 'dark'}, {forcedColors: true}] as const) {
          if (!(await emulate(colours))) continue;
          for (const problem of await axeProblems(widget, ['color-contrast']))
            problems.push(`${JSON.stringify(colours)}: ${problem}`);
        }
        expect(problems).to.deep.equal([]);
      });
    }
  }
});
