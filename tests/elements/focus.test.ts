import {expect, fixture} from '@open-wc/testing';
import '../setup/open-roots.js';
import '../../src/cairn.js';
import {FORMAT_PICKER_COUNT, SELF_CHECK_COUNT, skipped} from '../setup/counts.js';
import {keys} from '../setup/hands.js';
import {lines} from '../setup/lines.js';
import {choose, focused, nameOf, press, type, updated} from '../setup/person.js';
import {walk} from '../setup/walk.js';

/** What has the focus of the page, as a widget knows it. */
function place(widget: Element): string {
  const inside = focused(widget);
  if (document.activeElement !== widget || !inside) return 'nothing';
  return (nameOf(inside) || inside.textContent).replace(/\s+/g, ' ').trim();
}

/** Presses one after the other. @returns where the focus is after each */
async function after(widget: Element, ...presses: readonly string[]): Promise<string> {
  const seen: string[] = [];
  for (const name of presses) {
    await press(widget, name);
    seen.push(`${name} → ${place(widget)}`);
  }
  return seen.join('\n');
}

describe('the focus', () => {
  it('is not taken when widgets come to a page, and nothing is scrolled', async () => {
    const top = await fixture<HTMLElement>(`<main>
      <button>Of the page</button>
      <p>${'A long page. '.repeat(9000)}</p>
      <cairn-self-check no-intro></cairn-self-check>
      <cairn-goal-card no-intro></cairn-goal-card>
      <cairn-format-picker></cairn-format-picker>
    </main>`);
    const button = top.querySelector('button')!;
    button.focus();
    for (const widget of top.querySelectorAll('[data-private]')) {
      widget.setAttribute('heading', 'Another title');
      await updated(widget);
    }
    expect([document.activeElement === button, scrollX, scrollY]).to.deep.equal([true, 0, 0]);
  });

  it('can come to a heading for as long as the heading has it, which is then heard once by its name', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    await press(quiz, 'Begin');
    const heading = focused(quiz)!;
    expect(heading.getAttribute('role')).to.equal('heading');
    await keys('Tab');
    expect(focused(quiz)!.matches('input')).to.equal(true);
    heading.focus();
    expect(focused(quiz)!.matches('input')).to.equal(true);
  });

  it('goes to what is new on every screen of a self-check', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    const seen = [await after(quiz, 'Begin', 'Next', 'Skip', 'Back', 'Back', 'Begin')];
    await walk(quiz, skipped(SELF_CHECK_COUNT));
    seen.push(
      place(quiz),
      await after(
        quiz,
        'Your answers',
        'Change: I leave sessions feeling frustrated or numb.',
        'Skip',
        'Start again',
      ),
    );
    expect(seen.join('\n')).to.equal(lines`
      Begin → I cancel, move or miss sessions.
      Next → I cancel, move or miss sessions.
      Skip → I leave sessions feeling frustrated or numb.
      Back → I cancel, move or miss sessions.
      Back → Feeling stuck in therapy?
      Begin → I cancel, move or miss sessions.
      Questions left open
      Your answers → Your answers
      Change: I leave sessions feeling frustrated or numb. → I leave sessions feeling frustrated or numb.
      Skip → Questions left open
      Start again → Feeling stuck in therapy?
    `);
  });

  it('goes to the question that is changed where all stand on one page', async () => {
    const quiz = await fixture('<cairn-self-check layout="page"></cairn-self-check>');
    const seen = await after(
      quiz,
      'Begin',
      'Show what could help',
      'Your answers',
      'Change: I’m not sure what we are working toward.',
    );
    expect(seen).to.equal(lines`
      Begin → I cancel, move or miss sessions.
      Show what could help → Questions left open
      Your answers → Your answers
      Change: I’m not sure what we are working toward. → I’m not sure what we are working toward.
    `);
  });

  it('stays where it is while someone chooses', async () => {
    const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    await press(quiz, 'Next');
    await choose(quiz, 'Often');
    expect(place(quiz)).to.equal('Often');
  });

  it('goes to what is new on every screen of a goal card', async () => {
    const card = await fixture('<cairn-goal-card></cairn-goal-card>');
    const seen = [await after(card, 'Begin', 'Next', 'Add another goal')];
    await type(card, /^What would you like/, 'Sleep', 'Goal 1');
    await type(card, /^What would you like/, 'Say no', 'Goal 2');
    seen.push(
      await after(card, 'Move up: goal 2', 'Remove goal 1', 'Next', 'Next', 'Back', 'Next'),
    );
    await walk(card, skipped(6));
    seen.push(
      place(card),
      await after(card, 'Look at it again: Sleep', 'Back', 'Bring back', 'Next'),
    );
    await walk(card, skipped(6));
    seen.push(place(card), await after(card, 'Edit my goals', 'Next', 'Start again', 'Bring back'));
    expect(seen.join('\n')).to.equal(lines`
      Begin → Your goals for therapy
      Next → Your goals for therapy
      Add another goal → What would you like to work toward?
      Move up: goal 2 → What would you like to work toward?
      Remove goal 1 → Removed: “Say no”
      Next → Is this goal still clear to you?
      Next → Is this goal still clear to you?
      Back → Your goals for therapy
      Next → Is this goal still clear to you?
      Your goals, a second look
      Look at it again: Sleep → Is this goal still clear to you?
      Back → Your goals, a second look
      Bring back → Your goals for therapy
      Next → Is this goal still clear to you?
      Your goals, a second look
      Edit my goals → Your goals for therapy
      Next → Your goals, a second look
      Start again → Do your goals still fit?
      Bring back → Your goals, a second look
    `);
  });

  it('goes to what is new on every screen of a format picker', async () => {
    const picker = await fixture('<cairn-format-picker></cairn-format-picker>');
    const seen = [await after(picker, 'Begin')];
    await walk(picker, skipped(FORMAT_PICKER_COUNT));
    seen.push(place(picker), await after(picker, 'Start again'));
    expect(seen.join('\n')).to.equal(lines`
      Begin → Are you seeing a therapist now?
      Good places to start
      Start again → Which kind of therapy could suit you?
    `);
  });
});
