import {expect, fixture} from '@open-wc/testing';
import '../setup/open-roots.js';
import '../../src/cairn.js';
import {keys, typeText} from '../setup/hands.js';
import {stop, stops, tabTo} from '../setup/keyboard.js';
import {lines} from '../setup/lines.js';
import {allByRole, choose, nameOf, press, type, updated} from '../setup/person.js';
import {about, allTags, screens, type AnyTag} from '../setup/screens.js';
import {alerts, letter, options, question, walk, type Given} from '../setup/walk.js';

const SKIPPED: readonly Given[] = Array.from({length: 14});

/** A widget between two buttons of the page, with the focus on the first. */
async function between(tag: AnyTag, attributes = ''): Promise<Element> {
  const main = await fixture<HTMLElement>(`<main>
    <button>Before</button>
    <${tag} ${attributes}></${tag}>
    <button>After</button>
  </main>`);
  const widget = main.querySelector(tag)!;
  await updated(widget);
  main.querySelector('button')!.focus();
  return widget;
}

const before = (widget: Element) =>
  (widget.previousElementSibling as HTMLElement).focus({preventScroll: true});

/** What the focus has stopped at, and where that stands. */
class Path {
  readonly elements: HTMLElement[] = [];
  /** Nothing shows that the focus is there. */
  readonly unseen: string[] = [];
  /** They stand before the stop that came before them. */
  readonly astray: string[] = [];
  #last: DOMRect | undefined;

  add(element: HTMLElement): void {
    this.elements.push(element);
    const place = element.matches('select, textarea')
      ? element
      : (element.closest('label') ?? element);
    const {outlineStyle, outlineWidth} = getComputedStyle(place);
    if (outlineStyle === 'none' || parseFloat(outlineWidth) < 2) this.unseen.push(nameOf(element));
    const last = this.#last;
    const {left, top, width, height} = place.getBoundingClientRect();
    const box = new DOMRect(left, top + scrollY, width, height);
    const isAbove = last && box.bottom <= last.top;
    const isBefore = last && box.top + 1 < last.bottom && box.left < last.left;
    if (isAbove || isBefore) this.astray.push(nameOf(element));
    this.#last = box;
  }
}

