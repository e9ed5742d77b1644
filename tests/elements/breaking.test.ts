import {expect, fixture} from '@open-wc/testing';
import '../setup/open-roots.js';
import '../../src/cairn.js';
import {SELF_CHECK_COUNT, skipped} from '../setup/counts.js';
import {byRole, press, textOf} from '../setup/person.js';
import {said} from '../setup/said.js';
import {alerts, walk} from '../setup/walk.js';

describe('a widget on a page that breaks what it needs', () => {
  const {ListFormat} = Intl;

  afterEach(() => {
    Object.assign(Intl, {ListFormat});
  });

  it('says so in one calm sentence, tells the publisher the cause, and keeps help', async () => {
    const quiz = await fixture('<cairn-self-check no-intro region="GB"></cairn-self-check>');
    await walk(quiz, ['Often', ...skipped(SELF_CHECK_COUNT - 1)]);
    const messages = said();
    Object.assign(Intl, {ListFormat: undefined});
    await press(quiz, 'Your answers');
    expect([messages, alerts(quiz)]).to.deep.equal([
      ['error: cairn: a screen could not be shown.'],
      'Something went wrong here. Please reload the page. Help is still below.',
    ]);
    expect(quiz.matches(':state(complete)')).to.equal(false);
    await press(quiz, 'Need to talk to someone now?');
    expect(textOf(quiz)).to.match(
      /^Feeling stuck in therapy\?\nSomething went wrong here\..*\nNeed to talk to someone now\?\n/,
    );
    expect(byRole(quiz, 'link', '999').getAttribute('href')).to.equal('tel:999');
  });

  it('comes back when the page is whole again', async () => {
    const quiz = await fixture<HTMLElementTagNameMap['cairn-self-check']>(
      '<cairn-self-check no-intro></cairn-self-check>',
    );
    await walk(quiz, ['Often', ...skipped(SELF_CHECK_COUNT - 1)]);
    said();
    Object.assign(Intl, {ListFormat: undefined});
    await press(quiz, 'Your answers');
    Object.assign(Intl, {ListFormat});
    quiz.heading = 'Whole again';
    await quiz.updateComplete;
    expect(textOf(quiz)).to.contain('I cancel, move or miss sessions.\nOften\nChange\n');
  });

  it('does not break its neighbours', async () => {
    const main = await fixture(`<main>
      <cairn-self-check no-intro></cairn-self-check>
      <cairn-goal-card no-intro></cairn-goal-card>
    </main>`);
    const [quiz, card] = main.children as unknown as [Element, Element];
    await walk(quiz, ['Often', ...skipped(SELF_CHECK_COUNT - 1)]);
    said();
    Object.assign(Intl, {ListFormat: undefined});
    await press(quiz, 'Your answers');
    await press(card, 'Next');
    expect(alerts(card)).to.equal('Write down at least one goal. A few words are enough.');
  });
});
