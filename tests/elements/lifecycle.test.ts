import {expect, fixture} from '@open-wc/testing';
import {rootOf} from '../setup/open-roots.js';
import '../../src/cairn.js';
import {next} from '../setup/next.js';
import {byRole, choose, press, textOf, type, updated} from '../setup/person.js';
import {said} from '../setup/said.js';
import {tags, type Tag} from '../setup/screens.js';
import {options, question, walk} from '../setup/walk.js';

type Quiz = HTMLElementTagNameMap['cairn-self-check'];

const OFTEN = 'Not at all Rarely Sometimes [Often] Nearly every time';

async function answered(): Promise<Quiz> {
  const quiz = await fixture<Quiz>(
    '<cairn-self-check region="GB" heading="Hello" no-intro></cairn-self-check>',
  );
  await walk(quiz, ['Rarely']);
  await choose(quiz, 'Often');
  return quiz;
}

const at = (quiz: Element) => `${question(quiz)} ${options(quiz)}`;
const HERE = `Question 2 of 14: I leave sessions feeling frustrated or numb. ${OFTEN}`;

/** How the card looks, as far as its own styles say. */
const look = (widget: Element) => {
  const {padding, borderTopWidth} = getComputedStyle(byRole(widget, 'region'));
  return {padding, borderTopWidth};
};

