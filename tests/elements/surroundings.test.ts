import {expect, fixture} from '@open-wc/testing';
import {rootOf} from '../setup/open-roots.js';
import '../../src/cairn.js';
import {byRole, press, updated} from '../setup/person.js';

const sheet = new CSSStyleSheet();
before(() => document.adoptedStyleSheets.push(sheet));
afterEach(() => sheet.replaceSync(''));
after(() => {
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
});

describe('a page that forbids to mark its words', () => {
  it('lets a visitor mark those of a widget', async () => {
    sheet.replaceSync('body {-webkit-user-select: none; user-select: none}');
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    const words = rootOf(quiz).querySelector('p')!;
    for (const element of [words, byRole(quiz, 'button', /^Need to talk/)]) {
      const style = getComputedStyle(element) as CSSStyleDeclaration & {webkitUserSelect?: string};
      // WebKit knows the old name alone.
      const selectable = style.userSelect || style.webkitUserSelect;
      expect(selectable).to.be.oneOf(['text', 'auto']);
    }
    getSelection()!.selectAllChildren(words);
    expect(getComputedStyle(rootOf(quiz).querySelector('section')!).webkitUserSelect).to.equal(
      'text',
    );
  });
});

describe('a field', () => {
  it('has letters of 16 px at least, or a phone zooms into the page', async () => {
    sheet.replaceSync('body {font-size: 12px}');
    const card = await fixture('<cairn-goal-card no-intro></cairn-goal-card>');
    await press(card, /^Need to talk/);
    await updated(card);
    const fields = rootOf(card).querySelectorAll('textarea, select, input[type=file]');
    const sizes = [...fields].map((field) => parseFloat(getComputedStyle(field).fontSize));
    expect(sizes).to.have.length.above(2);
    for (const size of sizes) expect(size).to.be.at.least(16);
  });

  it('grows with the words of the page', async () => {
    sheet.replaceSync('body {font-size: 24px}');
    const card = await fixture('<cairn-goal-card no-intro></cairn-goal-card>');
    const field = byRole(card, 'textbox', /work towards?/);
    expect(getComputedStyle(field).fontSize).to.equal('24px');
  });
});

describe('words of twice the size in 320 px', () => {
  it('stand whole on the options of a question', async () => {
    sheet.replaceSync('html {font-size: 200%} body {margin: 0; width: 320px}');
    const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    const labels = [...rootOf(quiz).querySelectorAll('label.option')];
    expect(labels.length).to.be.above(3);
    for (const label of labels) {
      const text = document.createTreeWalker(label, NodeFilter.SHOW_TEXT).nextNode() as Text;
      let at = 0;
      for (const word of text.data.split(' ')) {
        const range = document.createRange();
        range.setStart(text, at);
        range.setEnd(text, at + word.length);
        expect(range.getClientRects(), word).to.have.lengthOf(word ? 1 : 0);
        at += word.length + 1;
      }
    }
  });
});
