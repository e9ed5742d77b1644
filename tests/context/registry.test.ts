import {expect, fixture} from '@open-wc/testing';
import {rootOf} from '../setup/open-roots.js';
import '../../src/cairn.js';
import {
  allByRole,
  byRole,
  choose,
  focused,
  nameOf,
  press,
  textOf,
  updated,
} from '../setup/person.js';
import {options, question, walk, walkToEnd} from '../setup/walk.js';

/** The three in one page, the self-check with one sign marked and its result shown. */
async function page(): Promise<Record<'quiz' | 'card' | 'picker', Element>> {
  const body = await fixture(
    `<div>
      <cairn-self-check no-intro></cairn-self-check>
      <cairn-goal-card></cairn-goal-card>
      <cairn-format-picker no-intro layout="page"></cairn-format-picker>
    </div>`,
  );
  const [quiz, card, picker] = body.children as unknown as Element[];
  await walkToEnd(quiz!, ['Often']);
  return {quiz: quiz!, card: card!, picker: picker!};
}

const buttons = (widget: Element) => allByRole(widget, 'button').map(nameOf);

async function settled(...widgets: Element[]): Promise<void> {
  for (let turns = 0; turns < 4; turns++) await Promise.all(widgets.map(updated));
}

describe('the widgets of a page', () => {
  it('lead to one another from every result, with the focus', async () => {
    const {quiz, card} = await page();
    expect(buttons(quiz)).to.include.members(['Look at my goals again', 'See what could suit me']);
    expect(buttons(quiz)).not.to.include('See what may be in the way');
    await press(quiz, 'Look at my goals again');
    await settled(card);
    expect(document.activeElement).to.equal(card);
    expect(nameOf(focused(card)!)).to.equal('Do your goals still fit?');
  });

  it('do not lead to one that has gone, or has not come', async () => {
    const {quiz, card, picker} = await page();
    card.remove();
    picker.remove();
    await settled(quiz);
    expect(buttons(quiz)).not.to.include.members(['Look at my goals again']);
    expect(buttons(quiz)).not.to.include.members(['See what could suit me']);
    quiz.after(picker);
    await settled(quiz);
    expect(buttons(quiz)).to.include('See what could suit me');
  });

  it('lead to where a sibling lives when it is not here', async () => {
    const quiz = await fixture(
      '<cairn-self-check no-intro goals-href="/goals" formats-href="/formats"></cairn-self-check>',
    );
    await walkToEnd(quiz);
    const links = allByRole(quiz, 'link').map((each) => [nameOf(each), each.getAttribute('href')]);
    expect(links).to.deep.include.members([
      ['Look at my goals again', '/goals'],
      ['See what could suit me', '/formats'],
    ]);
  });

  it('do not mix their answers, two of a kind included', async () => {
    const one = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    const two = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    await choose(one, 'Often');
    await choose(two, 'Rarely');
    expect([options(one), options(two)]).to.deep.equal([
      'Not at all Rarely Sometimes [Often] Nearly every time',
      'Not at all [Rarely] Sometimes Often Nearly every time',
    ]);
    await press(one, 'Next');
    expect([question(one), question(two)].map((each) => each.slice(0, 10))).to.deep.equal([
      'Question 2',
      'Question 1',
    ]);
  });

  it('all offer to leave, and none a way to take along, while one is watched', async () => {
    const {quiz, card, picker} = await page();
    expect(buttons(quiz)).to.include(
      'Copy: I have canceled or missed sessions. Can we talk about what makes it hard to come?',
    );
    await choose(picker, /^Someone might/);
    await settled(quiz, card, picker);
    for (const widget of [quiz, card, picker]) {
      expect(buttons(widget)).to.include('Leave this page now');
      expect(
        buttons(widget).filter((name) => /^(Copy|Download|Share|Keep|Save)/.test(name)),
      ).to.deep.equal([]);
    }
  });

  it('are watched no more when that answer is taken back, or its widget goes', async () => {
    const {quiz, card, picker} = await page();
    const watched = async () => {
      await settled(quiz, card, picker);
      return buttons(quiz).includes('Leave this page now');
    };
    const states = [await watched()];
    for (const change of [
      () => choose(picker, /^Someone might/),
      () => choose(picker, /^Someone might/),
      () => choose(picker, /^Someone might/),
      () => Promise.resolve(picker.remove()),
    ]) {
      await change();
      states.push(await watched());
    }
    expect(states).to.deep.equal([false, true, false, true, false]);
  });

  it('know nothing of an element that was never shown', async () => {
    const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    document.createElement('cairn-goal-card');
    await walkToEnd(quiz);
    expect(buttons(quiz)).not.to.include('Look at my goals again');
  });

  it('tell nothing of a visitor who goes from one to another: every result has the same ways on', async () => {
    const {quiz} = await page();
    const ways = () =>
      buttons(quiz).filter((name) =>
        ['Look at my goals again', 'See what could suit me'].includes(name),
      );
    const before = ways();
    await press(quiz, 'Start again');
    await walkToEnd(quiz, Array<string>(9).fill('Nearly every time'));
    expect(ways()).to.deep.equal(before);
  });
});

describe('the back/forward cache', () => {
  it('gives the next person a page without answers', async () => {
    const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    await walk(quiz, ['Often', 'Rarely']);
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: false}));
    await updated(quiz);
    expect(question(quiz)).to.match(/^Question 3/);
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await updated(quiz);
    expect(question(quiz)).to.match(/^Question 1/);
    expect(options(quiz)).not.to.include('[');
  });

  it('gives back no word that was typed and not left', async () => {
    const card = await fixture('<cairn-goal-card no-intro></cairn-goal-card>');
    const field = byRole(card, 'textbox', /work toward/) as HTMLTextAreaElement;
    field.value = 'a secret';
    dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}));
    await updated(card);
    const values = [...rootOf(card).querySelectorAll('textarea')].map(({value}) => value);
    expect(values).to.include('');
    expect(values.filter((value) => value)).to.deep.equal([]);
    expect(textOf(card)).not.to.include('secret');
  });
});
