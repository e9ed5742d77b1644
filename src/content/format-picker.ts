/** The format picker: nine questions → approaches to therapy and ways to meet. */
import type {MsgFn} from '@lit/localize';
import type {Check} from '../engine/check.js';

export function formatPicker(msg: MsgFn): Check {
  const unsure = {id: 'unsure', text: msg('Not sure', {desc: 'Format picker: answer'})};
  const none = {
    id: 'none',
    exclusive: true,
    text: msg('None of these', {desc: 'Format picker: answer that clears the others'}),
  };
  return {
    id: 'format-picker',
    title: msg('Which kind of therapy could suit you?', {desc: 'Title of the format picker'}),
    intro: [
      msg(
        'There is more than one way to do therapy. Nine short questions look at how you like to work, and what could get in the way.',
        {desc: 'Format picker: opening line'},
      ),
      msg(
        'You get a few places to start, and questions to ask a provider. What you prefer is a starting point, not a rule.',
        {desc: 'Format picker: opening line'},
      ),
      msg('It is for adults. It is not for emergencies.', {desc: 'Opening lines: who it is for'}),
    ],
    questions: [
      {
        id: 'lead',
        text: msg('Who should steer the session?', {desc: 'Format picker: question'}),
        options: [
          {
            id: 'therapist',
            text: msg('My therapist, with a plan', {desc: 'Format picker: answer'}),
            weights: {cbt: 2, solution: 2, mindful: 1},
          },
          {
            id: 'shared',
            text: msg('We steer together', {desc: 'Format picker: answer'}),
            weights: {ipt: 2, systemic: 1, act: 2, solution: 1, cbt: 1},
          },
          {
            id: 'me',
            text: msg('Me, at my own pace', {desc: 'Format picker: answer'}),
            weights: {person: 3, dynamic: 2},
          },
          unsure,
        ],
      },
      {
        id: 'time',
        text: msg('What would you like to spend most time on?', {desc: 'Format picker: question'}),
        options: [
          {
            id: 'now',
            text: msg('Now, and what comes next', {desc: 'Format picker: answer'}),
            weights: {solution: 3, cbt: 2, mindful: 2, act: 2, ipt: 1},
          },
          {
            id: 'past',
            text: msg('The past, and how it shaped me', {desc: 'Format picker: answer'}),
            weights: {dynamic: 3, person: 1, systemic: 1},
          },
          {
            id: 'both',
            text: msg('A bit of both', {desc: 'Format picker: answer'}),
            weights: {ipt: 2, systemic: 2, person: 1, dynamic: 1},
          },
          unsure,
        ],
      },
      {
        id: 'aim',
        text: msg('What would help you most?', {desc: 'Format picker: question'}),
        options: [
          {
            id: 'tools',
            text: msg('Tools I can try this week', {desc: 'Format picker: answer'}),
            weights: {cbt: 4, mindful: 1, act: 1},
          },
          {
            id: 'why',
            text: msg('Knowing why I feel and act as I do', {desc: 'Format picker: answer'}),
            weights: {dynamic: 4, person: 2},
          },
          {
            id: 'step',
            text: msg('A next step on one problem', {desc: 'Format picker: answer'}),
            weights: {solution: 4, cbt: 1},
          },
          {
            id: 'calm',
            text: msg('More calm with hard thoughts and feelings', {desc: 'Format picker: answer'}),
            weights: {mindful: 4, act: 2},
          },
          {
            id: 'relate',
            text: msg('Getting on better with people', {desc: 'Format picker: answer'}),
            weights: {ipt: 4, systemic: 2, dynamic: 1},
          },
          {
            id: 'values',
            text: msg('Doing what matters to me, even on hard days', {
              desc: 'Format picker: answer',
            }),
            weights: {act: 4, person: 1},
          },
          unsure,
        ],
      },
      {
        id: 'feelings',
        text: msg('How would you like to work with feelings?', {desc: 'Format picker: question'}),
        options: [
          {
            id: 'deep',
            text: msg('Go into strong feelings', {desc: 'Format picker: answer'}),
            weights: {dynamic: 2, person: 2, ipt: 1},
          },
          {
            id: 'some',
            text: msg('A bit at a time', {desc: 'Format picker: answer'}),
            weights: {ipt: 1, mindful: 1, act: 1, systemic: 1, person: 1},
          },
          {
            id: 'practical',
            text: msg('Keep it practical', {desc: 'Format picker: answer'}),
            weights: {cbt: 2, solution: 2},
          },
          unsure,
        ],
      },
      {
        id: 'style',
        text: msg('What should your therapist be like?', {desc: 'Format picker: question'}),
        options: [
          {
            id: 'warm',
            text: msg('Mostly gentle', {desc: 'Format picker: answer'}),
            weights: {person: 3, mindful: 1, solution: 1},
          },
          {
            id: 'mix',
            text: msg('A mix', {desc: 'Format picker: answer'}),
            weights: {ipt: 1, act: 1, systemic: 1, cbt: 1},
          },
          {
            id: 'challenge',
            text: msg('Ready to push me', {desc: 'Format picker: answer'}),
            weights: {cbt: 1, dynamic: 2, act: 1},
          },
          unsure,
        ],
      },
      {
        id: 'tasks',
        text: msg('How do you feel about tasks between sessions?', {
          desc: 'Format picker: question',
        }),
        options: [
          {
            id: 'yes',
            text: msg('I like to practise', {desc: 'Format picker: answer'}),
            weights: {cbt: 3, mindful: 2, act: 2, self: 1},
          },
          {
            id: 'little',
            text: msg('A little is fine', {desc: 'Format picker: answer'}),
            weights: {solution: 2, ipt: 1, systemic: 1, act: 1},
          },
          {
            id: 'no',
            text: msg('I would rather just talk', {desc: 'Format picker: answer'}),
            weights: {person: 2, dynamic: 2},
          },
          unsure,
        ],
      },
      {
        id: 'who',
        text: msg('Who should be part of it?', {desc: 'Format picker: question'}),
        options: [
          {id: 'me', text: msg('Just me and a therapist', {desc: 'Format picker: answer'})},
          {
            id: 'close',
            text: msg('My partner or family', {desc: 'Format picker: answer'}),
            weights: {systemic: 5, couple: 5},
          },
          {
            id: 'others',
            text: msg('Others who have been through the same', {desc: 'Format picker: answer'}),
            weights: {mindful: 1, ipt: 1, group: 5},
          },
          {
            id: 'alone',
            text: msg('I want to start on my own', {desc: 'Format picker: answer'}),
            weights: {cbt: 1, mindful: 1, self: 5},
          },
          unsure,
        ],
      },
      {
        id: 'access',
        text: msg('What could get in the way?', {desc: 'Format picker: question'}),
        many: true,
        options: [
          {
            id: 'travel',
            text: msg('Travel or time', {desc: 'Format picker: answer'}),
            weights: {video: 3, phone: 2, text: 1, self: 1},
          },
          {
            id: 'cost',
            text: msg('Cost', {desc: 'Format picker: answer'}),
            weights: {group: 2, self: 2, phone: 0.5},
          },
          {
            id: 'wait',
            text: msg('Long waiting lists', {desc: 'Format picker: answer'}),
            weights: {self: 2, group: 1, video: 1},
          },
          {
            id: 'camera',
            text: msg('I don’t like being on camera', {desc: 'Format picker: answer'}),
            weights: {phone: 3, text: 2, inperson: 1, video: -3},
          },
          {
            id: 'aloud',
            text: msg('Saying things out loud is hard', {desc: 'Format picker: answer'}),
            weights: {text: 4, self: 1, phone: -2},
          },
          {
            id: 'net',
            text: msg('Weak internet', {desc: 'Format picker: answer'}),
            weights: {phone: 3, inperson: 2, video: -3, text: -1},
          },
          none,
        ],
      },
      {
        id: 'place',
        text: msg('What about the place?', {desc: 'Format picker: question'}),
        many: true,
        options: [
          {
            id: 'private',
            text: msg('I have no private space at home', {desc: 'Format picker: answer'}),
            weights: {inperson: 3, text: 2, video: -2, phone: -2},
          },
          {
            id: 'watched',
            text: msg('Someone might listen in or check my phone', {desc: 'Format picker: answer'}),
            weights: {inperson: 5},
          },
          {
            id: 'near',
            text: msg('I want a person in the room with me', {desc: 'Format picker: answer'}),
            weights: {inperson: 4, couple: 1, group: 1, text: -1},
          },
          {
            id: 'out',
            text: msg('It helps me to get out of the house', {desc: 'Format picker: answer'}),
            weights: {inperson: 2, group: 1},
          },
          {
            id: 'far',
            text: msg('I like some distance from the therapist', {desc: 'Format picker: answer'}),
            weights: {phone: 2, text: 2, self: 1, video: 1},
          },
          none,
        ],
      },
    ],
    groups: [
      {
        id: 'approaches',
        normalise: 'all',
        outcomes: [
          {
            id: 'cbt',
            title: msg('Cognitive behavioural therapy (CBT)', {desc: 'An approach to therapy'}),
            text: msg(
              'You and your therapist look at how thoughts, feelings and actions feed each other. You test new ways in daily life. Sessions have a plan and there are tasks between them. It suits you if you like structure and practice.',
              {desc: 'What an approach is, and its trade-offs'},
            ),
          },
          {
            id: 'dynamic',
            title: msg('Psychodynamic therapy', {desc: 'An approach to therapy'}),
            text: msg(
              'You explore feelings and patterns, often from earlier life, and how they show up now, also with your therapist. You lead more and there is less of a set plan. It can bring up strong feelings.',
              {desc: 'What an approach is, and its trade-offs'},
            ),
          },
          {
            id: 'solution',
            title: msg('Solution-focused therapy', {desc: 'An approach to therapy'}),
            text: msg(
              'You spend little time on causes. You picture how you want things to be, notice what already works, and take small steps. It is often short. It may feel too quick if you want to go deep.',
              {desc: 'What an approach is, and its trade-offs'},
            ),
          },
          {
            id: 'mindful',
            title: msg('Mindfulness-based therapy', {desc: 'An approach to therapy'}),
            text: msg(
              'You learn to notice thoughts, feelings and body signals without fighting them. It often runs as a course, in a group, with daily practice. It asks for regular time. If practice makes you feel worse, say so.',
              {desc: 'What an approach is, and its trade-offs'},
            ),
          },
          {
            id: 'act',
            title: msg('Acceptance and commitment therapy (ACT)', {desc: 'An approach to therapy'}),
            text: msg(
              'You make room for hard thoughts and feelings while you act on what matters to you. It mixes talk with short exercises. It suits you if fighting your feelings has not helped.',
              {desc: 'What an approach is, and its trade-offs'},
            ),
          },
          {
            id: 'person',
            title: msg('Person-centred therapy', {desc: 'An approach to therapy'}),
            text: msg(
              'You set the pace and the topics. Your therapist listens closely, takes you seriously and does not judge. There are few tasks. It may feel too open if you want tools or a clear plan.',
              {desc: 'What an approach is, and its trade-offs'},
            ),
          },
          {
            id: 'ipt',
            title: msg('Interpersonal therapy (IPT)', {desc: 'An approach to therapy'}),
            text: msg(
              'You look at how your mood links with people and life changes, such as loss, conflict or a new role. It has a set number of sessions and a clear focus. Ask if a trained therapist is near you.',
              {desc: 'What an approach is, and its trade-offs'},
            ),
          },
          {
            id: 'systemic',
            title: msg('Couple or family therapy', {desc: 'An approach to therapy'}),
            text: msg(
              'You meet with people who matter to you. Together you look at how you talk and react, not at who is to blame. Not advised with someone who hurts or controls you: ask for your own session first.',
              {desc: 'What an approach is, and its trade-offs'},
            ),
          },
          {
            id: 'first-talk',
            title: msg('Ask for a first talk', {
              desc: 'Format picker: shown where no approach stands out',
            }),
            text: msg(
              'You do not have to know what suits you. Many therapists offer a short first talk. Tell them what you hope for, and ask how they would work with you.',
              {desc: 'Format picker: shown where no approach stands out'},
            ),
          },
        ],
      },
      {
        id: 'formats',
        normalise: 'none',
        outcomes: [
          {
            id: 'inperson',
            base: 1,
            title: msg('In person', {desc: 'A way to meet'}),
            text: msg(
              'You share a room, so your therapist can see more. It can be the safest choice if home is not private. It takes travel time and may cost more. Often the first choice when things feel very hard.',
              {desc: 'What a way to meet is, and its trade-offs'},
            ),
          },
          {
            id: 'video',
            base: 1,
            title: msg('Video', {desc: 'A way to meet'}),
            text: msg(
              'Studies find results close to meeting in person for many problems. It saves travel. You need a private spot, a stable link and a plan for what to do if you lose contact or feel unsafe.',
              {desc: 'What a way to meet is, and its trade-offs'},
            ),
          },
          {
            id: 'phone',
            base: 0.5,
            title: msg('Phone', {desc: 'A way to meet'}),
            text: msg(
              'No camera and no travel. Studies of phone and video therapy together find results close to meeting in person. Your therapist cannot see your face, so say more about how you feel. You need a private spot.',
              {desc: 'What a way to meet is, and its trade-offs'},
            ),
          },
          {
            id: 'text',
            title: msg('Text or chat', {desc: 'A way to meet'}),
            text: msg(
              'You write in place of speaking. It gives you time to find words and a record to look back on. Answers may be slow, and tone is easy to misread. Ask who can read it and how it is stored.',
              {desc: 'What a way to meet is, and its trade-offs'},
            ),
          },
          {
            id: 'group',
            title: msg('Group', {desc: 'A way to meet'}),
            text: msg(
              'A therapist works with several people. You learn you are not alone and hear how others cope. In studies that compared the same treatment, group and one-to-one did equally well. Less time just for you, often cheaper.',
              {desc: 'What a way to meet is, and its trade-offs'},
            ),
          },
          {
            id: 'couple',
            title: msg('With partner or family', {desc: 'A way to meet'}),
            text: msg(
              'People close to you join some or all sessions. Good when the problem sits between you. It needs everyone to feel safe. If someone hurts or controls you, ask for a session alone first.',
              {desc: 'What a way to meet is, and its trade-offs'},
            ),
          },
          {
            id: 'self',
            title: msg('Self-guided', {desc: 'A way to meet'}),
            text: msg(
              'A book, course or app you use on your own, sometimes with short check-ins. Easy to start and cheap. With guidance, people with stronger low mood tend to gain more. Check who made it and what it does with your data.',
              {desc: 'What a way to meet is, and its trade-offs'},
            ),
          },
        ],
      },
    ],
    lines: [
      {
        id: 'watched',
        discreet: true,
        text: msg(
          'If someone might listen in or look at your phone, use a device that they cannot see. You can leave this page at any time.',
          {desc: 'Format picker: safety line'},
        ),
      },
    ],
    rules: [
      {
        when: {answer: 'place', in: ['watched']},
        exclude: ['video', 'phone', 'text', 'couple', 'self', 'systemic'],
        line: 'watched',
      },
      {
        top: {
          of: ['cbt', 'dynamic', 'solution', 'mindful', 'act', 'person', 'ipt', 'systemic'],
          count: 2,
          upTo: 3,
          ratio: 0.9,
          orElse: ['cbt', 'dynamic', 'solution', 'mindful', 'first-talk'],
        },
      },
      {
        top: {
          of: ['inperson', 'video', 'phone', 'text', 'group', 'couple', 'self'],
          count: 2,
          upTo: 3,
        },
      },
    ],
  };
}
