/** What is heard where it cannot be seen: the focus comes to a heading, and a screen reader reads that and no more. */
import {expect, fixture} from '@open-wc/testing';
import '../setup/open-roots.js';
import '../../src/cairn.js';
import {beforeInFormatPicker, SELF_CHECK_COUNT, skipped} from '../setup/counts.js';
import {rootOf} from '../setup/open-roots.js';
import {
  allByRole,
  byRole,
  choose,
  focused,
  nameOf,
  pick,
  press,
  type,
  updated,
} from '../setup/person.js';
import {alerts, description, walk} from '../setup/walk.js';

const LEAD = 'Think about your last few sessions. How often is this true for you?';

/** What describes the element that has the focus. */
function heardWith(widget: Element): string {
  const root = rootOf(widget);
  const ids = root.activeElement?.getAttribute('aria-describedby')?.split(' ') ?? [];
  return ids
    .map((id) => root.getElementById(id)!.textContent.replace(/\s+/g, ' ').trim())
    .join(' | ');
}

const announced = (widget: Element) => byRole(widget, 'status').textContent.trim();

const question = (widget: Element) =>
  [...allByRole(widget, 'radiogroup'), ...allByRole(widget, 'group')].find((each) =>
    each.matches('fieldset'),
  );

describe('a question that is come to', () => {
  it('is heard with what is asked about all of them, where that is new, and with how far it is', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    await press(quiz, 'Begin');
    const first = heardWith(quiz);
    await press(quiz, 'Skip');
    expect([first, heardWith(quiz)]).to.deep.equal([
      `${LEAD} | Question 1 of ${String(SELF_CHECK_COUNT)} | Don’t count times when you were ill, had to work or could not pay.`,
      `Question 2 of ${String(SELF_CHECK_COUNT)}`,
    ]);
  });

  it('is heard with what is asked about all of them, where it is to be answered in words', async () => {
    const prep = await fixture('<cairn-session-prep></cairn-session-prep>');
    await press(prep, 'Begin');
    const first = heardWith(prep);
    await press(prep, 'Skip');
    expect([first, heardWith(prep)]).to.deep.equal([
      'A few words are enough. | Question 1 of 6 | You can leave this out.',
      'Question 2 of 6 | Small things count, and so does what did not work. You can leave this out.',
    ]);
  });

  it('is heard with what is still to be done, once', async () => {
    const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    await press(quiz, 'Next');
    expect(heardWith(quiz)).to.equal('Choose an answer, or press Skip.');
    expect(description(quiz, 'radiogroup')).to.match(/ Choose an answer, or press Skip\.$/);
    expect(allByRole(quiz, 'alert')).to.have.length(0);
  });

  it('is heard once: the focus is before the group that it names, and Tab enters it', async () => {
    const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    await press(quiz, 'Skip');
    const group = byRole(quiz, 'radiogroup');
    const heading = focused(quiz)!;
    expect(nameOf(group)).to.equal(heading.textContent);
    expect(group.contains(heading)).to.equal(false);
    expect(heading.compareDocumentPosition(group)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('is heard with what is asked about all of them where one is changed', async () => {
    const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    await walk(quiz, [undefined, 'Often', ...skipped(SELF_CHECK_COUNT - 2)]);
    await press(quiz, 'Your answers');
    await press(quiz, /^Change: I leave sessions/);
    expect(heardWith(quiz)).to.equal(`${LEAD} | Question 2 of ${String(SELF_CHECK_COUNT)}`);
  });

  it('is heard with the goal that it is about', async () => {
    const card = await fixture('<cairn-goal-card no-intro></cairn-goal-card>');
    await type(card, /^What would you like/, 'Sleep through');
    await press(card, 'Next');
    expect(heardWith(card)).to.match(/^Question 1 of 6 \| Goal 1 of 1 Sleep through/);
  });

  it('has elements of its own, since a name that was heard once may be kept', async () => {
    const quiz = await fixture<HTMLElement>('<cairn-self-check no-intro></cairn-self-check>');
    const seen = new Set<Element | undefined>();
    for (let at = 0; at < 3; at++) {
      const group = question(quiz)!;
      seen.add(group).add(byRole(quiz, 'heading', /\.$/));
      await press(quiz, 'Skip');
    }
    await press(quiz, 'Back');
    seen.add(question(quiz));
    expect(seen.size).to.equal(7);
  });

  it('has elements of its own in every language', async () => {
    for (const layout of ['steps', 'page']) {
      const quiz = await fixture<HTMLElement>(
        `<cairn-self-check no-intro layout="${layout}"></cairn-self-check>`,
      );
      const before = question(quiz);
      quiz.lang = 'es';
      await spoken(quiz, 'es');
      expect(question(quiz)).not.to.equal(before);
    }
  });
});

describe('an answer that clears others', () => {
  it('says which', async () => {
    const picker = await fixture('<cairn-format-picker no-intro></cairn-format-picker>');
    await walk(picker, skipped(beforeInFormatPicker('access')));
    const [first, second] = allByRole(picker, 'checkbox').map(nameOf);
    await choose(picker, first!);
    await choose(picker, second!);
    const nothing = announced(picker);
    await choose(picker, 'None of these');
    const others = announced(picker);
    await choose(picker, first!);
    expect([nothing, others, announced(picker)]).to.deep.equal([
      '',
      `No longer chosen: ${first!}, ${second!}`,
      'No longer chosen: None of these',
    ]);
  });
});

describe('a goal card', () => {
  it('is heard to need a goal', async () => {
    const card = await fixture('<cairn-goal-card no-intro></cairn-goal-card>');
    await press(card, 'Next');
    expect([nameOf(focused(card)!), heardWith(card), alerts(card)]).to.deep.equal([
      'Your goals for therapy',
      'Write down at least one goal. A few words are enough.',
      'Write down at least one goal. A few words are enough.',
    ]);
  });

  it('says by name what was removed', async () => {
    const card = await fixture('<cairn-goal-card no-intro></cairn-goal-card>');
    await type(card, /^What would you like/, 'Sleep through');
    await press(card, 'Remove goal 1');
    expect(focused(card)).to.equal(byRole(card, 'group', 'Removed: “Sleep through”'));
  });

  it('gives a goal that moves up a new number, and not the name of an old one', async () => {
    const card = await fixture('<cairn-goal-card no-intro></cairn-goal-card>');
    await type(card, /^What would you like/, 'Sleep');
    await press(card, 'Add another goal');
    await type(card, /^What would you like/, 'Walk', 'Goal 2');
    const second = byRole(card, 'group', 'Goal 2');
    const legend = second.querySelector('legend');
    await press(card, 'Remove goal 1');
    expect([nameOf(second), second.querySelector('legend') === legend]).to.deep.equal([
      'Goal 1',
      false,
    ]);
  });
});

describe('help', () => {
  it('says how many lines a country has, and they come after the list', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    await press(quiz, 'Need to talk to someone now?');
    await pick(quiz, 'Country', 'United Kingdom');
    const list = byRole(quiz, 'combobox', 'Country');
    const links = allByRole(quiz, 'link');
    const lines = rootOf(quiz).querySelectorAll('details li, details p > .number').length;
    expect(lines).to.be.above(0);
    expect(announced(quiz)).to.equal(`Helplines below: ${String(lines)}`);
    for (const link of links)
      expect(list.compareDocumentPosition(link)).to.equal(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('counts the emergency numbers, which may be all that a country has', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    await press(quiz, 'Need to talk to someone now?');
    await pick(quiz, 'Country', 'Argentina');
    const numbers = rootOf(quiz).querySelectorAll('details .number').length;
    expect(numbers).to.be.above(0);
    expect(rootOf(quiz).querySelectorAll('details li')).to.have.length(0);
    expect(announced(quiz)).to.equal(`Helplines below: ${String(numbers)}`);
  });

  it('keeps the country that was chosen when the language changes', async () => {
    const quiz = await fixture<HTMLElement>('<cairn-self-check></cairn-self-check>');
    await press(quiz, 'Need to talk to someone now?');
    // A list that stays remembers what was chosen by its place, and in Spanish Germany has that of Argentina.
    await pick(quiz, 'Country', 'Argentina');
    await pick(quiz, 'Country', 'Germany');
    quiz.lang = 'es';
    await spoken(quiz, 'es');
    const [list] = allByRole(quiz, 'combobox') as HTMLSelectElement[];
    expect(list!.selectedOptions[0]!.label).to.equal('Alemania');
  });
});

describe('a quick exit that appears', () => {
  it('is announced in the widget whose answer brought it, and nowhere else', async () => {
    const main = await fixture(`<main>
      <cairn-self-check></cairn-self-check>
      <cairn-format-picker no-intro></cairn-format-picker>
    </main>`);
    const [quiz, picker] = main.children as unknown as [Element, Element];
    await updated(picker);
    await walk(picker, skipped(beforeInFormatPicker('place')));
    await choose(picker, /^Someone might/);
    await updated(quiz);
    expect([announced(picker), announced(quiz)]).to.deep.equal([
      'You can now leave this page at once: press Escape 3 times, or use the button above.',
      '',
    ]);
  });

  it('is not announced where it was before', async () => {
    const picker = await fixture('<cairn-format-picker no-intro quick-exit></cairn-format-picker>');
    await walk(picker, skipped(beforeInFormatPicker('place')));
    await choose(picker, /^Someone might/);
    expect(announced(picker)).to.equal('');
  });
});

/** Waits for the words of a language. */
async function spoken(widget: Element, lang: string): Promise<void> {
  while (!rootOf(widget).querySelector(`section[lang="${lang}"]`))
    await new Promise(requestAnimationFrame);
}
