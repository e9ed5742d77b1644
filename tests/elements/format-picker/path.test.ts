import {expect, fixture} from '@open-wc/testing';
import '../../setup/open-roots.js';
import '../../../src/cairn.js';
import {lines} from '../../setup/lines.js';
import {allByRole, byRole, choose, nameOf, press} from '../../setup/person.js';
import {
  alerts,
  descriptionOf,
  letter,
  options,
  question,
  walk,
  type Given,
} from '../../setup/walk.js';

const SKIPPED: readonly Given[] = Array.from({length: 11});
const UNSURE: readonly Given[] = [
  ...Array.from({length: 8}, () => 'Not sure'),
  'None of these',
  'None of these',
  'None of these',
];

/** A picker after these answers, the first of eleven; the others are skipped. */
async function picked(...answers: readonly Given[]): Promise<Element> {
  const picker = await fixture('<cairn-format-picker no-intro></cairn-format-picker>');
  await walk(picker, [...answers, ...SKIPPED.slice(answers.length)]);
  return picker;
}

/** At the question of what could get in the way. */
async function atObstacles(): Promise<Element> {
  const picker = await fixture('<cairn-format-picker no-intro></cairn-format-picker>');
  await walk(picker, SKIPPED.slice(0, 8));
  return picker;
}

