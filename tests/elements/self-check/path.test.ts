import {expect, fixture} from '@open-wc/testing';
import '../../setup/open-roots.js';
import '../../../src/cairn.js';
import {lines} from '../../setup/lines.js';
import {allByRole, byRole, choose, nameOf, press, textOf} from '../../setup/person.js';
import {alerts, description, headings, letter, options, question, walk} from '../../setup/walk.js';

const ANSWERS = [
  'Rarely',
  'Often',
  'Not at all',
  'Sometimes',
  'Rarely',
  'Often',
  'Rarely',
  'Not at all',
  'Sometimes',
  'Once',
  'No',
];

const LETTER = lines`
  Some friction
  You marked a few signs that something may be in the way. That is common, and it is useful to know. It may be about the pace, the goals, the fit or life outside.
  Here is what could help, one step at a time.
  Tell your therapist
  You could start with one of the sentences below. A good therapist will want to know.
  You answered “Often” to “I leave sessions feeling frustrated or numb.”
  You answered “Sometimes” to “I question my therapist’s way of working, or if they can help me.”
  I often leave feeling frustrated or numb. Could we slow down and look at that?
  Copy
  I’m not sure this way of working suits me. Can you tell me why we do it, and what else we could try?
  Copy
  Life is very full right now. Can we make the plan smaller, or work on the stress itself?
  Copy
  I’ve lost sight of what we are aiming for. Can we look at my goals again?
  Copy
  Look at your goals again
  Are they clear? Do they still fit your life? Write them down and bring them along.
  You answered “Sometimes” to “I’m not sure what we are working towards.”
  You answered “Sometimes” to “I question my therapist’s way of working, or if they can help me.”
  Name what is going on outside
  Work, money or family strain can use up your energy. Ask to plan around it.
  You answered “Often” to “Life outside leaves me too little energy to think about therapy or try things.”
  You answered “Rarely” to “In sessions I go through the motions while my mind is elsewhere.”
  Ask about another way of working
  More or less structure, or video in place of the room, can change a lot.
  You answered “Sometimes” to “I question my therapist’s way of working, or if they can help me.”
  You answered “Often” to “I leave sessions feeling frustrated or numb.”
  If talking does not help
`;

