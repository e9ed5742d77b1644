/** What the self-check asks: nine items about the last few sessions, and two questions beside them. */
import type {MsgFn} from '@lit/localize';
import type {Asked} from '../engine/check.js';

export function selfCheckQuestions(msg: MsgFn): Asked {
  const lead = msg('Think about your last few sessions. How often is this true for you?', {
    desc: 'Self-check: above each item',
  });
  const scale = [
    {id: '0', value: 0, text: msg('Not at all', {desc: 'Self-check: how often an item is true'})},
    {id: '1', value: 1, text: msg('Rarely', {desc: 'Self-check: how often an item is true'})},
    {id: '2', value: 2, text: msg('Sometimes', {desc: 'Self-check: how often an item is true'})},
    {id: '3', value: 3, text: msg('Often', {desc: 'Self-check: how often an item is true'})},
    {
      id: '4',
      value: 4,
      text: msg('Nearly every time', {desc: 'Self-check: how often an item is true'}),
    },
  ];
  return {
    id: 'self-check',
    title: msg('Feeling stuck in therapy?', {desc: 'Title of the self-check'}),
    intro: [
      msg(
        'Many people do at some point. This short self-check helps you see what may be in the way, and what you could try next.',
        {desc: 'Self-check: opening line'},
      ),
      msg(
        'You can skip any question. At the end there are a few next steps, and words to say them with.',
        {
          desc: 'Self-check: opening line',
        },
      ),
      msg('It is for adults. It is not for emergencies.', {desc: 'Opening lines: who it is for'}),
    ],
    questions: [
      {
        id: 'attend',
        text: msg('I cancel, move or miss sessions.', {
          desc: 'Self-check item; first person, present tense',
        }),
        hint: msg('Leave out illness, work or cost you could not help.', {
          desc: 'Self-check: hint below an item',
        }),
        lead,
        options: scale,
        weights: {talk: 2, goals: 2, type: 2, stress: 2, why: 2, support: 1, switch: 1},
        say: msg('I notice I keep cancelling. Can we look at what makes it hard to come?', {
          desc: 'A sentence that the visitor could say to their therapist',
        }),
      },
      {
        id: 'drained',
        text: msg('I leave sessions feeling frustrated or numb.', {
          desc: 'Self-check item; first person, present tense',
        }),
        lead,
        options: scale,
        weights: {talk: 3, goals: 1, type: 1, patience: 3, reflect: 1, support: 1, switch: 1},
        say: msg('I often leave feeling frustrated or numb. Could we slow down and look at that?', {
          desc: 'A sentence that the visitor could say to their therapist',
        }),
      },
      {
        id: 'avoid',
        text: msg('I stay away from some topics, or tell the same stories again.', {
          desc: 'Self-check item; first person, present tense',
        }),
        lead,
        options: scale,
        weights: {talk: 2, type: 1, patience: 3, reflect: 3, support: 1},
        say: msg(
          'There is something I keep stepping around. I’m not ready to go into it, but I want you to know it’s there.',
          {desc: 'A sentence that the visitor could say to their therapist'},
        ),
      },
      {
        id: 'doubt',
        text: msg('I question my therapist’s way of working, or if they can help me.', {
          desc: 'Self-check item; first person, present tense',
        }),
        lead,
        options: scale,
        weights: {talk: 3, goals: 2, type: 3, switch: 3, reflect: 1},
        say: msg(
          'I’m not sure this way of working suits me. Can you tell me why we do it, and what else we could try?',
          {desc: 'A sentence that the visitor could say to their therapist'},
        ),
      },
      {
        id: 'distant',
        text: msg('I don’t feel connected or involved in sessions.', {
          desc: 'Self-check item; first person, present tense',
        }),
        lead,
        options: scale,
        weights: {talk: 2, goals: 1, type: 2, reflect: 1, why: 2, support: 1, switch: 3},
        say: msg('I feel distant in here lately. Can we talk about how we work together?', {
          desc: 'A sentence that the visitor could say to their therapist',
        }),
      },
      {
        id: 'load',
        text: msg(
          'Life outside leaves me too little energy to think about therapy or try things.',
          {
            desc: 'Self-check item; first person, present tense',
          },
        ),
        lead,
        options: scale,
        weights: {talk: 1, goals: 1, type: 1, stress: 3, patience: 2, support: 3},
        say: msg(
          'Life is very full right now. Can we make the plan smaller, or work on the stress itself?',
          {
            desc: 'A sentence that the visitor could say to their therapist',
          },
        ),
      },
      {
        id: 'present',
        text: msg('In sessions I go through the motions while my mind is elsewhere.', {
          desc: 'Self-check item; first person, present tense',
        }),
        lead,
        options: scale,
        weights: {talk: 1, goals: 2, stress: 3, patience: 1, reflect: 2, why: 2},
        say: msg(
          'I’m here, but my mind is somewhere else. Can we start with what is pulling at me?',
          {
            desc: 'A sentence that the visitor could say to their therapist',
          },
        ),
      },
      {
        id: 'voice',
        text: msg('I keep quiet about how I feel about therapy itself.', {
          desc: 'Self-check item; first person, present tense',
        }),
        optional: true,
        lead,
        options: scale,
        weights: {talk: 3, patience: 1, reflect: 2, support: 2, switch: 1},
        say: msg(
          'It’s hard for me to say how therapy is going. Could you ask me at the end of each session?',
          {
            desc: 'A sentence that the visitor could say to their therapist',
          },
        ),
      },
      {
        id: 'goals',
        text: msg('I’m not sure what we are working towards.', {
          desc: 'Self-check item; first person, present tense',
        }),
        optional: true,
        lead,
        options: scale,
        weights: {talk: 2, goals: 3, reflect: 1, why: 2},
        say: msg('I’ve lost sight of what we are aiming for. Can we look at my goals again?', {
          desc: 'A sentence that the visitor could say to their therapist',
        }),
      },
      {
        id: 'raised',
        text: msg('Have you talked with your therapist about this?', {
          desc: 'Self-check: question that is not scored',
        }),
        optional: true,
        options: [
          {id: 'not-yet', text: msg('Not yet', {desc: 'Self-check: answer'})},
          {id: 'once', text: msg('Once', {desc: 'Self-check: answer'})},
          {
            id: 'repeatedly',
            text: msg('More than once, and little has changed', {desc: 'Self-check: answer'}),
          },
        ],
      },
      {
        id: 'line',
        text: msg(
          'Has your therapist done something that made you feel unsafe or crossed a line?',
          {
            desc: 'Self-check: question that is not scored',
          },
        ),
        hint: msg('For example: sexual words or touch, threats, or sharing your private life.', {
          desc: 'Self-check: hint below a question',
        }),
        optional: true,
        options: [
          {id: 'no', text: msg('No', {desc: 'An answer'})},
          {id: 'yes', text: msg('Yes', {desc: 'An answer'})},
        ],
      },
    ],
  };
}
