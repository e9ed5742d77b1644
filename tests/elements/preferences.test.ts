import {expect, fixture} from '@open-wc/testing';
import {rootOf} from '../setup/open-roots.js';
import '../../src/cairn.js';
import {axeProblems} from '../setup/axe.js';
import {followSystem} from '../setup/looks.js';
import {emulate} from '../setup/media.js';
import {allByRole, choose, focused, nameOf} from '../setup/person.js';
import {allTags, EVERYTHING, screens, show, unfold} from '../setup/screens.js';
import {walk} from '../setup/walk.js';

afterEach(() => emulate());

describe('in the dark, axe finds words that can be read', () => {
  before(followSystem);

  for (const tag of allTags) {
    for (const screen of screens[tag]) {
      it(`<${tag}>, ${screen.name}`, async () => {
        await emulate({scheme: 'dark'});
        const widget = await show(tag, screen, EVERYTHING);
        await unfold(widget);
        expect(await axeProblems(widget, ['color-contrast'])).to.deep.equal([]);
      });
    }
  }
});

describe('in forced colours', () => {
  beforeEach(async () => {
    await emulate({forcedColors: true});
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
  });

  it('an answer that is chosen has a heavier edge, at the same place, and the outline is for the focus', async () => {
    const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    const places = () =>
      allByRole(quiz, 'radio').map((radio) => radio.getBoundingClientRect().toJSON() as unknown);
    const before = places();
    await choose(quiz, 'Often');
    focused(quiz)!.blur();
    const edges = allByRole(quiz, 'radio').map((radio) => {
      const {borderTopWidth, outlineStyle} = getComputedStyle(radio.closest('label')!);
      return `${borderTopWidth} ${outlineStyle}`;
    });
    expect(edges).to.deep.equal(['1px none', '1px none', '1px none', '3px none', '1px none']);
    expect(places()).to.deep.equal(before);
  });

  it('stones have the colour of words', async () => {
    const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    await walk(quiz, ['Often', 'Often']);
    await choose(quiz, 'Often');
    const {color} = getComputedStyle(rootOf(quiz).querySelector('section')!);
    const stones = [...rootOf(quiz).querySelectorAll('.cairn path')];
    const drawn = stones.map((stone) => {
      const {fill, stroke} = getComputedStyle(stone);
      return [fill, stroke].map((each) => (each === color ? 'words' : 'ground')).join(' on ');
    });
    expect(drawn).to.deep.equal(['words on ground', 'words on ground', 'ground on words']);
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
    expect(lost).to.deep.equal([]);
  });

  it('words keep their distance from the edge of a button, which is seen there', async () => {
    const quiz = await fixture('<cairn-self-check no-intro quick-exit></cairn-self-check>');
    await walk(quiz, ['Often']);
    const buttons = allByRole(quiz, 'button').filter(({localName}) => localName === 'button');
    const close = buttons.filter((button) => {
      const words = document.createRange();
      words.selectNodeContents(button);
      const [outer, inner] = [button.getBoundingClientRect(), words.getBoundingClientRect()];
      return Math.min(inner.left - outer.left, outer.right - inner.right) < 12;
    });
    expect(buttons.map(nameOf)).to.include.members(['Back', 'Skip', 'Next']);
    expect(close.map(nameOf)).to.deep.equal([]);
  });
});