describe('the path through a self-check', () => {
  it('opens with what it is', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    expect(textOf(quiz)).to.equal(lines`
      Feeling stuck in therapy?
      Many people do at some point. This short self-check helps you see what may be in the way, and what you could try next.
      You can skip any question. At the end there are a few next steps, and words to say them with.
      It is for adults. It is not for emergencies.
      Begin
      We do not send or keep your answers.
      Need to talk to someone now?
      About this tool
    `);
  });

  it('asks one question at a time, and ends in a letter', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    await press(quiz, 'Begin');
    const path = await walk(quiz, ANSWERS);
    expect(path.join('\n')).to.equal(lines`
      Question 1 of 11: I cancel, move or miss sessions. Rarely
      Question 2 of 11: I leave sessions feeling frustrated or numb. Often
      Question 3 of 11: I stay away from some topics, or tell the same stories again. Not at all
      Question 4 of 11: I question my therapist’s way of working, or if they can help me. Sometimes
      Question 5 of 11: I don’t feel connected or involved in sessions. Rarely
      Question 6 of 11: Life outside leaves me too little energy to think about therapy or try things. Often
      Question 7 of 11: In sessions I go through the motions while my mind is elsewhere. Rarely
      Question 8 of 11: I keep quiet about how I feel about therapy itself. Not at all
      Question 9 of 11: I’m not sure what we are working towards. Sometimes
      Question 10 of 11: Have you talked with your therapist about this? Once
      Question 11 of 11: Has your therapist done something that made you feel unsafe or crossed a line? No
    `);
    expect(letter(quiz, 'Your answers')).to.equal(LETTER);
  });

  it('asks everything on one page, and ends in the same letter', async () => {
    const quiz = await fixture('<cairn-self-check layout="page"></cairn-self-check>');
    await press(quiz, 'Begin');
    expect(allByRole(quiz, 'radiogroup').map(nameOf).join('\n')).to.equal(lines`
      Think about your last few sessions. How often is this true for you? I cancel, move or miss sessions.
      I leave sessions feeling frustrated or numb.
      I stay away from some topics, or tell the same stories again.
      I question my therapist’s way of working, or if they can help me.
      I don’t feel connected or involved in sessions.
      Life outside leaves me too little energy to think about therapy or try things.
      In sessions I go through the motions while my mind is elsewhere.
      I keep quiet about how I feel about therapy itself.
      I’m not sure what we are working towards.
      Have you talked with your therapist about this?
      Has your therapist done something that made you feel unsafe or crossed a line?
    `);
    for (const [index, group] of allByRole(quiz, 'radiogroup').entries()) {
      const label = ANSWERS[index]!;
      await choose(quiz, label, nameOf(group));
    }
    await press(quiz, 'Show what could help');
    expect(letter(quiz, 'Your answers')).to.equal(LETTER);
  });

  it('can start at the first question, with no way back from it', async () => {
    const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    expect(letter(quiz, 'Need to talk to someone now?')).to.equal(lines`
      Question 1 of 11
      Think about your last few sessions. How often is this true for you?
      I cancel, move or miss sessions.
      Leave out illness, work or cost you could not help.
      Not at all
      Rarely
      Sometimes
      Often
      Nearly every time
      Skip
      Next
    `);
  });

  it('can open in the words of the publisher', async () => {
    const quiz = await fixture(
      '<cairn-self-check heading="How is it going?" intro="Take a minute."></cairn-self-check>',
    );
    expect(textOf(quiz)).to.match(/^How is it going\?\nTake a minute\.\nBegin\n/);
    await press(quiz, 'Begin');
    expect(headings(quiz)).to.equal(lines`
      2 How is it going?
      3 I cancel, move or miss sessions.
    `);
  });

  it('says what to do when Next comes before an answer, and then goes on with one', async () => {
    const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    await press(quiz, 'Next');
    expect([
      question(quiz),
      nameOf(byRole(quiz, 'radiogroup')),
      alerts(quiz),
      byRole(quiz, 'radiogroup').ariaInvalid,
      description(quiz, 'radiogroup'),
    ]).to.deep.equal([
      'Question 1 of 11: I cancel, move or miss sessions.',
      'Think about your last few sessions. How often is this true for you? I cancel, move or miss sessions.',
      'Choose an answer, or press Skip.',
      'true',
      'Leave out illness, work or cost you could not help. Choose an answer, or press Skip.',
    ]);
    await choose(quiz, 'Often');
    expect(alerts(quiz)).to.equal('');
    await press(quiz, 'Next');
    expect(question(quiz)).to.equal(
      'Question 2 of 11: I leave sessions feeling frustrated or numb.',
    );
  });

  it('lets an optional question be left out by Next as well', async () => {
    const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    await walk(quiz, Array.from({length: 7}));
    expect([question(quiz), description(quiz, 'radiogroup')]).to.deep.equal([
      'Question 8 of 11: I keep quiet about how I feel about therapy itself.',
      'You can leave this out.',
    ]);
    await press(quiz, 'Next');
    expect(question(quiz)).to.equal('Question 9 of 11: I’m not sure what we are working towards.');
  });

  it('keeps the answers on the way back, and takes one back by Skip', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    await press(quiz, 'Begin');
    await walk(quiz, ['Often', 'Rarely']);
    const seen = [`${question(quiz)} ${options(quiz)}`];
    for (const step of ['Back', 'Back', 'Skip', 'Back', 'Back', 'Begin']) {
      await press(quiz, step);
      seen.push(`${step} → ${question(quiz)} ${options(quiz)}`.trim());
    }
    expect(seen.join('\n')).to.equal(lines`
      Question 3 of 11: I stay away from some topics, or tell the same stories again. Not at all Rarely Sometimes Often Nearly every time
      Back → Question 2 of 11: I leave sessions feeling frustrated or numb. Not at all [Rarely] Sometimes Often Nearly every time
      Back → Question 1 of 11: I cancel, move or miss sessions. Not at all Rarely Sometimes [Often] Nearly every time
      Skip → Question 2 of 11: I leave sessions feeling frustrated or numb. Not at all [Rarely] Sometimes Often Nearly every time
      Back → Question 1 of 11: I cancel, move or miss sessions. Not at all Rarely Sometimes Often Nearly every time
      Back → No question: Feeling stuck in therapy?
      Begin → Question 1 of 11: I cancel, move or miss sessions. Not at all Rarely Sometimes Often Nearly every time
    `);
  });

  it('holds one answer to a question', async () => {
    const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    await choose(quiz, 'Often');
    await choose(quiz, 'Rarely');
    expect(options(quiz)).to.equal('Not at all [Rarely] Sometimes Often Nearly every time');
    await walk(quiz, ['Sometimes', ...Array.from<undefined>({length: 10})]);
    await press(quiz, 'Your answers');
    expect(textOf(quiz)).to.contain('I cancel, move or miss sessions.\nSometimes\nChange\n');
  });
});
