import {expect, fixture} from '@open-wc/testing';
import '../../setup/open-roots.js';
import '../../../src/cairn.js';
import {lines} from '../../setup/lines.js';
import {allByRole, byRole, choose, nameOf, press} from '../../setup/person.js';
import {headings, letter, options, question, walk, type Given} from '../../setup/walk.js';

const SKIPPED: readonly Given[] = Array.from({length: 9});
const UNSURE: readonly Given[] = [
  ...Array.from({length: 7}, () => 'Not sure'),
  'None of these',
  'None of these',
];

/** A picker after these answers, the first of nine; the others are skipped. */
async function picked(...answers: readonly Given[]): Promise<Element> {
  const picker = await fixture('<cairn-format-picker no-intro></cairn-format-picker>');
  await walk(picker, [...answers, ...SKIPPED.slice(answers.length)]);
  return picker;
}

/** At the question of what could get in the way. */
async function atObstacles(): Promise<Element> {
  const picker = await fixture('<cairn-format-picker no-intro></cairn-format-picker>');
  await walk(picker, SKIPPED.slice(0, 7));
  return picker;
}

const suggestions = (picker: Element) =>
  headings(picker).split('\n').slice(2).join(', ').replace(/\d /g, '');

describe('the path through a format picker', () => {
  it('opens with what it is', async () => {
    const picker = await fixture('<cairn-format-picker></cairn-format-picker>');
    expect(letter(picker, 'Begin')).to.equal(lines`
      There is more than one way to do therapy. Nine short questions look at how you like to work, and what could get in the way.
      You get a few places to start, and questions to ask a provider. What you prefer is a starting point, not a rule.
      It is for adults. It is not for emergencies.
    `);
  });

  it('asks nine questions, and ends in places to start', async () => {
    const picker = await fixture('<cairn-format-picker></cairn-format-picker>');
    await press(picker, 'Begin');
    const path = await walk(picker, [
      'My therapist, with a plan',
      'Now, and what comes next',
      'Tools I can try this week',
      'Keep it practical',
      'Ready to push me',
      'I like to practise',
      'Just me and a therapist',
      ['Travel or time', 'Cost'],
      ['I have no private space at home', 'I want a person in the room with me'],
    ]);
    expect([...path, letter(picker, 'Your answers')].join('\n')).to.equal(lines`
      Question 1 of 9: Who should steer the session? My therapist, with a plan
      Question 2 of 9: What would you like to spend most time on? Now, and what comes next
      Question 3 of 9: What would help you most? Tools I can try this week
      Question 4 of 9: How would you like to work with feelings? Keep it practical
      Question 5 of 9: What should your therapist be like? Ready to push me
      Question 6 of 9: How do you feel about tasks between sessions? I like to practise
      Question 7 of 9: Who should be part of it? Just me and a therapist
      Question 8 of 9: What could get in the way? Travel or time, Cost
      Question 9 of 9: What about the place? I have no private space at home, I want a person in the room with me
      Good places to start
      From what you like and what could get in the way, these may be worth a first talk. You can change your mind at any time.
      Ways of working
      Cognitive behavioural therapy (CBT)
      You and your therapist look at how thoughts, feelings and actions feed each other. You test new ways in daily life. Sessions have a plan and there are tasks between them. It suits you if you like structure and practice.
      You answered “Tools I can try this week” to “What would help you most?”
      You answered “I like to practise” to “How do you feel about tasks between sessions?”
      Solution-focused therapy
      You spend little time on causes. You picture how you want things to be, notice what already works, and take small steps. It is often short. It may feel too quick if you want to go deep.
      You answered “Now, and what comes next” to “What would you like to spend most time on?”
      You answered “My therapist, with a plan” to “Who should steer the session?”
      Ways to meet
      In person
      You share a room, so your therapist can see more. It can be the safest choice if home is not private. It takes travel time and may cost more. Often the first choice when things feel very hard.
      You answered “I want a person in the room with me” to “What about the place?”
      You answered “I have no private space at home” to “What about the place?”
      Self-guided
      A book, course or app you use on your own, sometimes with short check-ins. Easy to start and cheap. With guidance, people with stronger low mood tend to gain more. Check who made it and what it does with your data.
      You answered “Cost” to “What could get in the way?”
      You answered “I like to practise” to “How do you feel about tasks between sessions?”
      Questions to ask a provider
    `);
  });

  it('is asked on one page, and ends in the same places', async () => {
    const picker = await fixture(
      '<cairn-format-picker no-intro layout="page"></cairn-format-picker>',
    );
    await choose(picker, 'Tools I can try this week', 'What would help you most?');
    await choose(picker, 'I like to practise', 'How do you feel about tasks between sessions?');
    await choose(picker, 'Cost', 'What could get in the way?');
    await press(picker, 'Show what could help');
    const steps = await picked(
      undefined,
      undefined,
      'Tools I can try this week',
      undefined,
      undefined,
      'I like to practise',
      undefined,
      'Cost',
    );
    expect(letter(picker, 'Your answers')).to.equal(letter(steps, 'Your answers'));
  });

  it('lets any number be chosen, or none of these', async () => {
    const picker = await atObstacles();
    const seen: string[] = [];
    for (const label of ['Cost', 'Weak internet', 'Cost', 'None of these', 'Travel or time']) {
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
      'Cost: [Cost]',
      'Weak internet: [Cost] [Weak internet]',
      'Cost: [Weak internet]',
      'None of these: [None of these]',
      'Travel or time: [Travel or time]',
    ]);
  });

  it('asks for an answer where all marks were taken away again', async () => {
    const picker = await atObstacles();
    await choose(picker, 'Cost');
    await choose(picker, 'Cost');
    await press(picker, 'Next');
    const group = byRole(picker, 'group', 'What could get in the way?');
    const alert = byRole(picker, 'alert');
    expect([
      question(picker),
      alert.textContent,
      group.getAttribute('aria-describedby'),
    ]).to.deep.equal([
      'Question 8 of 9: What could get in the way?',
      'Choose an answer, or press Skip.',
      alert.id,
    ]);
  });

  it('keeps every answer on the way back, from marks of one kind to those of another', async () => {
    const picker = await fixture('<cairn-format-picker no-intro></cairn-format-picker>');
    await walk(picker, [...SKIPPED.slice(0, 6), 'I want to start on my own']);
    await walk(picker, [['Cost', 'Weak internet']]);
    await choose(picker, 'I want a person in the room with me');
    const seen = [options(picker)];
    for (const step of ['Back', 'Back', 'Next', 'Next']) {
      await press(picker, step);
      seen.push(options(picker));
    }
    expect(seen.map((each) => each.match(/\[.*?\]/g)?.join(' '))).to.deep.equal([
      '[I want a person in the room with me]',
      '[Cost] [Weak internet]',
      '[I want to start on my own]',
      '[Cost] [Weak internet]',
      '[I want a person in the room with me]',
    ]);
  });

  it('suggests a first talk beside usual places to start when nothing speaks for one', async () => {
    for (const answers of [SKIPPED, UNSURE]) {
      const picker = await picked(...answers);
      expect(suggestions(picker)).to.equal(
        [
          'Ways of working',
          'Cognitive behavioural therapy (CBT)',
          'Psychodynamic therapy',
          'Solution-focused therapy',
          'Mindfulness-based therapy',
          'Ask for a first talk',
          'Ways to meet',
          'In person',
          'Video',
        ].join(', '),
      );
    }
  });

  it('says so where a way to meet has no answer that speaks for it', async () => {
    const picker = await picked(...SKIPPED.slice(0, 7), ['Travel or time']);
    expect(letter(picker, 'Questions to ask a provider').split('Ways to meet\n')[1]).to.equal(lines`
      Video
      Studies find results close to meeting in person for many problems. It saves travel. You need a private spot, a stable link and a plan for what to do if you lose contact or feel unsafe.
      You answered “Travel or time” to “What could get in the way?”
      Phone
      No camera and no travel. Studies of phone and video therapy together find results close to meeting in person. Your therapist cannot see your face, so say more about how you feel. You need a private spot.
      You answered “Travel or time” to “What could get in the way?”
    `);
    const usual = await picked();
    expect(letter(usual, 'Questions to ask a provider').split('Ways to meet\n')[1]).to.equal(lines`
      In person
      You share a room, so your therapist can see more. It can be the safest choice if home is not private. It takes travel time and may cost more. Often the first choice when things feel very hard.
      A common place to start.
      Video
      Studies find results close to meeting in person for many problems. It saves travel. You need a private spot, a stable link and a plan for what to do if you lose contact or feel unsafe.
      A common place to start.
    `);
  });

  it('has questions for a provider', async () => {
    const picker = await picked();
    await press(picker, 'Questions to ask a provider');
    expect(letter(picker, 'Your answers').split('Questions to ask a provider\n')[1]).to.equal(lines`
      Are you licensed here, and who can I contact if I have a complaint?
      Have you worked with people who face what I face?
      How do you work, and what would a session look like?
      Why do you think this would suit me, and what else could I try?
      How will we set goals and see if it is helping?
      What do you do if it is not helping?
      What happens if I am in crisis between sessions?
      What does it cost, and what if I have to cancel?
      How long does it usually take?
      Who sees my notes and messages, and where are they kept?
      Can we change between in person, video and phone?
      Do you offer my language, or an interpreter?
    `);
  });

  it('lets an answer be changed, lists many as one, and comes back', async () => {
    const picker = await picked(...SKIPPED.slice(0, 7), ['Cost', 'Travel or time']);
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
    expect([given[14], ...asked, now[14]]).to.deep.equal([
      'Travel or time, Cost',
      'Question 8 of 9: What could get in the way?',
      '[Travel or time] [Cost]',
      'None of these',
    ]);
  });

  it('starts again as if nothing had been answered', async () => {
    const picker = await picked('Me, at my own pace');
    await press(picker, 'Start again');
    expect([question(picker), options(picker), nameOf(byRole(picker, 'radiogroup'))]).to.deep.equal(
      [
        'Question 1 of 9: Who should steer the session?',
        'My therapist, with a plan We steer together Me, at my own pace Not sure',
        'Who should steer the session?',
      ],
    );
  });
});
