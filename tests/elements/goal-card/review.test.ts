import {expect, fixture} from '@open-wc/testing';
import '../../setup/open-roots.js';
import '../../../src/cairn.js';
import {lines} from '../../setup/lines.js';
import {allByRole, choose, nameOf, press, textOf, type} from '../../setup/person.js';
import {unfold} from '../../setup/screens.js';
import {
  alerts,
  description,
  letter,
  options,
  question,
  walk,
  type Given,
} from '../../setup/walk.js';
import {cardWith, GOAL, WHY, written} from './goals.js';

const FITS: readonly Given[] = ['Yes', 'Yes', 'No', 'Yes', 'Mostly mine'];
const KEEP = [...FITS, '3'];

/** A card with one goal that was looked at once, with these answers. */
async function reviewed(...answers: readonly Given[]): Promise<Element> {
  const card = await cardWith('Sleep through');
  await press(card, 'Next');
  await walk(card, answers);
  return card;
}

const result = (card: Element) => letter(card, 'Look at it again').split('\n').slice(3);

/** The marks on the line, as they are drawn: “3 Then, 6 Now”. */
function drawn(card: Element): string {
  const [now] = allByRole(card, 'listitem');
  const line = [...now!.querySelectorAll('[aria-hidden=true]')].find(
    (each) => each.children.length === 11,
  );
  return [...(line?.children ?? [])]
    .map((mark, index) => (mark.textContent ? `${index} ${mark.textContent}` : ''))
    .filter(Boolean)
    .join(', ');
}

