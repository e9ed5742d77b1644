import {expect, fixture} from '@open-wc/testing';
import {rootOf} from '../setup/open-roots.js';
import '../../src/cairn.js';
import {axeProblems} from '../setup/axe.js';
import {emulate} from '../setup/media.js';
import {allByRole, choose, focused, nameOf} from '../setup/person.js';
import {EVERYTHING, screens, show, tags, unfold} from '../setup/screens.js';
import {walk} from '../setup/walk.js';

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
        if (await emulate({scheme: 'dark'})) {
          for (const problem of await axeProblems(widget, ['color-contrast']))
            problems.push(`in the dark: ${problem}`);
        }
        expect(problems).to.deep.equal([]);
      });
    }
  }
});

describe('in forced colours', () => {
  // Only Chromium can be told; Firefox and WebKit show here what they show in colours that nobody forces. See
  // https://w3c.github.io/webdriver-bidi/#command-emulation-setForcedColorsModeThemeOverride.
  let forced: boolean;

  beforeEach(async () => {
    forced = await emulate({forcedColors: true});
    expect(matchMedia('(forced-colors: active)').matches).to.equal(forced);
  });

  afterEach(() => emulate());

  it('an answer that is chosen has a heavier edge, at the same place, and the outline is for the focus', async () => {
    const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    const places = () =>
      allByRole(quiz, 'radio').map((radio) => radio.getBoundingClientRect().toJSON() as unknown);
    const before = places();
    await choose(quiz, 'Often');
    (focused(quiz) as HTMLElement).blur();
    const edges = allByRole(quiz, 'radio').map((radio) => {
      const {borderTopWidth, outlineStyle} = getComputedStyle(radio.closest('label')!);
      return `${borderTopWidth} ${outlineStyle}`;
    });
    const chosen = forced ? '3px none' : '1px none';
    expect(edges).to.deep.equal(['1px none', '1px none', '1px none', chosen, '1px none']);
    expect(places()).to.deep.equal(before);
  });

  it('stones have the colour of words', async () => {
    const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    await walk(quiz, ['Often', 'Often']);
    const {color} = getComputedStyle(rootOf(quiz).querySelector('section')!);
    const stones = [...rootOf(quiz).querySelectorAll('.cairn path')];
    const drawn = stones.map((stone) => {
      const {fill, stroke} = getComputedStyle(stone);
      return [fill, stroke].map((each) => (each === color ? 'words' : 'ground')).join(' on ');
    });
    const own = 'ground on ground';
    expect(drawn).to.deep.equal(
      forced ? ['words on ground', 'words on ground', 'ground on words'] : [own, own, own],
    );
  });

  it('words stand out from buttons, and buttons from the page', async () => {
    const main = await fixture(`<main>
      <cairn-self-check></cairn-self-check>
      <cairn-goal-card no-intro quick-exit></cairn-goal-card>
      <cairn-format-picker no-intro></cairn-format-picker>
    </main>`);
    const lost: string[] = [];
    for (const widget of main.children) {
      for (const button of allByRole(widget, 'button')) {
        if (button.localName === 'summary') continue;
        const {color, backgroundColor, borderTopColor, borderTopStyle} = getComputedStyle(button);
        const words = getComputedStyle(button.firstElementChild ?? button).color;
        if ([color, words].includes(backgroundColor)) lost.push(`the words of ${nameOf(button)}`);
        if (borderTopStyle === 'none' || borderTopColor === backgroundColor)
          lost.push(`the edge of ${nameOf(button)}`);
      }
    }
    const quiet = ['the edge of Remove goal 1', 'the edge of Skip'];
    expect(lost).to.deep.equal(forced ? [] : quiet);
  });
});

describe('where less motion is wanted', () => {
  afterEach(() => emulate());

  const moving = async () => {
    const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    await walk(quiz, ['Often']);
    return rootOf(quiz)
      .querySelector('section')!
      .getAnimations({subtree: true})
      .map((each) => (each as CSSAnimation).animationName);
  };

  it('a stone that is laid does not move, and elsewhere it alone does', async () => {
    const told = await emulate({motion: 'reduce'});
    const seen = [await moving()];
    await emulate();
    seen.push(await moving());
    expect(seen).to.deep.equal([told ? [] : ['lay'], ['lay']]);
  });
});
