import {expect, fixture} from '@open-wc/testing';
import {eventually} from '../../setup/eventually.js';
import '../../setup/open-roots.js';
import '../../../src/cairn.js';
import {heard} from '../../setup/heard.js';
import {lines} from '../../setup/lines.js';
import {allByRole, byRole, choose, nameOf, press, textOf} from '../../setup/person.js';
import {said} from '../../setup/said.js';
import {headings, letter, options, question, walk, type Given} from '../../setup/walk.js';

const NEVER: readonly Given[] = Array.from({length: 10}, () => 'Not at all');
const SKIPPED: readonly Given[] = Array.from({length: 10});

/** Answers to the first items; the others of the ten are as in `rest`. */
async function answered(
  items: readonly Given[],
  rest: readonly Given[] = NEVER,
  beside: readonly Given[] = [undefined, undefined, undefined, undefined],
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
        Mostly going well
        You marked none of these signs. That is good to know. Tell your therapist what helps, and look again in a few weeks.
      `,
    ],
    [
      'few signs',
      ['Rarely', 'Sometimes'],
      NEVER,
      lines`
        Mostly going well
        You marked hardly any signs of feeling stuck. If that changes, bring it up soon.
      `,
    ],
    [
      'a sign that is there often',
      ['Often'],
      NEVER,
      lines`
        Something in the way
        What you marked can make therapy harder. That is common, and useful to know.
      `,
    ],
    [
      'several signs',
      ['Often', 'Nearly every time', 'Often', 'Often', 'Sometimes'],
      NEVER,
      lines`
        Feeling stuck
        You marked several signs, or some very often. You have not failed, and therapy can still help. Something needs to change.
      `,
    ],
    [
      'fewer than four answers',
      ['Often', 'Sometimes', 'Rarely'],
      SKIPPED,
      lines`
        Not enough answers to sum up
        You answered only a few questions, so we cannot sum them up. What follows fits what you marked.
      `,
    ],
    [
      'fewer than four answers, and no sign',
      ['Not at all'],
      SKIPPED,
      lines`
        Questions left open
        You left most questions open, or marked none of these signs. That is all right. Go back to them when you like, or take one of them to your next session.
      `,
    ],
  ];
  for (const [when, items, rest, framing] of framings) {
    it(`frames ${when} without a number`, async () => {
      const quiz = await answered(items, rest);
      const text = letter(quiz, 'Your answers');
      expect(text.slice(0, framing.length)).to.equal(framing);
      // Nothing is counted or scored; “2 or 3 sessions” is a time.
      expect(text).not.to.match(/\d+ (of|out of|points?|%)|score/i);
    });
  }

  it('says no more than the framing where nothing was marked', async () => {
    const quiz = await answered([], NEVER);
    expect([headings(quiz), steps(quiz)]).to.deep.equal([
      lines`
        2 Feeling stuck in therapy?
        3 Mostly going well
      `,
      '',
    ]);
  });

  it('says where most of what was marked is', async () => {
    const quiz = await answered([undefined, 'Often', 'Often', undefined, 'Sometimes', 'Often']);
    expect(letter(quiz, 'Your one next step').split('\n')).to.include(
      'Most of what you marked is about this: what happens between you and your therapist. What happens between you is up to both of you, not only to you.',
    );
  });

  it('leads with one next step, its reason, and how to do it', async () => {
    const quiz = await answered([undefined, undefined, 'Often', 'Sometimes']);
    const [, next = ''] = letter(quiz, 'What you could say').split('Your one next step\n');
    expect(next).to.equal(lines`
      Go back to what hurt
      Therapy tends to go better when people can talk about a moment like this. You decide when.
      You marked “Often”: Something my therapist said or did hurt or annoyed me, and it still bothers me.
      Write down what was said or done, and how it felt.
      Say it early in the session, or send it beforehand.
      Notice how your therapist responds. Do they listen, and take it seriously?
    `);
  });

  it('has a sentence to say for every sign that was marked, the strongest first, two at once', async () => {
    const quiz = await answered(['Sometimes', 'Rarely', undefined, 'Nearly every time', 'Often']);
    const copies = () => allByRole(quiz, 'button', /^Copy: /).map(nameOf);
    const two = copies();
    await press(quiz, 'More sentences');
    expect([two, copies()]).to.deep.equal([
      [
        'Copy: There’s something I keep avoiding. I’m not ready to go into it, but I want you to know it’s there.',
        'Copy: I’m not sure this way of working suits me. Can you tell me why we work this way, and what else we could try?',
      ],
      [
        'Copy: There’s something I keep avoiding. I’m not ready to go into it, but I want you to know it’s there.',
        'Copy: I’m not sure this way of working suits me. Can you tell me why we work this way, and what else we could try?',
        'Copy: I have canceled or missed sessions. Can we talk about what makes it hard to come?',
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
      await press(quiz, /^Copy: I have canceled/);
      await status(quiz, 'Copied.');
      expect([copied, events]).to.deep.equal([
        ['I have canceled or missed sessions. Can we talk about what makes it hard to come?'],
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
      await press(quiz, /^Copy: I have canceled/);
      await status(quiz, 'Copied.');
      await press(quiz, /^Copy: After sessions/);
      await status(quiz, 'Copied.');
      expect([announced.filter(Boolean), copied.length]).to.deep.equal([['Copied.', 'Copied.'], 2]);
    });

    it('say so beside the button that was pressed, for those who see', async () => {
      const quiz = await answered(['Often', 'Often']);
      const beside = () =>
        allByRole(quiz, 'button', /^Copy/).map((each) => each.nextElementSibling?.textContent);
      const silent = beside();
      await press(quiz, /^Copy: After sessions/);
      await status(quiz, 'Copied.');
      expect(beside()).to.deep.equal([silent[0], 'Copied.', ...silent.slice(2)]);
      await press(quiz, /^Copy: I have canceled/);
      await status(quiz, 'Copied.');
      expect(beside()).to.deep.equal(['Copied.', ...silent.slice(1)]);
    });

    it('says what to do where the browser refuses, and tells the page nothing', async () => {
      refused = true;
      const messages = said();
      const quiz = await answered(['Often']);
      const events = heard(quiz);
      await press(quiz, /^Copy: I have canceled/);
      await status(
        quiz,
        'This did not work here. You can select the words and copy them yourself.',
      );
      expect([events, messages]).to.deep.equal([[], ['warn: cairn: not copied.']]);
    });
  });

  it('folds what to do if talking does not help, until it was said more than once', async () => {
    const marked: readonly Given[] = ['Rarely', 'Rarely', 'Rarely', 'Rarely', 'Often', 'Sometimes'];
    const folded = await answered(marked);
    const before = steps(folded);
    await press(folded, 'If talking does not help');
    const opened = letter(folded, 'Your answers').split('\n').slice(-2);
    const last = await answered(marked, NEVER, [
      undefined,
      'I said it more than once, and little has changed',
      undefined,
      'No',
    ]);
    expect([
      before,
      opened,
      steps(last),
      letter(last, 'Your answers').split('\n').slice(-3),
    ]).to.deep.equal([
      'Tell your therapist, What you could say, What else could help',
      [
        'If talking does not help',
        'If nothing changes, a new therapist may be right for you. You don’t have to explain yourself. Ask for names, and for one last session to say goodbye.',
      ],
      'Ask for a review, What you could say, What else could help, If talking does not help',
      [
        'If talking does not help',
        'If nothing changes, a new therapist may be right for you. You don’t have to explain yourself. Ask for names, and for one last session to say goodbye.',
        'You marked “Often”: I have doubts about how my therapist works, or if they can help me.',
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
      'Question 1 of 14: I cancel, move or miss sessions. Not at all Rarely Sometimes [Often] Nearly every time',
      'Back, Skip, Finish, Need to talk to someone now?, About this tool',
      'You marked none of these signs. That is good to know. Tell your therapist what helps, and look again in a few weeks.',
      'You marked none of these signs. That is good to know. Tell your therapist what helps, and look again in a few weeks.',
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
    expect(letter(quiz, 'Your answers').split('\n')[0]).to.equal('Not enough answers to sum up');
  });

  it('starts again as if nothing had been answered', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    const opening = textOf(quiz);
    await press(quiz, 'Begin');
    await walk(quiz, ['Often', ...Array.from<Given>({length: 13})]);
    await press(quiz, 'Start again');
    expect(textOf(quiz)).to.equal(opening);
    await press(quiz, 'Begin');
    expect(`${question(quiz)} ${options(quiz)}`).to.equal(
      'Question 1 of 14: I cancel, move or miss sessions. Not at all Rarely Sometimes Often Nearly every time',
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
