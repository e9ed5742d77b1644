/** What is worth asking: twelve questions before a first session, four to a therapist whom the visitor sees now. */
import type {MsgFn} from '@lit/localize';
import type {Line, Rule} from '../engine/check.js';

/** The list that these lines belong to. */
const LIST = 'questions';

const seeing = {answer: 'seeing', in: ['yes']};

/** Who sees a therapist gets the short list; who says no, is not sure or skips the question, the whole one. */
export const questionRules: readonly Rule[] = [
  {when: {answer: 'needs', in: ['culture']}, lines: ['ask-culture']},
  {
    when: {answer: 'needs', in: ['gender']},
    // Who sees a therapist has chosen.
    firstOf: [{when: seeing}, {lines: ['ask-gender']}],
  },
  {when: {answer: 'needs', in: ['changes']}, lines: ['ask-changes']},
  {
    firstOf: [
      {when: seeing, lines: ['ask-tested', 'ask-else', 'ask-helping', 'ask-not-helping']},
      {
        lines: [
          'ask-tested',
          'ask-licensed',
          'ask-experience',
          'ask-session',
          'ask-else',
          'ask-helping',
          'ask-not-helping',
          'ask-crisis',
          'ask-cost',
          'ask-privacy',
          'ask-switch',
          'ask-language',
        ],
      },
    ],
  },
];

export function questionsToAsk(msg: MsgFn): readonly Line[] {
  const lines: readonly Omit<Line, 'list'>[] = [
    {
      id: 'ask-culture',
      text: msg('Do you know my culture, faith or community, or how would you learn about it?', {
        desc: 'A question to ask a therapist',
      }),
    },
    {
      id: 'ask-gender',
      text: msg('Can I choose the gender of my therapist?', {
        desc: 'A question to ask a therapist',
      }),
    },
    {
      id: 'ask-changes',
      text: msg('Can you change how we work for a disability, or for how my mind works?', {
        desc: 'A question to ask a therapist',
      }),
    },
    {
      id: 'ask-tested',
      text: msg('What works best for my problem, and how well has it been tested?', {
        desc: 'A question to ask a therapist',
      }),
    },
    {
      id: 'ask-else',
      text: msg('Why do you think this would suit me, and what else could I try?', {
        desc: 'A question to ask a therapist',
      }),
    },
    {
      id: 'ask-helping',
      text: msg('How will we set goals and see if it is helping?', {
        desc: 'A question to ask a therapist',
      }),
    },
    {
      id: 'ask-not-helping',
      text: msg('What do you do if it is not helping?', {desc: 'A question to ask a therapist'}),
    },
    {
      id: 'ask-licensed',
      text: msg('Are you licensed here, and who can I contact if I have a complaint?', {
        desc: 'A question to ask a therapist',
      }),
    },
    {
      id: 'ask-experience',
      text: msg('Have you worked with people in my situation?', {
        desc: 'A question to ask a therapist',
      }),
    },
    {
      id: 'ask-session',
      text: msg('What would a session look like, and how long does therapy usually take?', {
        desc: 'A question to ask a therapist',
      }),
    },
    {
      id: 'ask-crisis',
      text: msg('What happens if I am in crisis between sessions?', {
        desc: 'A question to ask a therapist',
      }),
    },
    {
      id: 'ask-cost',
      text: msg('What does it cost, and what if I have to cancel?', {
        desc: 'A question to ask a therapist',
      }),
    },
    {
      id: 'ask-privacy',
      text: msg('Who sees my notes and messages, and where are they kept?', {
        desc: 'A question to ask a therapist',
      }),
    },
    {
      id: 'ask-switch',
      text: msg('Can we switch between in person, video and phone?', {
        desc: 'A question to ask a therapist',
      }),
    },
    {
      id: 'ask-language',
      text: msg('Can we work in my language, or with an interpreter?', {
        desc: 'A question to ask a therapist',
      }),
    },
  ];
  return lines.map((line) => ({...line, list: LIST}));
}