describe('the path through a format picker', () => {
  it('opens with what it is', async () => {
    const picker = await fixture('<cairn-format-picker></cairn-format-picker>');
    expect(letter(picker, 'Begin')).to.equal(lines`
      There is more than one way to do therapy. 11 short questions look at how you like to work, and what could get in the way.
      You get a few places to start, and words to ask for them. What you prefer is a starting point, not a rule.
      Under 18? You can still use the questions. Talk to an adult you trust too, or to a helpline for young people.
    `);
  });

  it('asks eleven questions, and ends in places to start', async () => {
    const picker = await fixture('<cairn-format-picker></cairn-format-picker>');
    await press(picker, 'Begin');
    const path = await walk(picker, [
      'No, or not anymore',
      'My therapist, with a plan',
      'Now, and what comes next',
      'Tools I can try this week',
      'Keep it practical',
      'Willing to challenge me',
      'I like to practice',
      'Just me and a therapist',
      ['Getting there or finding the time is hard', 'It may cost too much'],
      ['I have no private space at home', 'I want a person in the room with me'],
      'None of these',
    ]);
    expect([...path, letter(picker, 'Your answers')].join('\n')).to.equal(lines`
      Question 1 of 11: Are you seeing a therapist now? No, or not anymore
      Question 2 of 11: Who should lead the session? My therapist, with a plan
      Question 3 of 11: What would you like to spend most time on? Now, and what comes next
      Question 4 of 11: What would help you most? Tools I can try this week
      Question 5 of 11: How would you like to work with feelings? Keep it practical
      Question 6 of 11: What should your therapist be like? Willing to challenge me
      Question 7 of 11: How do you feel about tasks between sessions? I like to practice
      Question 8 of 11: Who should be part of it? Just me and a therapist
      Question 9 of 11: What could get in the way? Getting there or finding the time is hard, It may cost too much
      Question 10 of 11: What matters about the place? I have no private space at home, I want a person in the room with me
      Question 11 of 11: Is one of these important to you? None of these
      Good places to start
      Going by your answers, these may be worth asking about. You can change your mind at any time.
      See all options
      Ways of working
      Cognitive behavioral therapy (CBT)
      You look at how thoughts, feelings and actions affect each other, and test new ways in daily life.
      You said: Tools I can try this week
      You said: I like to practice
      Solution-focused therapy
      You picture how you want things to be, notice what already works, and take small steps.
      You said: Now, and what comes next
      You said: My therapist, with a plan
      Ways to meet
      In person
      You share a room, so your therapist can see more of how you are.
      You said: I want a person in the room with me
      Against it, you said: Getting there or finding the time is hard
      Against it, you said: It may cost too much
      Text or chat
      You write instead of talking. You have time to find words, and you can read them again.
      You said: I have no private space at home
      You said: Getting there or finding the time is hard
      Against it, you said: I want a person in the room with me
      For some problems, some therapies are better tested. Ask what works best for yours.
      Not sure? You can also ask for a short first conversation.
      Questions to ask a therapist
    `);
  });

  it('is asked on one page, and ends in the same places', async () => {
    const picker = await fixture(
      '<cairn-format-picker no-intro layout="page"></cairn-format-picker>',
    );
    await choose(picker, 'Tools I can try this week', 'What would help you most?');
    await choose(picker, 'I like to practice', 'How do you feel about tasks between sessions?');
    await choose(picker, 'It may cost too much', 'What could get in the way?');
    await press(picker, 'Show what could help');
    const steps = await picked(
      undefined,
      undefined,
      undefined,
      'Tools I can try this week',
      undefined,
      undefined,
      'I like to practice',
      undefined,
      'It may cost too much',
    );
    expect(letter(picker, 'Your answers')).to.equal(letter(steps, 'Your answers'));
  });

  it('lets any number be chosen, or none of these', async () => {
    const picker = await atObstacles();
    const seen: string[] = [];
    for (const label of [
      'It may cost too much',
      'My internet is weak',
      'It may cost too much',
      'None of these',
      'Getting there or finding the time is hard',
    ]) {
      await choose(picker, label);
      seen.push(
        `${label}: ${
          options(picker)
            .match(/\[.*?\]/g)
            ?.join(' ') ?? ''
        }`,
      );
    }
    expect(seen).to.deep.equal([
      'It may cost too much: [It may cost too much]',
      'My internet is weak: [It may cost too much] [My internet is weak]',
      'It may cost too much: [My internet is weak]',
      'None of these: [None of these]',
      'Getting there or finding the time is hard: [Getting there or finding the time is hard]',
    ]);
  });

  it('asks for an answer where all marks were taken away again', async () => {
    const picker = await atObstacles();
    await choose(picker, 'It may cost too much');
    await choose(picker, 'It may cost too much');
    await press(picker, 'Next');
    const group = byRole(picker, 'group', 'What could get in the way?');
    expect([question(picker), alerts(picker), descriptionOf(group)]).to.deep.equal([
      'Question 9 of 11: What could get in the way?',
      'Choose an answer, or press Skip.',
      'Choose an answer, or press Skip.',
    ]);
  });

  it('keeps every answer on the way back, from marks of one kind to those of another', async () => {
    const picker = await fixture('<cairn-format-picker no-intro></cairn-format-picker>');
    await walk(picker, [...SKIPPED.slice(0, 7), 'I want to start on my own']);
    await walk(picker, [['It may cost too much', 'My internet is weak']]);
    await choose(picker, 'I want a person in the room with me');
    const seen = [options(picker)];
    for (const step of ['Back', 'Back', 'Next', 'Next']) {
      await press(picker, step);
      seen.push(options(picker));
    }
    expect(seen.map((each) => each.match(/\[.*?\]/g)?.join(' '))).to.deep.equal([
      '[I want a person in the room with me]',
      '[It may cost too much] [My internet is weak]',
      '[I want to start on my own]',
      '[It may cost too much] [My internet is weak]',
      '[I want a person in the room with me]',
    ]);
  });

  it('begins with a conversation when nothing speaks for one, and folds what is common', async () => {
    for (const answers of [SKIPPED, UNSURE]) {
      const picker = await picked(...answers);
      expect(
        letter(
          picker,
          'For some problems, some therapies are better tested. Ask what works best for yours.',
        ),
      ).to.equal(lines`
        Good places to start
        Going by your answers, these may be worth asking about. You can change your mind at any time.
        See all options
        Ask for a first conversation
        You don’t have to know what suits you. Many therapists offer a short first conversation. Tell them what you hope for, and ask how they would work with you.
        Ways of working
        Cognitive behavioral therapy (CBT)
        Psychodynamic therapy
        Solution-focused therapy
        Mindfulness-based therapy
        Ways to meet
        None of your answers points to one of them. These two are common.
        In person
        You share a room, so your therapist can see more of how you are.
        Video
        You talk on a screen. Studies that looked at phone and video together find results close to meeting in person.
      `);
    }
  });

  it('says what speaks against a suggestion', async () => {
    const picker = await picked(
      ...SKIPPED.slice(0, 8),
      ['I don’t like being on camera', 'Saying things out loud is hard'],
      'I like some distance from the therapist',
    );
    const [, ways = ''] = letter(
      picker,
      'For some problems, some therapies are better tested. Ask what works best for yours.',
    ).split('Ways to meet\n');
    expect(ways).to.equal(lines`
      Text or chat
      You write instead of talking. You have time to find words, and you can read them again.
      You said: Saying things out loud is hard
      You said: I like some distance from the therapist
      Phone
      You only hear each other. Studies that looked at phone and video together find results close to meeting in person.
      You said: I don’t like being on camera
      Against it, you said: Saying things out loud is hard
    `);
  });

  it('shows all options with the same four lines each', async () => {
    const picker = await picked();
    await press(picker, 'See all options');
    const terms = allByRole(picker, 'term').map((each) => each.textContent.trim());
    const four = ['What you do', 'May suit you if', 'May not suit you if', 'Time and cost'];
    expect(terms).to.deep.equal(Array.from({length: 15}, () => four).flat());
  });

  it('has sentences and four questions for someone who sees a therapist', async () => {
    const picker = await picked(
      'Yes',
      'My therapist, with a plan',
      undefined,
      'Tools I can try this week',
    );
    expect(allByRole(picker, 'button', /^Copy: /).map(nameOf)).to.deep.equal([
      'Copy: Could we work on tools that I can try this week?',
      'Copy: Could we have a bit more structure, with a plan for each session?',
    ]);
    await press(picker, 'Questions to ask a therapist');
    expect(letter(picker, 'Your answers').split('Questions to ask a therapist\n')[1]).to
      .equal(lines`
      What works best for my problem, and how well has it been tested?
      Why do you think this would suit me, and what else could I try?
      How will we set goals and see if it is helping?
      What do you do if it is not helping?
    `);
  });

  it('has twelve questions for someone who looks for a therapist', async () => {
    const picker = await picked('No, or not anymore');
    await press(picker, 'Questions to ask a therapist');
    expect(letter(picker, 'Your answers').split('Questions to ask a therapist\n')[1]).to
      .equal(lines`
      What works best for my problem, and how well has it been tested?
      Why do you think this would suit me, and what else could I try?
      How will we set goals and see if it is helping?
      What do you do if it is not helping?
      Are you licensed here, and who can I contact if I have a complaint?
      Have you worked with people in my situation?
      What would a session look like, and how long does therapy usually take?
      What happens if I am in crisis between sessions?
      What does it cost, and what if I have to cancel?
      Who sees my notes and messages, and where are they kept?
      Can we switch between in person, video and phone?
      Can we work in my language, or with an interpreter?
    `);
  });

  it('shows the publisher’s next step only with a line about what they offer', async () => {
    const links = async (attributes: string) => {
      const picker = await fixture(
        `<cairn-format-picker no-intro cta-href="/find" cta-label="Find a therapist" ${attributes}></cairn-format-picker>`,
      );
      await walk(picker, SKIPPED);
      return allByRole(picker, 'link', 'Find a therapist').length;
    };
    expect([await links(''), await links('cta-note="We offer therapy."')]).to.deep.equal([0, 1]);
  });

  it('lets an answer be changed, lists many as one, and comes back', async () => {
    const picker = await picked(...SKIPPED.slice(0, 8), [
      'It may cost too much',
      'Getting there or finding the time is hard',
    ]);
    await press(picker, 'Your answers');
    const given = allByRole(picker, 'definition').map((each) => each.textContent.trim());
    await press(picker, 'Change: What could get in the way?');
    const asked = [
      question(picker),
      options(picker)
        .match(/\[.*?\]/g)!
        .join(' '),
    ];
    await choose(picker, 'None of these');
    await press(picker, 'Finish');
    const now = allByRole(picker, 'definition').map((each) => each.textContent.trim());
    expect([given[16], ...asked, now[16]]).to.deep.equal([
      'Getting there or finding the time is hard, It may cost too much',
      'Question 9 of 11: What could get in the way?',
      '[Getting there or finding the time is hard] [It may cost too much]',
      'None of these',
    ]);
  });

  it('starts again as if nothing had been answered', async () => {
    const picker = await picked('No, or not anymore');
    await press(picker, 'Start again');
    expect([question(picker), options(picker), nameOf(byRole(picker, 'radiogroup'))]).to.deep.equal(
      [
        'Question 1 of 11: Are you seeing a therapist now?',
        'Yes No, or not anymore Not sure',
        'Are you seeing a therapist now?',
      ],
    );
  });
});