describe('with the keyboard alone', () => {
  it('a self-check can be gone through from start to end', async () => {
    const quiz = await between('cairn-self-check');
    await tabTo(quiz, 'Begin');
    await keys('Enter');
    const path = [`${question(quiz)} at ${stop(quiz)}`];

    await tabTo(quiz, 'Not at all');
    await keys('ArrowDown');
    path.push(options(quiz));
    await keys('Enter');

    path.push(`${question(quiz)} at ${stop(quiz)}`);
    await tabTo(quiz, 'Next');
    await keys(' ');
    path.push(`${alerts(quiz)} at ${stop(quiz)}`);
    await tabTo(quiz, 'Not at all');
    await keys(' ');
    for (let down = 0; down < 3; down++) await keys('ArrowDown');
    path.push(options(quiz));
    await tabTo(quiz, 'Next');
    await keys('Enter');

    await tabTo(quiz, 'Back');
    await keys('Enter');
    await tabTo(quiz, 'Often');
    await keys('ArrowDown');
    await keys('Enter');

    for (let skipped = 0; skipped < 12; skipped++) {
      path.push(question(quiz));
      await tabTo(quiz, 'Skip');
      await keys(skipped % 2 ? ' ' : 'Enter');
    }
    path.push(`${letter(quiz, 'Your one next step')} at ${stop(quiz)}`);
    await tabTo(quiz, 'Your answers');
    await keys('Enter');
    await tabTo(quiz, 'Change: I leave sessions feeling frustrated or numb.');
    await keys('Enter');
    path.push(`${question(quiz)} ${options(quiz)}`);
    await tabTo(quiz, 'Nearly every time');
    await keys('Enter');
    path.push(`at ${stop(quiz)}`);
    await tabTo(quiz, 'Start again');
    await keys(' ');
    path.push(`at ${stop(quiz)}`);
    expect(path.join('\n')).to.equal(lines`
      Question 1 of 14: I cancel, move or miss sessions. at I cancel, move or miss sessions.
      Not at all [Rarely] Sometimes Often Nearly every time
      Question 2 of 14: I leave sessions feeling frustrated or numb. at I leave sessions feeling frustrated or numb.
      Choose an answer, or press Skip. at I leave sessions feeling frustrated or numb.
      Not at all Rarely Sometimes [Often] Nearly every time
      Question 3 of 14: Something my therapist said or did hurt or annoyed me, and it still bothers me.
      Question 4 of 14: I avoid some topics, or keep telling the same stories.
      Question 5 of 14: I have doubts about how my therapist works, or if they can help me.
      Question 6 of 14: I don’t feel connected or involved in sessions.
      Question 7 of 14: The rest of my life leaves me too little energy for therapy.
      Question 8 of 14: In sessions I am there, but my mind is somewhere else.
      Question 9 of 14: I don’t tell my therapist how I feel about therapy.
      Question 10 of 14: I’m not sure what we are working toward.
      Question 11 of 14: How long have you been seeing this therapist?
      Question 12 of 14: Have you told your therapist that you feel stuck?
      Question 13 of 14: What helps in therapy, and should stay?
      Question 14 of 14: Has your therapist done something that felt wrong or unsafe?
      Not enough answers to sum up
      You answered only a few questions, so we cannot sum them up. What follows fits what you marked. at Not enough answers to sum up
      Question 2 of 14: I leave sessions feeling frustrated or numb. Not at all Rarely Sometimes Often [Nearly every time]
      at Not enough answers to sum up
      at Feeling stuck in therapy?
    `);
  });

  it('a goal card can be gone through from start to end', async () => {
    const card = await between('cairn-goal-card');
    await tabTo(card, 'Begin');
    await keys('Enter');
    const path = [`at ${stop(card)}`];
    await tabTo(card, /^What would you like/);
    await typeText('Sleep through');
    await tabTo(card, 'Add another goal');
    await keys('Enter');
    path.push(`at ${stop(card)}`);
    await typeText('Say no');
    await tabTo(card, 'Move up: goal 2');
    await keys(' ');
    await tabTo(card, 'Remove goal 2');
    await keys('Enter');
    path.push(`at ${stop(card)}`);
    await tabTo(card, 'Bring back');
    await keys('Enter');
    path.push(`at ${stop(card)}`);
    await tabTo(card, 'Remove goal 2');
    await keys('Enter');
    await tabTo(card, 'Next');
    await keys('Enter');
    for (let count = 0; count < 5; count++) {
      path.push(question(card));
      await keys('Tab');
      await keys(' ');
      await keys('Enter');
    }
    await keys('Tab');
    await keys('ArrowRight');
    await keys('ArrowRight');
    path.push(options(card));
    await keys('Enter');
    path.push(`at ${stop(card)}`);
    await tabTo(card, /^Look at it again/);
    await keys('Enter');
    path.push(question(card));
    expect(path.join('\n')).to.equal(lines`
      at Your goals for therapy
      at What would you like to work toward?
      at Removed: “Sleep through”
      at Your goals for therapy
      Question 1 of 6: Is this goal still clear to you?
      Question 2 of 6: Does it feel possible from where you are now?
      Question 3 of 6: Has your life changed since you set it?
      Question 4 of 6: Do you still care about it?
      Question 5 of 6: Whose goal is it?
      0 (Not started) 1 [2] 3 4 5 6 7 8 9 10 (Fully there)
      at Your goals, a second look
      Question 1 of 6: Is this goal still clear to you?
    `);
  });

  it('a format picker can be gone through from start to end', async () => {
    const picker = await between('cairn-format-picker');
    await tabTo(picker, 'Begin');
    await keys('Enter');
    const path: string[] = [];
    for (let count = 0; count < 8; count++) {
      await keys('Tab');
      await keys(' ');
      path.push(/\[.*\]/.exec(options(picker))?.[0] ?? 'nothing');
      await keys('Enter');
    }
    await tabTo(picker, 'It may cost too much');
    await keys(' ');
    await tabTo(picker, 'My internet is weak');
    await keys(' ');
    path.push(options(picker));
    await keys('Enter');
    for (let count = 0; count < 2; count++) {
      await tabTo(picker, 'None of these');
      await keys(' ');
      await keys('Enter');
    }
    path.push(`at ${stop(picker)}`);
    await tabTo(picker, 'Questions to ask a therapist');
    await keys(' ');
    await tabTo(picker, 'Your answers');
    expect(path.join('\n')).to.equal(lines`
      [Yes]
      [My therapist, with a plan]
      [Now, and what comes next]
      [Tools I can try this week]
      [Go deep into strong feelings]
      [Mostly gentle]
      [I like to practice]
      [Just me and a therapist]
      Getting there or finding the time is hard [It may cost too much] Waiting lists are long I don’t like being on camera Saying things out loud is hard [My internet is weak] None of these
      at Good places to start
    `);
  });

  it('Enter on any answer goes forward', async () => {
    const places: [AnyTag, string, (widget: Element) => Promise<unknown>][] = [
      ['cairn-self-check', 'no-intro', () => Promise.resolve()],
      ['cairn-format-picker', 'no-intro', (picker) => walk(picker, SKIPPED.slice(0, 8))],
      [
        'cairn-goal-card',
        'no-intro',
        async (card) => {
          await type(card, /^What would you like/, 'Sleep through');
          await press(card, 'Next');
          await walk(card, SKIPPED.slice(0, 5));
        },
      ],
    ];
    const stuck: string[] = [];
    for (const [tag, attributes, reach] of places) {
      const widget = await between(tag, attributes);
      await reach(widget);
      const here = question(widget);
      const names = ['radio', 'checkbox'].flatMap((role) => allByRole(widget, role)).map(nameOf);
      expect(names.length).to.be.greaterThan(4);
      for (const name of names) {
        if (question(widget) !== here) {
          if (tag === 'cairn-goal-card') await press(widget, /^Change my answers/);
          else await press(widget, 'Back');
          if (tag === 'cairn-goal-card') await walk(widget, SKIPPED.slice(0, 5));
        }
        await choose(widget, name);
        await keys('Enter');
        if (question(widget) === here) stuck.push(name);
      }
    }
    expect(stuck).to.deep.equal([]);
  });

  it('Enter on an answer shows the result where all questions stand on one page', async () => {
    const quiz = await between('cairn-self-check', 'no-intro layout="page"');
    await tabTo(quiz, 'Not at all');
    await keys(' ');
    await keys('Enter');
    expect(stop(quiz)).to.equal('Questions left open');
  });

  it('Enter in a field begins a new line, and stays', async () => {
    const card = await between('cairn-goal-card', 'no-intro');
    await tabTo(card, /^What would you like/);
    await typeText('One');
    await keys('Enter');
    await typeText('Two');
    expect([stop(card), alerts(card)]).to.deep.equal(['What would you like to work toward?', '']);
  });
});

