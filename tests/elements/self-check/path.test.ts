import {expect, fixture} from '@open-wc/testing';
import '../../setup/open-roots.js';
import '../../../src/cairn.js';
import {lines} from '../../setup/lines.js';
import {allByRole, byRole, choose, nameOf, press, textOf} from '../../setup/person.js';
import {alerts, description, headings, letter, options, question, walk} from '../../setup/walk.js';

const ANSWERS = [
  'Rarely',
  'Often',
  'Rarely',
  'Not at all',
  'Sometimes',
  'Rarely',
  'Nearly every time',
  'Rarely',
  'Not at all',
  'Sometimes',
  'A few weeks or months',
  'I said it once',
  ['Someone listens to me', 'I trust my therapist'],
  'No',
];

const LETTER = lines`
  Something in the way
  What you marked can make therapy harder. That is common, and useful to know.
  Most of what you marked is about this: what takes up your energy or attention. It helps your therapist to know what else is going on.
  You can talk, change something, or stop.
  You also marked what helps. Tell your therapist that too, so that it stays.
  Your one next step
  Say it again, more plainly
  Your therapist may not have seen how much it matters to you.
  You said: I said it once
  Name one thing that you want to be different.
  Ask what your therapist will change, and when.
  Ask to look at it together again in 2 or 3 sessions.
  What you could say
  I said this once before, and it still matters to me. What could we change?
  Copy
  Life is very full right now. Could we take on less for now, or work on the stress itself?
  Copy
  More sentences
  What else could help
  Let someone else help too
  Talk about what is going on in your life
`;

describe('the path through a self-check', () => {
  it('opens with what it is', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    expect(textOf(quiz)).to.equal(lines`
      Feeling stuck in therapy?
      Many people do at some point. This short self-check helps you see what may be in the way, and what you could try next.
      You can skip any question. At the end you get a few things to try, and sentences you could use.
      Under 18? You can still use the sentences. Talk to an adult you trust too, or to a helpline for young people.
      Begin
      Has your therapist done something that felt wrong?
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
      Question 1 of 14: I cancel, move or miss sessions. Rarely
      Question 2 of 14: I leave sessions feeling frustrated or numb. Often
      Question 3 of 14: Something my therapist said or did hurt or annoyed me, and it still bothers me. Rarely
      Question 4 of 14: I avoid some topics, or keep telling the same stories. Not at all
      Question 5 of 14: I have doubts about how my therapist works, or if they can help me. Sometimes
      Question 6 of 14: I don’t feel connected or involved in sessions. Rarely
      Question 7 of 14: The rest of my life leaves me too little energy for therapy. Nearly every time
      Question 8 of 14: In sessions I am there, but my mind is somewhere else. Rarely
      Question 9 of 14: I don’t tell my therapist how I feel about therapy. Not at all
      Question 10 of 14: I’m not sure what we are working toward. Sometimes
      Question 11 of 14: How long have you been seeing this therapist? A few weeks or months
      Question 12 of 14: Have you told your therapist that you feel stuck? I said it once
      Question 13 of 14: What helps in therapy, and should stay? Someone listens to me, I trust my therapist
      Question 14 of 14: Has your therapist done something that felt wrong or unsafe? No
    `);
    expect(letter(quiz, 'Your answers')).to.equal(LETTER);
  });

  it('asks everything on one page, and ends in the same letter', async () => {
    const quiz = await fixture('<cairn-self-check layout="page"></cairn-self-check>');
    await press(quiz, 'Begin');
    expect(allByRole(quiz, 'radiogroup').map(nameOf).join('\n')).to.equal(lines`
      I cancel, move or miss sessions.
      I leave sessions feeling frustrated or numb.
      Something my therapist said or did hurt or annoyed me, and it still bothers me.
      I avoid some topics, or keep telling the same stories.
      I have doubts about how my therapist works, or if they can help me.
      I don’t feel connected or involved in sessions.
      The rest of my life leaves me too little energy for therapy.
      In sessions I am there, but my mind is somewhere else.
      I don’t tell my therapist how I feel about therapy.
      I’m not sure what we are working toward.
      How long have you been seeing this therapist?
      Have you told your therapist that you feel stuck?
      Has your therapist done something that felt wrong or unsafe?
    `);
    const single = ANSWERS.filter((label) => typeof label === 'string');
    for (const [index, group] of allByRole(quiz, 'radiogroup').entries())
      await choose(quiz, single[index]!, nameOf(group));
    for (const label of ANSWERS.flat().filter((each) => !single.includes(each)))
      await choose(quiz, label);
    await press(quiz, 'Show what could help');
    expect(letter(quiz, 'Your answers')).to.equal(LETTER);
  });

  it('can start at the first question, with no way back from it', async () => {
    const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    expect(letter(quiz, 'Need to talk to someone now?')).to.equal(lines`
      Question 1 of 14
      Think about your last few sessions. How often is this true for you?
      I cancel, move or miss sessions.
      Don’t count times when you were ill, had to work or could not pay.
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
      'Question 1 of 14: I cancel, move or miss sessions.',
      'I cancel, move or miss sessions.',
      'Choose an answer, or press Skip.',
      'true',
      'Think about your last few sessions. How often is this true for you? Don’t count times when you were ill, had to work or could not pay. Choose an answer, or press Skip.',
    ]);
    await choose(quiz, 'Often');
    expect(alerts(quiz)).to.equal('');
    await press(quiz, 'Next');
    expect(question(quiz)).to.equal(
      'Question 2 of 14: I leave sessions feeling frustrated or numb.',
    );
  });

  it('lets an optional question be left out by Next as well', async () => {
    const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    await walk(quiz, Array.from({length: 8}));
    expect([question(quiz), description(quiz, 'radiogroup')]).to.deep.equal([
      'Question 9 of 14: I don’t tell my therapist how I feel about therapy.',
      'You can leave this out.',
    ]);
    await press(quiz, 'Next');
    expect(question(quiz)).to.equal('Question 10 of 14: I’m not sure what we are working toward.');
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
      Question 3 of 14: Something my therapist said or did hurt or annoyed me, and it still bothers me. Not at all Rarely Sometimes Often Nearly every time
      Back → Question 2 of 14: I leave sessions feeling frustrated or numb. Not at all [Rarely] Sometimes Often Nearly every time
      Back → Question 1 of 14: I cancel, move or miss sessions. Not at all Rarely Sometimes [Often] Nearly every time
      Skip → Question 2 of 14: I leave sessions feeling frustrated or numb. Not at all [Rarely] Sometimes Often Nearly every time
      Back → Question 1 of 14: I cancel, move or miss sessions. Not at all Rarely Sometimes Often Nearly every time
      Back → No question: Feeling stuck in therapy?
      Begin → Question 1 of 14: I cancel, move or miss sessions. Not at all Rarely Sometimes Often Nearly every time
    `);
  });

  it('holds one answer to a question', async () => {
    const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    await choose(quiz, 'Often');
    await choose(quiz, 'Rarely');
    expect(options(quiz)).to.equal('Not at all [Rarely] Sometimes Often Nearly every time');
    await walk(quiz, ['Sometimes', ...Array.from<undefined>({length: 13})]);
    await press(quiz, 'Your answers');
    expect(textOf(quiz)).to.contain('I cancel, move or miss sessions.\nSometimes\nChange\n');
  });
});