describe('a widget', () => {
  for (const tag of tags) {
    it(`can be made by script: <${tag}>`, async () => {
      const main = await fixture('<main></main>');
      const widget = document.createElement(tag);
      widget.heading = 'Made by script';
      widget.noIntro = true;
      expect(widget.outerHTML).to.equal(`<${tag} heading="Made by script" no-intro=""></${tag}>`);
      main.append(widget);
      await widget.updateComplete;
      expect(textOf(widget)).to.match(/^Made by script\n/);
    });

    it(`can be made with new: <${tag}>`, async () => {
      const main = await fixture('<main></main>');
      const widget = new (customElements.get(tag) as new () => HTMLElementTagNameMap[Tag])();
      main.append(widget);
      await widget.updateComplete;
      expect(byRole(widget, 'button', 'Begin').localName).to.equal('button');
    });
  }

  it('says nothing before it is shown, and cannot be hurt by it', () => {
    const quiz = document.createElement('cairn-self-check');
    quiz.restart();
    quiz.remove();
    expect(rootOf(quiz).textContent).to.equal('');
  });

  it('keeps its answers when it is moved', async () => {
    const quiz = await answered();
    const aside = await fixture('<aside></aside>');
    aside.append(quiz);
    await updated(quiz);
    expect(at(quiz)).to.equal(HERE);
    await press(quiz, 'Next');
    expect(question(quiz)).to.match(/^Question 3 of 14/);
  });

  it('keeps its answers when it is removed and put back', async () => {
    const quiz = await answered();
    const parent = quiz.parentElement!;
    quiz.remove();
    await updated(quiz);
    quiz.heading = 'Back again';
    parent.append(quiz);
    await updated(quiz);
    expect([at(quiz), textOf(quiz).split('\n')[0]]).to.deep.equal([HERE, 'Back again']);
  });

  it('shows what was set while it was away', async () => {
    const quiz = await answered();
    const parent = quiz.parentElement!;
    quiz.remove();
    quiz.heading = 'Back again';
    await updated(quiz);
    parent.append(quiz);
    await updated(quiz);
    expect([at(quiz), textOf(quiz).split('\n')[0]]).to.deep.equal([HERE, 'Back again']);
  });

  it('gives its settings to a clone, and not its answers', async () => {
    const quiz = await answered();
    const clone = quiz.cloneNode(true) as Quiz;
    quiz.after(clone);
    await updated(clone);
    expect([at(clone), textOf(clone).split('\n')[0], clone.region, at(quiz)]).to.deep.equal([
      'Question 1 of 14: I cancel, move or miss sessions. Not at all Rarely Sometimes Often Nearly every time',
      'Hello',
      'GB',
      HERE,
    ]);
  });

  it('comes out of a template as new', async () => {
    const template = document.createElement('template');
    template.innerHTML = '<cairn-self-check heading="From a template"></cairn-self-check>';
    const main = await fixture('<main></main>');
    main.append(document.importNode(template.content, true), template.content.cloneNode(true));
    const found = [...main.children] as Quiz[];
    for (const quiz of found) await updated(quiz);
    expect(found.map((quiz) => textOf(quiz).split('\n')[0])).to.deep.equal([
      'From a template',
      'From a template',
    ]);
    expect(look(found[1]!)).to.deep.equal(look(found[0]!));
  });

  it('keeps its answers and its look in another document, and on the way back', async () => {
    const quiz = await answered();
    const here = quiz.parentElement!;
    const before = look(quiz);
    const frame = await fixture<HTMLIFrameElement>('<iframe title="Another document"></iframe>');
    frame.width = String(here.clientWidth);
    const there = frame.contentDocument!;
    there.body.append(quiz);
    await updated(quiz);
    const [sheet] = rootOf(quiz).adoptedStyleSheets;
    expect([
      at(quiz),
      sheet instanceof (frame.contentWindow as Window & typeof globalThis).CSSStyleSheet,
    ]).to.deep.equal([HERE, true]);
    const style = frame.contentWindow!.getComputedStyle(rootOf(quiz).querySelector('section')!);
    expect(style.borderTopWidth).to.equal(before.borderTopWidth);
    expect(style.borderTopWidth).not.to.equal('0px');
    here.append(quiz);
    await updated(quiz);
    expect([at(quiz), look(quiz)]).to.deep.equal([HERE, before]);
  });

  it('shows what stands in its tag until it is defined, and then gives way', async () => {
    const quiz = await fixture<Quiz>(
      '<cairn-self-check><p>Please turn JavaScript on.</p></cairn-self-check>',
    );
    const [inside] = quiz.children as unknown as [HTMLElement];
    expect([inside.textContent, inside.checkVisibility(), quiz.offsetHeight > 100]).to.deep.equal([
      'Please turn JavaScript on.',
      false,
      true,
    ]);
  });

  it('is hidden when it is told so, and comes back with its answers', async () => {
    const quiz = await answered();
    quiz.hidden = true;
    const hidden = quiz.offsetHeight;
    quiz.hidden = false;
    await updated(quiz);
    expect([hidden, quiz.offsetHeight > 100, at(quiz)]).to.deep.equal([0, true, HERE]);
  });

  it('keeps its display where the page takes it from everything', async () => {
    const main = await fixture(`<main>
      <style>* {all: unset} [hidden] {display: inline}</style>
      <cairn-goal-card></cairn-goal-card>
      <cairn-goal-card hidden></cairn-goal-card>
    </main>`);
    const [, shown, hidden] = [...main.children];
    expect([getComputedStyle(shown!).display, getComputedStyle(hidden!).display]).to.deep.equal([
      'block',
      'none',
    ]);
  });

  it('forgets a restart that comes while it is away', async () => {
    const card = await fixture<HTMLElementTagNameMap['cairn-goal-card']>(
      '<cairn-goal-card no-intro></cairn-goal-card>',
    );
    await type(card, /^What would you like/, 'Sleep through');
    const parent = card.parentElement!;
    card.remove();
    card.restart();
    parent.append(card);
    await updated(card);
    expect((byRole(card, 'textbox', /^What would/) as HTMLTextAreaElement).value).to.equal('');
  });
});

describe('a module that is loaded twice', () => {
  for (const tag of tags) {
    it(`says so once, and leaves <${tag}> as it is`, async () => {
      const widget = await fixture(`<${tag}></${tag}>`);
      const before = customElements.get(tag);
      const messages = said();
      const name = tag.replace('cairn-', '');
      await import(`/src/elements/${name}/${name}.ts?again`);
      await press(widget, 'Begin');
      expect([
        messages,
        customElements.get(tag) === before,
        widget.matches(':state(asking)'),
      ]).to.deep.equal([
        [`warn: cairn: <${tag}> is defined already. Is the module loaded twice?`],
        true,
        true,
      ]);
    });
  }

  it('leaves a tag of the page’s own alone', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe title="A page"></iframe>');
    const loaded = next(frame, 'load');
    frame.src = '/tests/elements/pages/own-tag.html';
    await loaded;
    expect(frame.contentDocument!.body.innerText.trim()).to.equal('The page’s own');
  });
});