describe('the Tab key', () => {
  const question = [
    'Not at all',
    'Skip',
    'Next',
    'Need to talk to someone now?',
    'About this tool',
  ];

  it('stops at each thing once, in the order in which it is read, and goes on to the page', async () => {
    const quiz = await between('cairn-self-check', 'no-intro');
    const forward = [await stops(quiz), stop(quiz)];
    const backward: string[] = [];
    for (let count = 0; count <= question.length; count++) {
      await keys('Shift', 'Tab');
      backward.push(stop(quiz));
    }
    // From behind, WebKit comes to the last answer where none is chosen, the others to the first.
    const answer = backward.splice(-2, 1).join();
    expect([...forward, backward]).to.deep.equal([
      question,
      'After',
      [...question.slice(1).reverse(), 'Before'],
    ]);
    expect(['Not at all', 'Nearly every time']).to.include(answer);
  });

  it('stops at the answer that is chosen', async () => {
    const quiz = await between('cairn-self-check', 'no-intro');
    await choose(quiz, 'Often');
    before(quiz);
    expect(await stops(quiz)).to.deep.equal(['Often', ...question.slice(1)]);
  });

  for (const tag of allTags) {
    for (const screen of screens[tag]) {
      it(`shows where it is, from top to bottom, in a wide and in a narrow column: <${tag}>, ${screen.name}`, async () => {
        const widget = await between(tag, screen.attributes);
        await screen.reach(widget);
        const column = widget.parentElement!;
        column.style.width = '40rem';
        before(widget);
        const wide = new Path();
        const names = await stops(widget, (element) => wide.add(element));
        expect([wide.unseen, wide.astray, stop(widget)]).to.deep.equal([[], [], 'After']);
        expect(names).to.include.members(['Need to talk to someone now?', about(tag)]);
        // A narrow column has the same stops. After a key, browsers show a focus that a script moves, too.
        column.style.width = '18rem';
        const narrow = new Path();
        for (const element of wide.elements) {
          element.focus();
          narrow.add(element);
        }
        expect([narrow.unseen, narrow.astray]).to.deep.equal([[], []]);
      });
    }
  }
});