describe('the review of a goal card', () => {
  it('looks at one goal after the other, and has a thought for each', async () => {
    const card = await cardWith('Sleep through', 'Say no');
    await type(card, WHY, 'For my children', 'Goal 1');
    await type(card, /^What is different now/, 'I wake up once', 'Goal 1');
    await press(card, 'Next');
    const path = [letter(card, 'Question 1 of 6')];
    path.push(...(await walk(card, KEEP)), letter(card, 'Question 1 of 6'));
    path.push(...(await walk(card, ['No', 'Partly', 'A lot', 'Partly', undefined, undefined])));
    path.push(letter(card, 'A page to bring to your next session'));
    expect(path.join('\n')).to.equal(lines`
      Goal 1 of 2 Sleep through
      Question 1 of 6: Is this goal still clear to you? Yes
      Question 2 of 6: Does it feel possible from where you are now? Yes
      Question 3 of 6: Has your life changed since you set it? No
      Question 4 of 6: Do you still care about it? Yes
      Question 5 of 6: Whose goal is it? Mostly mine
      Question 6 of 6: How far have you come with this goal? 3
      Goal 2 of 2 Say no
      Question 1 of 6: Is this goal still clear to you? No
      Question 2 of 6: Does it feel possible from where you are now? Partly
      Question 3 of 6: Has your life changed since you set it? A lot
      Question 4 of 6: Do you still care about it? Partly
      Question 5 of 6: Whose goal is it? Skip
      Question 6 of 6: How far have you come with this goal? Skip
      Your goals, a second look
      Here is a thought for each goal, and a question that you could take to your next session.
      Sleep through
      It mattered because: For my children
      Different now: I wake up once
      Keep it
      Nothing you marked is a reason to change this goal. Choose one next step.
      What is the next small step, and what could get in the way?
      Copy
      Look at it again
      Change my answers
      Say no
      Make it clearer
      You said that this goal is not fully clear. Try to say what would be different in an ordinary week.
      How would I notice in daily life that I’m getting there?
      Copy
      Look at it again
      Change my answers
    `);
  });

  const outcomes: [string, readonly Given[], string][] = [
    [
      'asks first whose goal it is, and what to do if someone is to be feared',
      ['Yes', 'Yes', 'No', 'Yes', 'Mostly someone else’s', /^9/],
      lines`
        Is this goal yours?
        This may be someone else’s goal. You are allowed to want something else.
        If you are afraid of what happens when you don’t do it, tell your therapist when you are alone with them. Help is below.
        What would I want here, if it were only up to me?
        Copy
      `,
    ],
    [
      'says what is nearly reached',
      [...FITS, '9'],
      lines`
        Nearly there
        You are nearly there, or already there. Take a moment to see what you did. Do you want to keep going, or choose what comes next?
        What helped me get here, and how do I keep it?
        Copy
      `,
    ],
    [
      'says what is reached and no longer matters, and asks what comes next',
      ['Yes', 'Yes', 'No', 'No', 'Mostly mine', /^10 /],
      lines`
        Nearly there
        You are nearly there, or already there. Take a moment to see what you did. Do you want to keep going, or choose what comes next?
        You no longer care about it, so this may be the time to choose what comes next.
        What helped me get here, and how do I keep it?
        Copy
      `,
    ],
    [
      'replaces what no longer matters',
      ['Yes', 'Yes', 'No', 'No', undefined, undefined],
      lines`
        Choose another one
        This goal no longer matters to you. That is all right. Is there something you care about more now?
        If I could work on only one thing now, what would it be?
        Copy
      `,
    ],
    [
      'lets someone put down what a changed life took away',
      ['Yes', 'No', 'A lot', 'Partly', undefined, undefined],
      lines`
        Life has changed around it
        Your life has changed a lot, and this goal does not feel possible now. You can pause it, change it, or let it go. That can hurt, and it is worth talking about.
        What does this goal mean to me, and what would I move toward now?
        Copy
      `,
    ],
    [
      'leaves open what was hardly looked at',
      ['Yes', undefined, undefined, undefined, undefined, undefined],
      lines`
        Questions left open
        You answered only a few questions about this goal. That is all right.
        What do I want to say about this goal?
        Copy
      `,
    ],
  ];
  for (const [what, answers, said] of outcomes) {
    it(what, async () => {
      const card = await reviewed(...answers);
      expect(result(card).join('\n')).to.equal(said);
    });
  }

  it('does not say the same twice of two goals', async () => {
    const card = await cardWith('Sleep through', 'Say no');
    await press(card, 'Next');
    await walk(card, [...KEEP, ...KEEP]);
    const text = letter(card, 'A page to bring to your next session');
    expect([
      text.match(/Nothing you marked is a reason to change this goal/g)?.length,
      text.match(/The same is true here\./g)?.length,
    ]).to.deep.equal([1, 1]);
  });

  it('tells each of two goals its own where one of them matters no longer', async () => {
    const card = await cardWith('Sleep through', 'Say no');
    await press(card, 'Next');
    const near = (cares: string) => ['Yes', 'Yes', 'No', cares, 'Shared', /^9/] as const;
    await walk(card, [...near('No'), ...near('Yes')]);
    const text = letter(card, 'A page to bring to your next session');
    expect([
      text.match(/You no longer care about it/g)?.length,
      text.match(/You are nearly there, or already there\./g)?.length,
      text.includes('The same is true here.'),
    ]).to.deep.equal([1, 2, false]);
  });

  it('asks for a mark from 0 to 10, and says what its ends mean', async () => {
    const card = await cardWith('Sleep through');
    await press(card, 'Next');
    await walk(card, FITS);
    expect([question(card), options(card), description(card, 'radiogroup')]).to.deep.equal([
      'Question 6 of 6: How far have you come with this goal?',
      '0 (Not started) 1 2 3 4 5 6 7 8 9 10 (Fully there)',
      'You can leave this out.',
    ]);
    await press(card, 'Skip');
    expect(result(card)[0]).to.equal('Keep it');
  });

  it('says what to do when Next comes before an answer', async () => {
    const card = await cardWith('Sleep through');
    await press(card, 'Next');
    await press(card, 'Next');
    expect([question(card), alerts(card)]).to.deep.equal([
      'Question 1 of 6: Is this goal still clear to you?',
      'Choose an answer, or press Skip.',
    ]);
  });

  it('leads back to the goals from its first question', async () => {
    const card = await cardWith('Sleep through');
    await press(card, 'Next');
    await press(card, 'Back');
    expect(written(card)).to.equal('1 Sleep through');
  });

  const again: [string, string | undefined, string, string, string][] = [
    [
      'higher',
      '6',
      '3 Then, 6 Now',
      'Then you marked 3, now 6.',
      'You marked this higher than last time.',
    ],
    [
      'about the same',
      '4',
      '3 Then, 4 Now',
      'Then you marked 3, now 4.',
      'About the same as last time. Staying where you are can take work too.',
    ],
    [
      'the very same',
      '3',
      '3 Then, Now',
      'Then you marked 3, now 3.',
      'About the same as last time. Staying where you are can take work too.',
    ],
    [
      'lower',
      '0 (Not started)',
      '0 Now, 3 Then',
      'Then you marked 3, now 0.',
      'You marked this lower than last time. That can happen when life gets harder, or when you see things more clearly.',
    ],
  ];
  for (const [what, mark, line, words, said] of again) {
    it(`compares a second look with the first: ${what}`, async () => {
      const card = await reviewed(...KEEP);
      await press(card, 'Look at it again: Sleep through');
      const fresh = options(card);
      await walk(card, [...FITS, mark]);
      expect([fresh, drawn(card), result(card).slice(-2)]).to.deep.equal([
        'Yes Partly No',
        line,
        [words, said],
      ]);
    });
  }

  it('compares nothing where a mark was left out', async () => {
    const card = await reviewed(...KEEP);
    await press(card, 'Look at it again: Sleep through');
    await walk(card, [...FITS, undefined]);
    expect([drawn(card), result(card)]).to.deep.equal([
      '',
      [
        'Keep it',
        'Nothing you marked is a reason to change this goal. Choose one next step.',
        'What is the next small step, and what could get in the way?',
        'Copy',
      ],
    ]);
  });

  it('lets the answers of the last look be changed, which is no second look', async () => {
    const card = await reviewed(...KEEP);
    await press(card, 'Change my answers about: Sleep through');
    const kept = options(card);
    await walk(card, ['Yes', 'Yes', 'No', 'No']);
    const mark = [question(card), options(card)];
    await press(card, 'Next');
    mark.push(options(card));
    await press(card, 'Finish');
    expect([kept, ...mark, drawn(card), result(card)[0]]).to.deep.equal([
      '[Yes] Partly No',
      'Question 5 of 6: Whose goal is it?',
      '[Mostly mine] Shared Mostly someone else’s',
      '0 (Not started) 1 2 [3] 4 5 6 7 8 9 10 (Fully there)',
      '',
      'Choose another one',
    ]);
  });

  it('takes a reworded goal for a new one, and shows the old words', async () => {
    const card = await reviewed(...KEEP);
    await press(card, 'Edit my goals');
    await type(card, GOAL, 'Rest well');
    await press(card, 'Next');
    await walk(card, [...FITS, '6']);
    expect([drawn(card), result(card).slice(-2)]).to.deep.equal([
      '',
      ['You changed this goal, so this is a new starting point.', 'Before: “Sleep through”'],
    ]);
  });

  it('compares no marks of a reworded goal on the page to bring along either', async () => {
    const card = await reviewed(...KEEP);
    await press(card, 'Edit my goals');
    await type(card, GOAL, 'Rest well');
    await press(card, 'Next');
    await walk(card, [...FITS, '6']);
    await unfold(card);
    expect(textOf(card)).not.to.include('Then you marked');
  });

  it('leads back from a second look to the result, and keeps what was answered', async () => {
    const card = await reviewed(...KEEP);
    const before = textOf(card);
    await press(card, 'Look at it again: Sleep through');
    await walk(card, ['Partly']);
    await press(card, 'Back');
    const chosen = options(card);
    await press(card, 'Back');
    const result = textOf(card);
    await press(card, 'Look at it again: Sleep through');
    expect([chosen, result, options(card)]).to.deep.equal([
      'Yes [Partly] No',
      before,
      'Yes [Partly] No',
    ]);
  });

  it('leads back from a second goal to the first, and loses no answer on the way', async () => {
    const card = await cardWith('Sleep through', 'Say no');
    await press(card, 'Next');
    await walk(card, KEEP);
    await choose(card, 'Partly');
    await press(card, 'Back');
    const first = [question(card), options(card)];
    await press(card, 'Finish');
    expect([...first, letter(card, 'Question 1 of 6'), options(card)]).to.deep.equal([
      'Question 6 of 6: How far have you come with this goal?',
      '0 (Not started) 1 2 [3] 4 5 6 7 8 9 10 (Fully there)',
      'Goal 2 of 2 Say no',
      'Yes [Partly] No',
    ]);
  });

  it('looks only at goals that are new or reworded when more are added', async () => {
    const card = await reviewed(...KEEP);
    await press(card, 'Edit my goals');
    await press(card, 'Add another goal');
    await type(card, GOAL, 'Say no', 'Goal 2');
    await press(card, 'Next');
    const first = letter(card, 'Question 1 of 6');
    await walk(card, [...FITS, undefined]);
    expect([first, allByRole(card, 'heading').map(nameOf).slice(2, 4)]).to.deep.equal([
      'Goal 2 of 2 Say no',
      ['Sleep through', 'Say no'],
    ]);
  });

  it('goes straight to the result when nothing is new', async () => {
    const card = await reviewed(...KEEP);
    const before = textOf(card);
    await press(card, 'Edit my goals');
    await press(card, 'Next');
    expect(textOf(card)).to.equal(before);
  });

  it('starts again, and brings everything back that was there', async () => {
    const card = await reviewed(...KEEP);
    const before = textOf(card);
    await press(card, 'Start again');
    const emptied = [written(card), textOf(card).split('\n')[1]];
    await press(card, 'Bring back');
    expect([...emptied, textOf(card)]).to.deep.equal(['1', 'Removed: “Sleep through”', before]);
  });

  it('starts again at the opening lines, with a way to bring everything back', async () => {
    const card = await fixture('<cairn-goal-card></cairn-goal-card>');
    await press(card, 'Begin');
    await type(card, GOAL, 'Sleep through');
    await press(card, 'Next');
    await walk(card, KEEP);
    await press(card, 'Start again');
    const opening = letter(card, 'Begin').split('\n').slice(0, 3);
    await press(card, 'Begin');
    const empty = written(card);
    await press(card, 'Bring back');
    expect([...opening, empty, result(card)[0]]).to.deep.equal([
      'Removed: “Sleep through”',
      'Bring back',
      'Life changes, and goals may change with it. Write down up to 5 goals for therapy in your own words. Then take a minute for each.',
      '1',
      'Keep it',
    ]);
  });

  it('keeps the goals and their answers when one of them is removed after the review', async () => {
    const card = await cardWith('Sleep through', 'Say no');
    await press(card, 'Next');
    await walk(card, [...KEEP, ...KEEP]);
    await press(card, 'Edit my goals');
    await press(card, 'Remove goal 1');
    await press(card, 'Next');
    expect(allByRole(card, 'heading').map(nameOf).slice(2, 3)).to.deep.equal(['Say no']);
    await press(card, 'Edit my goals');
    await press(card, 'Bring back');
    await press(card, 'Next');
    expect(allByRole(card, 'heading').map(nameOf).slice(2, 4)).to.deep.equal([
      'Sleep through',
      'Say no',
    ]);
  });

  it('holds one mark, which can be taken back by Skip', async () => {
    const card = await cardWith('Sleep through');
    await press(card, 'Next');
    await walk(card, FITS);
    await choose(card, '9');
    await choose(card, '2');
    const marked = options(card);
    await press(card, 'Skip');
    expect([marked, result(card)[0]]).to.deep.equal([
      '0 (Not started) 1 [2] 3 4 5 6 7 8 9 10 (Fully there)',
      'Keep it',
    ]);
  });
});
