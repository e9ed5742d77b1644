import {expect} from '@open-wc/testing';
import {rootOf} from '../setup/open-roots.js';
import '../../src/cairn.js';
import {allByRole} from '../setup/person.js';
import {allTags, EVERYTHING, screens, show, unfold} from '../setup/screens.js';

const inherited = await (
  await fetch(new URL('../../demo/hostile/inherited.css', import.meta.url))
).text();

/** WCAG 2.2, 1.4.12, as a visitor's own style sheet says it. */
const SPACING = `* {line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important}
  p {margin-block-end: 2em !important}`;

/** A page of 1280 px at 400 % has 320 px left. */
const narrow = 'body {margin: 0; width: 320px}';

/** What a page says, and what a visitor says. */
const pages: Readonly<Record<string, {readonly page: string; readonly visitor?: string}>> = {
  'at 320 px': {page: narrow},
  'at 320 px with the spacing of a visitor': {page: narrow, visitor: SPACING},
  'at 320 px with the spacing of the page': {
    page: `${narrow} body * {letter-spacing: .12em; word-spacing: .16em}`,
  },
  'at 320 px on a page that says all that is inherited': {page: `${inherited} ${narrow}`},
  'with words of twice the size': {page: 'html {font-size: 200%} body {margin: 0; width: 640px}'},
  'at 320 px where a rem is 10 px': {
    page: `html {font-size: 62.5%} ${narrow} body {font-size: 16px}`,
  },
  'at 320 px where all words have 10 px': {page: `html {font-size: 62.5%} ${narrow}`},
};

const sheet = new CSSStyleSheet();

function sheetOf(css: string): CSSStyleSheet {
  const made = new CSSStyleSheet();
  made.replaceSync(css);
  return made;
}

const visible = (widget: Element, selector: string) =>
  [...rootOf(widget).querySelectorAll<HTMLElement>(selector)].filter(
    (each) => each.checkVisibility() && !each.closest('.unseen, svg'),
  );

const told = (element: Element) =>
  `${element.localName} “${element.textContent.trim().slice(0, 40)}”`;

/** What sticks out of the page to either side, or out of what it stands in. */
function out(widget: Element): readonly string[] {
  const {left, right} = document.body.getBoundingClientRect();
  return visible(widget, '*')
    .filter((element) => {
      const box = element.getBoundingClientRect();
      const {overflowX, display} = getComputedStyle(element);
      return (
        box.left < left - 0.5 ||
        box.right > right + 0.5 ||
        (overflowX !== 'auto' &&
          display !== 'inline' &&
          element.clientWidth > 0 &&
          element.scrollWidth > element.clientWidth + 1 &&
          // A browser shortens the name of a file by itself.
          !element.closest('.marks, [type=file]'))
      );
    })
    .map(told);
}

/** What is harder to hit than it should be: 24 px (WCAG 2.2, 2.5.8), and 44 px for answers (2.5.5). */
function small(widget: Element): readonly string[] {
  return visible(
    widget,
    'a, button, summary, select, textarea, input[type=file], label:has([type=radio], [type=checkbox])',
  )
    .filter((element) => {
      const {width, height} = element.getBoundingClientRect();
      return (
        Math.min(width, height) < (element.matches('.option, .pick, .primary') ? 44 : 24) - 0.01
      );
    })
    .map(told);
}

describe('everything fits and can be hit', () => {
  before(() => {
    document.adoptedStyleSheets = [sheet];
  });

  after(() => {
    document.adoptedStyleSheets = [];
  });

  for (const tag of allTags) {
    for (const screen of screens[tag]) {
      it(`on <${tag}>, ${screen.name}`, async () => {
        sheet.replaceSync('');
        const widget = await show(tag, screen, EVERYTHING);
        await unfold(widget);
        const root = rootOf(widget);
        const own = root.adoptedStyleSheets;
        const wrong: string[] = [];
        for (const [name, {page, visitor = ''}] of Object.entries(pages)) {
          sheet.replaceSync(page);
          root.adoptedStyleSheets = [...own, sheetOf(visitor)];
          for (const each of out(widget)) wrong.push(`${name}: sticks out: ${each}`);
          for (const each of small(widget)) wrong.push(`${name}: too small: ${each}`);
        }
        expect(wrong).to.deep.equal([]);
      });
    }
  }

  it('where a word is as long as a line', async () => {
    sheet.replaceSync(narrow);
    const widget = await show(
      'cairn-self-check',
      screens['cairn-self-check'][0]!,
      `heading="${'Aufmerksamkeits'.repeat(6)}" intro="${'w'.repeat(90)}"`,
    );
    expect(out(widget)).to.deep.equal([]);
  });
});

describe('what a page says of its text', () => {
  const read = (widget: Element) => {
    const {
      textTransform,
      textIndent,
      whiteSpace,
      textAlign,
      textShadow,
      cursor,
      listStyleType,
      wordBreak,
    } = getComputedStyle(allByRole(widget, 'heading')[0]!);
    return {
      textTransform,
      textIndent,
      whiteSpace,
      textAlign,
      textShadow,
      cursor,
      listStyleType,
      wordBreak,
    };
  };

  before(() => {
    document.adoptedStyleSheets = [sheet];
  });

  after(() => {
    document.adoptedStyleSheets = [];
  });

  it('does not change the words of a widget', async () => {
    sheet.replaceSync('');
    const widget = await show('cairn-goal-card', screens['cairn-goal-card'][0]!);
    const before = read(widget);
    sheet.replaceSync(`${inherited} body {word-break: break-all; visibility: visible}`);
    expect(read(widget)).to.deep.equal(before);
  });

  it('keeps them in its font and its colour', async () => {
    sheet.replaceSync('body {font: italic 700 21px serif; color: rgb(1, 2, 3)}');
    const widget = await show('cairn-goal-card', screens['cairn-goal-card'][0]!);
    const {fontStyle, fontFamily, fontSize, color} = getComputedStyle(
      rootOf(widget).querySelector('section')!,
    );
    expect([fontStyle, fontFamily, fontSize, color]).to.deep.equal([
      'italic',
      'serif',
      '21px',
      'rgb(1, 2, 3)',
    ]);
  });

  it('hides them where it hides what they stand in', async () => {
    const widget = await show('cairn-goal-card', screens['cairn-goal-card'][0]!);
    const card = rootOf(widget).querySelector('section')!;
    sheet.replaceSync('body {visibility: hidden; pointer-events: none}');
    const {visibility, pointerEvents} = getComputedStyle(card);
    expect([visibility, pointerEvents]).to.deep.equal(['hidden', 'none']);
  });
});
