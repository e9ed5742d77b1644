/** What a visitor chose belongs to what it was chosen for: by id, never by words or place. */
import {expect, fixture} from '@open-wc/testing';
import '../setup/open-roots.js';
import '../../src/cairn.js';
import {beforeInSelfCheck, SELF_CHECK_COUNT, skipped} from '../setup/counts.js';
import {rootOf} from '../setup/open-roots.js';
import {allByRole, choose, nameOf, press, updated} from '../setup/person.js';
import {question, walk, type Given} from '../setup/walk.js';

type Quiz = HTMLElementTagNameMap['cairn-self-check'];

const BRING = 'A page to bring to your next session';
const OFTEN: readonly Given[] = ['Often', ...skipped(SELF_CHECK_COUNT - 1)];

/** The sections of the sheet, those that are left out in brackets. */
const picks = (widget: Element) =>
  allByRole(widget, 'checkbox').map((each) =>
    (each as HTMLInputElement).checked ? nameOf(each) : `[${nameOf(each)}]`,
  );

async function withSheet(): Promise<Quiz> {
  const quiz = await fixture<Quiz>('<cairn-self-check no-intro></cairn-self-check>');
  await walk(quiz, OFTEN);
  await press(quiz, BRING);
  return quiz;
}

describe('a section that was left out of the sheet', () => {
  it('stays out in another language', async () => {
    const quiz = await withSheet();
    const [first] = picks(quiz);
    await choose(quiz, first!);
    quiz.lang = 'es';
    while (!rootOf(quiz).querySelector('section[lang="es"]'))
      await new Promise(requestAnimationFrame);
    const after = picks(quiz);
    expect(after[0]).to.match(/^\[/);
    expect(after[0]).not.to.equal(`[${first!}]`);
    expect(after.slice(1).join()).not.to.include('[');
  });

  it('is that of one widget, where two of a kind have the same', async () => {
    const main = await fixture(
      `<main>${'<cairn-self-check no-intro></cairn-self-check>'.repeat(2)}</main>`,
    );
    const [one, other] = main.children as unknown as [Element, Element];
    await updated(other);
    await walk(one, OFTEN);
    await walk(other, ['Often', 'Often', ...OFTEN.slice(2)]);
    await press(one, BRING);
    const leftOut = () => picks(one).filter((each) => each.startsWith('[')).length;
    const before = leftOut();
    const [first] = allByRole(one, 'checkbox');
    expect(first).to.have.property('checked', true);
    first!.click();
    await updated(one);
    expect(leftOut()).to.equal(before + 1);
  });

  it('stays out where a widget before it is taken away', async () => {
    const main = await fixture(
      `<main>${'<cairn-self-check no-intro></cairn-self-check>'.repeat(2)}</main>`,
    );
    const [one, other] = main.children as unknown as [Element, Element];
    await updated(other);
    await walk(other, OFTEN);
    await press(other, BRING);
    const [first] = picks(other);
    await choose(other, first!);
    one.remove();
    await updated(other);
    expect(picks(other)[0]).to.equal(`[${first!}]`);
  });

  for (const [how, forget] of [
    ['when the visitor starts again', async (quiz: Quiz) => press(quiz, 'Start again')],
    ['when the page starts it again', (quiz: Quiz) => quiz.restart()],
    [
      'when the page comes back from the cache',
      () => dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true})),
    ],
  ] as const)
    it(`is forgotten ${how}`, async () => {
      const quiz = await withSheet();
      const [first] = picks(quiz);
      await choose(quiz, first!);
      await forget(quiz);
      await updated(quiz);
      await walk(quiz, OFTEN);
      if (!picks(quiz).length) await press(quiz, BRING);
      expect(picks(quiz)[0]).to.equal(first);
    });
});

describe('a double press on Next', () => {
  it('does not pass a question that can be left out', async () => {
    const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    await walk(quiz, skipped(beforeInSelfCheck('voice')));
    await choose(quiz, 'Often');
    await press(quiz, 'Next');
    await press(quiz, 'Next');
    expect(question(quiz)).to.match(/^Question 10 of/);
  });
});
