/** What the self-check asks: ten items about the last few sessions, and four questions beside them. */
import type {MsgFn} from '@lit/localize';
import type {Asked, ChoiceQuestion, Question, Weights} from '../engine/check.js';
import {safetyQuestion} from './safety.js';
import {whatHelps} from './what-helps.js';

export function selfCheckQuestions(msg: MsgFn): Asked {
  return {
    id: 'self-check',
    title: msg('Feeling stuck in therapy?', {desc: 'Title of the self-check'}),
    intro: [
      msg(
        'Many people do at some point. This short self-check helps you see what may be in the way, and what you could try next.',
        {desc: 'Self-check: opening line'},
      ),
      msg(
        'You can skip any question. At the end you get a few things to try, and sentences you could use.',
        {desc: 'Self-check: opening line'},
      ),
      msg(
        'Under 18? You can still use the sentences. Talk to an adult you trust too, or to a helpline for young people.',
        {desc: 'Opening lines: for visitors under 18; the door stays open'},
      ),
    ],
    questions: [...items(msg), ...beside(msg)],
  };
}

function items(msg: MsgFn): readonly Question[] {
  const lead = msg('Think about your last few sessions. How often is this true for you?', {
    desc: 'Self-check: above each item',
  });
  const options = [
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
  /** @param weights of the steps and the areas; those that bring it up weigh the same for every item */
  const item = (question: Omit<ChoiceQuestion, 'options'>, weights: Weights): Question => ({
    ...question,
    lead,
    options,
    weights: {...weights, talk: 1, again: 1, review: 1},
  });
  return [
    item(
      {
        id: 'attend',
        text: msg('I cancel, move or miss sessions.', {
          desc: 'Self-check item; first person, present tense',
        }),
        hint: msg('Don’t count times when you were ill, had to work or could not pay.', {
          desc: 'Self-check: hint below an item',
        }),
        say: msg(
          'I have canceled or missed sessions. Can we talk about what makes it hard to come?',
          {
            desc: 'A sentence that the visitor could say to their therapist',
          },
        ),
      },
      {hard: 1, patience: 1, why: 2, support: 2, switch: 1},
    ),
    item(
      {
        id: 'drained',
        text: msg('I leave sessions feeling frustrated or numb.', {
          desc: 'Self-check item; first person, present tense',
        }),
        say: msg(
          'After sessions I can feel frustrated or numb. Could we slow down and talk about that?',
          {desc: 'A sentence that the visitor could say to their therapist'},
        ),
      },
      {between: 1, type: 2, patience: 3, support: 2, switch: 1},
    ),
    item(
      {
        id: 'hurt',
        text: msg(
          'Something my therapist said or did hurt or annoyed me, and it still bothers me.',
          {
            desc: 'Self-check item; first person, present tense',
          },
        ),
        say: msg(
          'Something from an earlier session is still on my mind. Can I tell you how it felt?',
          {desc: 'A sentence that the visitor could say to their therapist'},
        ),
      },
      {between: 1, repair: 3, switch: 2},
    ),
    item(
      {
        id: 'avoid',
        text: msg('I avoid some topics, or keep telling the same stories.', {
          desc: 'Self-check item; first person, present tense',
        }),
        say: msg(
          'There’s something I keep avoiding. I’m not ready to go into it, but I want you to know it’s there.',
          {desc: 'A sentence that the visitor could say to their therapist'},
        ),
      },
      {hard: 1, patience: 3, reflect: 2},
    ),
    item(
      {
        id: 'doubt',
        text: msg('I have doubts about how my therapist works, or if they can help me.', {
          desc: 'Self-check item; first person, present tense',
        }),
        say: msg(
          'I’m not sure this way of working suits me. Can you tell me why we work this way, and what else we could try?',
          {desc: 'A sentence that the visitor could say to their therapist'},
        ),
      },
      // Leaving needs the stronger reason of the two.
      {way: 1, type: 3, switch: 3.5},
    ),
    item(
      {
        id: 'distant',
        text: msg('I don’t feel connected or involved in sessions.', {
          desc: 'Self-check item; first person, present tense',
        }),
        say: msg('I’ve felt distant in here lately. Can we talk about how we work together?', {
          desc: 'A sentence that the visitor could say to their therapist',
        }),
      },
      {between: 1, type: 2, why: 2, switch: 2},
    ),
    item(
      {
        id: 'load',
        text: msg('The rest of my life leaves me too little energy for therapy.', {
          desc: 'Self-check item; first person, present tense',
        }),
        say: msg(
          'Life is very full right now. Could we take on less for now, or work on the stress itself?',
          {desc: 'A sentence that the visitor could say to their therapist'},
        ),
      },
      {life: 1, stress: 3, support: 3},
    ),
    item(
      {
        id: 'present',
        text: msg('In sessions I am there, but my mind is somewhere else.', {
          desc: 'Self-check item; first person, present tense',
        }),
        say: msg('I’m here, but my mind is somewhere else. Can we start with what’s on my mind?', {
          desc: 'A sentence that the visitor could say to their therapist',
        }),
      },
      {life: 1, stress: 2, reflect: 2, why: 2},
    ),
    item(
      {
        id: 'voice',
        text: msg('I don’t tell my therapist how I feel about therapy.', {
          desc: 'Self-check item; first person, present tense',
        }),
        optional: true,
        say: msg(
          'It’s hard for me to say how therapy is going. Could you ask me at the end of each session?',
          {desc: 'A sentence that the visitor could say to their therapist'},
        ),
      },
      {between: 1, patience: 1, reflect: 3},
    ),
    item(
      {
        id: 'goals',
        text: msg('I’m not sure what we are working toward.', {
          desc: 'Self-check item; first person, present tense',
        }),
        optional: true,
        say: msg('I want to know what we are working toward. Can we look at my goals again?', {
          desc: 'A sentence that the visitor could say to their therapist',
        }),
      },
      {aim: 1, goals: 3},
    ),
  ];
}

/** Not items: they decide what is said, and how. */
function beside(msg: MsgFn): readonly Question[] {
  return [
    {
      id: 'since',
      text: msg('How long have you been seeing this therapist?', {
        desc: 'Self-check: question that is not an item',
      }),
      optional: true,
      options: [
        {id: 'first', text: msg('This is new: 1 to 4 sessions', {desc: 'Self-check: answer'})},
        {id: 'months', text: msg('A few weeks or months', {desc: 'Self-check: answer'})},
        {id: 'long', text: msg('A year or longer', {desc: 'Self-check: answer'})},
      ],
    },
    {
      id: 'raised',
      text: msg('Have you told your therapist that you feel stuck?', {
        desc: 'Self-check: question that is not an item',
      }),
      optional: true,
      options: [
        {id: 'not-yet', text: msg('Not yet', {desc: 'Self-check: answer'})},
        {
          id: 'once',
          text: msg('I said it once', {desc: 'Self-check: answer'}),
          weights: {again: 20},
        },
        {
          id: 'repeatedly',
          text: msg('I said it more than once, and little has changed', {
            desc: 'Self-check: answer',
          }),
          weights: {review: 20, switch: 0.5},
        },
      ],
    },
    {
      id: 'helps',
      text: msg('What helps in therapy, and should stay?', {
        desc: 'Self-check: question that is not an item',
      }),
      hint: msg('Choose as many as you like.', {desc: 'Self-check: hint below a question'}),
      optional: true,
      kind: 'many',
      options: [
        ...whatHelps(msg),
        {
          id: 'nothing',
          exclusive: true,
          text: msg('Nothing right now', {desc: 'Self-check: what helps; clears the others'}),
        },
      ],
    },
    safety(msg),
  ];
}

/** Tells someone who is not sure what happened that they may go. */
function safety(msg: MsgFn): Question {
  const {options, ...question} = safetyQuestion(msg);
  return {
    ...question,
    options: options.map((option) =>
      option.id === 'unsure' ? {...option, weights: {someone: 1}} : option,
    ),
  };
}
