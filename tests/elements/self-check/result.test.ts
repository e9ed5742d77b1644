import {expect, fixture} from '@open-wc/testing';
import {eventually} from '../../setup/eventually.js';
import '../../setup/open-roots.js';
import '../../../src/cairn.js';
import {heard} from '../../setup/heard.js';
import {lines} from '../../setup/lines.js';
import {allByRole, byRole, choose, nameOf, press, textOf} from '../../setup/person.js';
import {said} from '../../setup/said.js';
import {headings, letter, options, question, walk, type Given} from '../../setup/walk.js';

const NEVER: readonly Given[] = Array.from({length: 9}, () => 'Not at all');
const SKIPPED: readonly Given[] = Array.from({length: 9});

/** Answers to the first items; the others of the nine are as in `rest`. */
async function answered(
  items: readonly Given[],
  rest: readonly Given[] = NEVER,
  beside: readonly Given[] = [undefined, undefined],
): Promise<Element> {
  const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
  await walk(quiz, [...items, ...rest.slice(items.length), ...beside]);
  return quiz;
}

/** What the headings below that of the result say. */
function steps(quiz: Element): string {
  return allByRole(quiz, 'heading').slice(2).map(nameOf).join(', ');
}

describe('the result of a self-check', () => {
  const framings: [string, readonly Given[], readonly Given[], string][] = [
    [
      'nothing but “Not at all”',
      [],
      NEVER,
      lines`
        Mostly on track
        You marked none of these signs. That is good to know. Keep what works, say what helps you, and look again in some weeks.
      `,
    ],
    [
      'few signs',
      ['Rarely', 'Sometimes'],
      NEVER,
      lines`
        Mostly on track
        You marked few signs of feeling stuck. Small bumps are part of therapy. Keep an eye on the ones you marked, and mention them early.
      `,
    ],
    [
      'a sign that is there often',
      ['Often'],
      NEVER,
      lines`
        Some friction
        You marked a few signs that something may be in the way. That is common, and it is useful to know. It may be about the pace, the goals, the fit or life outside.
      `,
    ],
    [
      'several signs',
      ['Often', 'Nearly every time', 'Often', 'Often', 'Sometimes'],
      NEVER,
      lines`
        Feeling stuck
        You marked several signs, or some very often. This does not mean you have failed or that therapy cannot help. It is a good time to talk with your therapist about what needs to change.
      `,
    ],
    [
      'fewer than four answers',
      ['Often', 'Sometimes', 'Rarely'],
      SKIPPED,
      lines`
        A few signs
        You answered only a few questions, so we do not sum them up. These steps fit what you marked.
      `,
    ],
    [
      'fewer than four answers, and no sign',
      ['Not at all'],
      SKIPPED,
      lines`
        Still open
        You left most questions open, and that is all right. Go back to them when you like, or take one of them to your next session.
      `,
    ],
    [
      'no answer at all',
      [],
      SKIPPED,
      lines`
        Still open
        You left most questions open, and that is all right. Go back to them when you like, or take one of them to your next session.
      `,
    ],
  ];
  for (const [when, items, rest, framing] of framings) {
    it(`frames ${when} without a number`, async () => {
      const quiz = await answered(items, rest);
      const text = letter(quiz, 'Your answers');
      expect(text.slice(0, framing.length)).to.equal(framing);
      expect(text).not.to.match(/\d/);
    });
  }

  it('says no more than the framing where nothing was marked', async () => {
    const quiz = await answered([], NEVER);
    expect([headings(quiz), steps(quiz)]).to.deep.equal([
      lines`
        2 Feeling stuck in therapy?
        3 Mostly on track
      `,
      '',
    ]);
  });

  it('says which kind of sign leads', async () => {
    const quiz = await answered([undefined, 'Often', undefined, 'Sometimes']);
    expect(
      letter(quiz, 'Here is what could help, one step at a time.').split('\n').at(-1),
    ).to.equal(
      'Your answers lean towards pushing back. This is about these weeks, not about who you are.',
    );
  });

  it('has a sentence to say for every sign that was marked, and for no other', async () => {
    const quiz = await answered(Array.from({length: 9}, () => 'Sometimes'));
    const all = allByRole(quiz, 'button', /^Copy: /).map(nameOf);
    const few = await answered(['Sometimes', 'Rarely', 'Nearly every time']);
    expect([all, allByRole(few, 'button', /^Copy: /).map(nameOf)]).to.deep.equal([
      [
        'Copy: I notice I keep cancelling. Can we look at what makes it hard to come?',
        'Copy: I often leave feeling frustrated or numb. Could we slow down and look at that?',
        'Copy: There is something I keep stepping around. I’m not ready to go into it, but I want you to know it’s there.',
        'Copy: I’m not sure this way of working suits me. Can you tell me why we do it, and what else we could try?',
        'Copy: I feel distant in here lately. Can we talk about how we work together?',
        'Copy: Life is very full right now. Can we make the plan smaller, or work on the stress itself?',
        'Copy: I’m here, but my mind is somewhere else. Can we start with what is pulling at me?',
        'Copy: It’s hard for me to say how therapy is going. Could you ask me at the end of each session?',
        'Copy: I’ve lost sight of what we are aiming for. Can we look at my goals again?',
      ],
      [
        'Copy: I notice I keep cancelling. Can we look at what makes it hard to come?',
        'Copy: There is something I keep stepping around. I’m not ready to go into it, but I want you to know it’s there.',
      ],
    ]);
  });

  describe('copying a sentence', () => {
    let copied: string[];
    let refused: boolean;

    beforeEach(() => {
      copied = [];
      refused = false;
      Object.defineProperty(navigator, 'clipboard', {
        configurable: true,
        value: {
          writeText: (text: string) =>
            refused
              ? Promise.reject(new Error('Not allowed.'))
              : Promise.resolve(copied.push(text)),
        },
      });
    });

    afterEach(() => {
      Reflect.deleteProperty(navigator, 'clipboard');
    });

    it('takes it along, says so, and tells the page that it happened', async () => {
      const quiz = await answered(['Often']);
      const events = heard(quiz);
      await press(quiz, /^Copy: I notice/);
      await status(quiz, 'Copied.');
      expect([copied, events]).to.deep.equal([
        ['I notice I keep cancelling. Can we look at what makes it hard to come?'],
        ['take {"how":"copy"}'],
      ]);
    });

    it('says so each time, for those who hear it', async () => {
      const quiz = await answered(['Often', 'Often']);
      const announced: string[] = [];
      const line = byRole(quiz, 'status');
      new MutationObserver(() => announced.push(line.textContent.trim())).observe(line, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      await press(quiz, /^Copy: I notice/);
      await status(quiz, 'Copied.');
      await press(quiz, /^Copy: I often/);
      await status(quiz, 'Copied.');
      expect([announced.filter(Boolean), copied.length]).to.deep.equal([['Copied.', 'Copied.'], 2]);
    });

    it('say so beside the button that was pressed, for those who see', async () => {
      const quiz = await answered(['Often', 'Often']);
      const beside = () =>
        allByRole(quiz, 'button', /^Copy/).map((each) => each.nextElementSibling?.textContent);
      const silent = beside();
      await press(quiz, /^Copy: I often/);
      await status(quiz, 'Copied.');
      expect(beside()).to.deep.equal([silent[0], 'Copied.', ...silent.slice(2)]);
      await press(quiz, /^Copy: I notice/);
      await status(quiz, 'Copied.');
      expect(beside()).to.deep.equal(['Copied.', ...silent.slice(1)]);
    });

    it('says what to do where the browser refuses, and tells the page nothing', async () => {
      refused = true;
      const messages = said();
      const quiz = await answered(['Often']);
      const events = heard(quiz);
      await press(quiz, /^Copy: I notice/);
      await status(
        quiz,
        'This could not be copied. You can mark the words and copy them yourself.',
      );
      expect([events, messages]).to.deep.equal([[], ['warn: cairn: not copied.']]);
    });
  });

  it('folds what to do if talking does not help, until it was said more than once', async () => {
    const marked: readonly Given[] = ['Rarely', 'Rarely', 'Rarely', 'Often'];
    const folded = await answered(marked);
    const before = steps(folded);
    await press(folded, 'If talking does not help');
    const opened = letter(folded, 'Your answers').split('\n').slice(-2);
    const last = await answered(marked, NEVER, ['More than once, and little has changed', 'No']);
    expect([
      before,
      opened,
      steps(last),
      letter(last, 'Your answers').split('\n').slice(-4),
    ]).to.deep.equal([
      'Tell your therapist, Ask about another way of working, Look at your goals again, Try one small thing between sessions',
      [
        'If talking does not help',
        'If you have talked it through and nothing changes, a new therapist may be the right move. Ask for names and a last session to hand over.',
      ],
      'Tell your therapist, Ask about another way of working, Look at your goals again, Try one small thing between sessions, If talking does not help',
      [
        'If talking does not help',
        'If you have talked it through and nothing changes, a new therapist may be the right move. Ask for names and a last session to hand over.',
        'You answered “Often” to “I question my therapist’s way of working, or if they can help me.”',
        'You answered “Rarely” to “I cancel, move or miss sessions.”',
      ],
    ]);
  });

  it('lets an answer be changed, and comes back to a result that fits', async () => {
    const quiz = await answered(['Often']);
    await press(quiz, 'Your answers');
    await press(quiz, 'Change: I cancel, move or miss sessions.');
    const seen = [`${question(quiz)} ${options(quiz)}`, buttons(quiz)];
    await choose(quiz, 'Not at all');
    await press(quiz, 'Finish');
    seen.push(letter(quiz, 'Your answers').split('\n')[1]!);
    await press(quiz, 'Change: I leave sessions feeling frustrated or numb.');
    await press(quiz, 'Back');
    seen.push(letter(quiz, 'Your answers').split('\n')[1]!);
    await press(quiz, 'Change: I leave sessions feeling frustrated or numb.');
    await press(quiz, 'Skip');
    seen.push(
      textOf(quiz).match(/I leave sessions feeling frustrated or numb\.\n(.*)\nChange/)![1]!,
    );
    expect(seen).to.deep.equal([
      'Question 1 of 11: I cancel, move or miss sessions. Not at all Rarely Sometimes [Often] Nearly every time',
      'Back, Skip, Finish, Need to talk to someone now?, About this tool',
      'You marked none of these signs. That is good to know. Keep what works, say what helps you, and look again in some weeks.',
      'You marked none of these signs. That is good to know. Keep what works, say what helps you, and look again in some weeks.',
      'No answer',
    ]);
  });

  it('lets an answer be changed where all questions stand on one page', async () => {
    const quiz = await fixture('<cairn-self-check no-intro layout="page"></cairn-self-check>');
    await press(quiz, 'Show what could help');
    await press(quiz, 'Your answers');
    await press(quiz, 'Change: I leave sessions feeling frustrated or numb.');
    await choose(quiz, 'Often', 'I leave sessions feeling frustrated or numb.');
    await press(quiz, 'Show what could help');
    expect(letter(quiz, 'Your answers').split('\n')[0]).to.equal('A few signs');
  });

  it('starts again as if nothing had been answered', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    const opening = textOf(quiz);
    await press(quiz, 'Begin');
    await walk(quiz, ['Often', ...Array.from<Given>({length: 10})]);
    await press(quiz, 'Start again');
    expect(textOf(quiz)).to.equal(opening);
    await press(quiz, 'Begin');
    expect(`${question(quiz)} ${options(quiz)}`).to.equal(
      'Question 1 of 11: I cancel, move or miss sessions. Not at all Rarely Sometimes Often Nearly every time',
    );
  });
});

function buttons(quiz: Element): string {
  return allByRole(quiz, 'button').map(nameOf).join(', ');
}

/** Waits for what is announced. */
async function status(quiz: Element, text: string): Promise<void> {
  await eventually(
    () => byRole(quiz, 'status').textContent.trim() === text,
    `the status is not “${text}”`,
  );
}
