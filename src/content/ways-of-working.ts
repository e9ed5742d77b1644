/** The questions about how a visitor likes to work. */
import type {MsgFn} from '@lit/localize';
import type {Option, Question} from '../engine/check.js';

export function questionsAboutWorking(msg: MsgFn): readonly Question[] {
  const unsure = unsureIn(msg);
  return [
    {
      id: 'seeing',
      text: msg('Are you seeing a therapist now?', {desc: 'Format picker: question'}),
      options: [
        {id: 'yes', text: msg('Yes', {desc: 'An answer'})},
        {id: 'no', text: msg('No, or not anymore', {desc: 'Format picker: answer'})},
        unsure,
      ],
    },
    {
      id: 'lead',
      text: msg('Who should lead the session?', {desc: 'Format picker: question'}),
      options: [
        {
          id: 'therapist',
          text: msg('My therapist, with a plan', {desc: 'Format picker: answer'}),
          weights: {cbt: 2, solution: 2, mindful: 1, person: -2},
          say: msg('Could we have a bit more structure, with a plan for each session?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
        },
        {
          id: 'shared',
          text: msg('We lead together', {desc: 'Format picker: answer'}),
          weights: {ipt: 2, systemic: 1, act: 2, solution: 1, cbt: 1},
          say: msg('Could we decide together at the start what we work on?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
        },
        {
          id: 'me',
          text: msg('Me, at my own pace', {desc: 'Format picker: answer'}),
          weights: {person: 3, dynamic: 2, cbt: -1},
          say: msg('Could I have more room to set the pace and the topics?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
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
          weights: {solution: 3, cbt: 2, mindful: 2, act: 2, ipt: 1, dynamic: -2},
          say: msg('Could we spend more time on what is going on now?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
        },
        {
          id: 'past',
          text: msg('My past, and how it shaped me', {desc: 'Format picker: answer'}),
          weights: {dynamic: 3, person: 1, systemic: 1, solution: -3},
          say: msg('Could we spend more time on my past, and how it shaped me?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
        },
        {
          id: 'both',
          text: msg('Some of both', {desc: 'Format picker: answer'}),
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
          say: msg('Could we work on tools that I can try this week?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
        },
        {
          id: 'why',
          text: msg('Understanding why I feel and act the way I do', {
            desc: 'Format picker: answer',
          }),
          weights: {dynamic: 4, person: 2},
          say: msg('I want to understand why I feel and act the way I do. Can we work on that?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
        },
        {
          id: 'step',
          text: msg('A next step on one problem', {desc: 'Format picker: answer'}),
          weights: {solution: 4, cbt: 1},
          say: msg('Could we choose one problem, and one next step?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
        },
        {
          id: 'calm',
          text: msg('Staying calmer with hard thoughts and feelings', {
            desc: 'Format picker: answer',
          }),
          weights: {mindful: 4, act: 2},
          say: msg('Could we work on staying calmer when hard thoughts and feelings come?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
        },
        {
          id: 'relate',
          text: msg('Getting along better with people', {desc: 'Format picker: answer'}),
          weights: {ipt: 4, systemic: 2, dynamic: 1},
          say: msg('Could we work on how I get along with people?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
        },
        {
          id: 'values',
          text: msg('Doing what matters to me, even on hard days', {desc: 'Format picker: answer'}),
          weights: {act: 4, person: 1},
          say: msg('Could we work on doing what matters to me, even on hard days?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
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
          text: msg('Go deep into strong feelings', {desc: 'Format picker: answer'}),
          weights: {dynamic: 2, person: 2, ipt: 1, solution: -2},
          say: msg('Could we stay longer with strong feelings when they come?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
        },
        {
          id: 'some',
          text: msg('A little at a time', {desc: 'Format picker: answer'}),
          weights: {ipt: 1, mindful: 1, act: 1, systemic: 1, person: 1},
          say: msg('Could we go into feelings a little at a time?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
        },
        {
          id: 'practical',
          text: msg('Keep it practical', {desc: 'Format picker: answer'}),
          weights: {cbt: 2, solution: 2, dynamic: -2},
          say: msg('Could we keep it more practical?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
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
          say: msg('Could you go more gently with me?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
        },
        {
          id: 'mix',
          text: msg('A mix', {desc: 'Format picker: answer'}),
          weights: {ipt: 1, act: 1, systemic: 1, cbt: 1},
        },
        {
          id: 'challenge',
          text: msg('Willing to challenge me', {desc: 'Format picker: answer'}),
          weights: {cbt: 1, dynamic: 2, act: 1, person: -1},
          say: msg('Could you challenge me more?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
        },
        unsure,
      ],
    },
    {
      id: 'tasks',
      text: msg('How do you feel about tasks between sessions?', {desc: 'Format picker: question'}),
      options: [
        {
          id: 'yes',
          text: msg('I like to practice', {desc: 'Format picker: answer'}),
          weights: {cbt: 3, mindful: 2, act: 2, self: 1, person: -1},
          say: msg('Could you give me things to practice between sessions?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
        },
        {
          id: 'little',
          text: msg('A little is fine', {desc: 'Format picker: answer'}),
          weights: {solution: 2, ipt: 1, systemic: 1, act: 1},
        },
        {
          id: 'no',
          text: msg('I would rather just talk', {desc: 'Format picker: answer'}),
          weights: {person: 2, dynamic: 2, cbt: -2, mindful: -2},
          say: msg('Could we go without tasks between sessions for now?', {
            desc: 'A sentence that the visitor could say to their therapist',
          }),
        },
        unsure,
      ],
    },
  ];
}

export function unsureIn(msg: MsgFn): Option {
  return {id: 'unsure', text: msg('Not sure', {desc: 'Format picker: answer'})};
}
