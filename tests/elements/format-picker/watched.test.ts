import {aTimeout, expect, fixture} from '@open-wc/testing';
import {eventually} from '../../setup/eventually.js';
import '../../setup/open-roots.js';
import '../../../src/cairn.js';
import {keys} from '../../setup/hands.js';
import {lines} from '../../setup/lines.js';
import {
  allByRole,
  byRole,
  choose,
  focused,
  nameOf,
  press,
  textOf,
  type,
  updated,
} from '../../setup/person.js';
import {letter, question, skipRest, skipTo, walk} from '../../setup/walk.js';
import {written} from '../goal-card/goals.js';

const WATCHED = 'Someone might listen in or check my phone';
const WHY_NOT =
  'Someone might see what you keep, so copying, saving and sharing are switched off on this page.';

interface Page {
  readonly check: Element;
  readonly card: Element;
  readonly picker: Element;
}

/** The three widgets on one page: two with a result that can be copied, and a picker at the question about the place. */
async function page(): Promise<Page> {
  const main = await fixture(`<main>
    <cairn-self-check no-intro exit-href="#left"></cairn-self-check>
    <cairn-goal-card no-intro exit-href="#left"></cairn-goal-card>
    <cairn-format-picker no-intro exit-href="#left"></cairn-format-picker>
  </main>`);
  const [check, card, picker] = main.children as unknown as [Element, Element, Element];
  await updated(picker);
  await walk(check, ['Often']);
  await skipRest(check);
  await type(card, /^What would you like/, 'Sleep through');
  await press(card, 'Next');
  await walk(card, ['Yes', 'Yes', 'No']);
  await skipRest(card);
  await skipTo(picker, WATCHED);
  return {check, card, picker};
}

/** What can be taken along in each widget, and whether it can be left at once. */
async function ways(all: Page): Promise<string> {
  const seen: string[] = [];
  for (const [name, widget] of Object.entries(all)) {
    await updated(widget as Element);
    const names = allByRole(widget as Element, 'button').map(nameOf);
    const found = names.filter((each) => /^(Copy|Download|Share|Leave|Save|Remind)/.test(each));
    seen.push(`${name}: ${found.map((each) => each.split(':')[0]).join(', ')}`.trim());
  }
  return seen.join('\n');
}

describe('when someone might listen in', () => {
  afterEach(async () => {
    // Another key breaks the row of Escapes.
    await keys('Shift');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('a format picker leaves out every way to meet that could be overheard, and says why', async () => {
    const picker = await fixture('<cairn-format-picker no-intro></cairn-format-picker>');
    await skipTo(picker, 'I like to practice');
    await walk(picker, [
      'I like to practice',
      'My partner or family',
      ['Getting there or finding the time is hard', 'Saying things out loud is hard'],
      [WATCHED, 'I like some distance from the therapist'],
      undefined,
    ]);
    expect(letter(picker, 'Questions to ask a therapist')).to.equal(lines`
      or press Escape 3 times
      Which kind of therapy could suit you?
      Good places to start
      Going by your answers, these may be worth asking about. You can change your mind at any time.
      If someone might listen in or look at your phone, use a device that they cannot see. You can leave this page at any time.
      See all options
      Ways of working
      Cognitive behavioral therapy (CBT)
      You look at how thoughts, feelings and actions affect each other, and test new ways in daily life.
      You said: I like to practice
      The same answers also fit:
      Mindfulness-based therapy
      Acceptance and commitment therapy (ACT)
      Ways to meet
      In person
      You share a room, so your therapist can see more of how you are.
      This fits one of your answers.
      Against it, you said: I like some distance from the therapist
      Against it, you said: Getting there or finding the time is hard
      For some problems, some therapies are better tested. Ask what works best for yours.
      Not sure? You can also ask for a short first conversation.
    `);
  });

  it('every widget on the page shows the way out, and nothing can be taken along', async () => {
    const all = await page();
    const before = await ways(all);
    await choose(all.picker, WATCHED);
    const marked = await ways(all);
    await choose(all.picker, WATCHED);
    expect([before, marked, await ways(all)]).to.deep.equal([
      lines`
        check: Copy
        card: Copy
        picker:
      `,
      lines`
        check: Leave this page now
        card: Leave this page now
        picker: Leave this page now
      `,
      before,
    ]);
  });

  it('every result still does so after the last question, and says why', async () => {
    const all = await page();
    await choose(all.picker, WATCHED);
    await press(all.picker, 'Next');
    await press(all.picker, 'Skip');
    const said: string[] = [];
    for (const widget of [all.check, all.card, all.picker]) {
      await press(widget, 'A page to bring to your next session');
      if (widget === all.card) await press(widget, 'Keep this for next time');
      said.push(textOf(widget).includes(WHY_NOT) ? 'says why' : 'says nothing');
    }
    expect([await ways(all), said]).to.deep.equal([
      lines`
        check: Leave this page now
        card: Leave this page now
        picker: Leave this page now
      `,
      ['says why', 'says why', 'says why'],
    ]);
  });

  it('the others are as before once the picker has left the page, until it comes back', async () => {
    const {check, card, picker} = await page();
    await choose(picker, WATCHED);
    const main = picker.parentElement!;
    picker.remove();
    const without = await ways({check, card} as Page);
    main.append(picker);
    await updated(picker);
    expect([without, await ways({check, card, picker})]).to.deep.equal([
      lines`
        check: Copy
        card: Copy
      `,
      lines`
        check: Leave this page now
        card: Leave this page now
        picker: Leave this page now
      `,
    ]);
  });

  it('the button leaves in place of the page, and what was answered is forgotten in all widgets', async () => {
    const {check, card, picker} = await page();
    await choose(picker, WATCHED);
    const before = history.length;
    await press(check, 'Leave this page now');
    for (const widget of [card, picker]) await updated(widget);
    expect([
      location.hash,
      history.length - before,
      question(check),
      written(card),
      question(picker),
      allByRole(picker, 'button', 'Leave this page now').length,
    ]).to.deep.equal([
      '#left',
      0,
      'Question 1 of 14: I cancel, move or miss sessions.',
      '1',
      'Question 1 of 11: Are you seeing a therapist now?',
      0,
    ]);
  });

  it('Escape leaves when it is pressed three times on end', async () => {
    const {check, picker} = await page();
    (document.activeElement as HTMLElement).blur();
    await keys('Escape');
    await keys('Escape');
    await keys('Escape');
    const unwatched = location.hash;
    await choose(picker, WATCHED);
    const seen: string[] = [unwatched];
    for (const key of ['Escape', 'Escape', 'ArrowDown', 'Escape', 'Escape']) {
      await keys(key);
      seen.push(location.hash);
    }
    await keys('Escape');
    seen.push(location.hash);
    await updated(check);
    expect([seen, question(check)]).to.deep.equal([
      ['', '', '', '', '', '', '#left'],
      'Question 1 of 14: I cancel, move or miss sessions.',
    ]);
  });

  it('Escape stays where its presses are far apart, or are one that is held', async () => {
    const {picker} = await page();
    await choose(picker, WATCHED);
    const press = (repeat = false) =>
      dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', repeat}));
    for (const repeat of [false, true, true, true]) press(repeat);
    await aTimeout(2100);
    press();
    press();
    expect(location.hash).to.equal('');
    press();
    expect(location.hash).to.equal('#left');
  });

  it('a key that is pressed inside a widget breaks the row of Escapes as well', async () => {
    const {picker} = await page();
    await choose(picker, WATCHED);
    byRole(picker, 'checkbox', WATCHED).focus();
    const seen: string[] = [];
    for (const key of ['Escape', 'Escape', 'ArrowDown', 'Escape']) {
      await keys(key);
      seen.push(location.hash);
    }
    expect([nameOf(focused(picker)!), seen]).to.deep.equal([WATCHED, ['', '', '', '']]);
  });
});

describe('the opening lines', () => {
  it('do not forget on the way back that someone might listen in', async () => {
    const picker = await fixture('<cairn-format-picker exit-href="#left"></cairn-format-picker>');
    await press(picker, 'Begin');
    const skipped = await skipTo(picker, WATCHED);
    await choose(picker, WATCHED);
    for (let at = skipped; at >= 0; at--) await press(picker, 'Back');
    expect(allByRole(picker, 'button').map(nameOf).slice(0, 2)).to.deep.equal([
      'Leave this page now',
      'Begin',
    ]);
  });
});

describe('the quick exit', () => {
  it('stands on every widget that asks for it, and can be taken away again', async () => {
    const quiz = await fixture('<cairn-self-check quick-exit></cairn-self-check>');
    const before = textOf(quiz).split('\n').slice(0, 3);
    quiz.removeAttribute('quick-exit');
    await updated(quiz);
    expect([before, allByRole(quiz, 'button', 'Leave this page now')]).to.deep.equal([
      ['Leave this page now', 'or press Escape 3 times', 'Feeling stuck in therapy?'],
      [],
    ]);
  });

  it('puts another page in place of this one, so that Back does not lead to it', async () => {
    const frame = await fixture<HTMLIFrameElement>(
      '<iframe title="A page" src="/tests/elements/pages/quick-exit.html"></iframe>',
    );
    await eventually(() => frame.contentDocument?.querySelector(':state(asking), [data-private]'));
    const before = history.length;
    frame.contentWindow!.focus();
    await keys('Escape');
    await keys('Escape');
    await keys('Escape');
    await eventually(() => frame.contentDocument?.title === 'Another page', 'the page is not left');
    expect(history.length - before).to.equal(0);
  });
});
