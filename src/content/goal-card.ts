/** The goal card: five questions and a mark of one's own, asked about each goal. */
import type {MsgFn} from '@lit/localize';
import type {Check} from '../engine/check.js';

const QUESTIONS = ['clear', 'real', 'changed', 'invested', 'owner', 'progress'];
export const MARKS = Array.from({length: 11}, (_, mark) => mark);

export function goalReview(msg: MsgFn): Check {
  const options = [
    {id: 'yes', text: msg('Yes', {desc: 'An answer'})},
    {id: 'partly', text: msg('Partly', {desc: 'Goal card: answer'})},
    {id: 'no', text: msg('No', {desc: 'An answer'})},
  ];
  return {
    id: 'goal-card',
    title: msg('Do your goals still fit?', {desc: 'Title of the goal card'}),
    intro: [
      msg(
        'Life changes, and goals may change with it. Write down up to five goals for therapy in your own words. Then look at each for a minute.',
        {desc: 'Goal card: opening line'},
      ),
      msg(
        'For each goal you get one thought to go on with, and a question to take to your next session.',
        {
          desc: 'Goal card: opening line',
        },
      ),
      msg(
        'It is for adults who are in therapy, or who think about it. It is not for emergencies.',
        {
          desc: 'Goal card: who it is for',
        },
      ),
    ],
    questions: [
      {
        id: 'clear',
        text: msg('Is this goal still clear to you?', {desc: 'Goal card: question about one goal'}),
        options,
      },
      {
        id: 'real',
        text: msg('Does it feel possible from where you are now?', {
          desc: 'Goal card: question about one goal',
        }),
        options,
      },
      {
        id: 'changed',
        text: msg('Has your life changed since you set it?', {
          desc: 'Goal card: question about one goal',
        }),
        options: [
          {id: 'no', text: msg('No', {desc: 'An answer'})},
          {id: 'little', text: msg('A little', {desc: 'Goal card: answer'})},
          {id: 'lot', text: msg('A lot', {desc: 'Goal card: answer'})},
        ],
      },
      {
        id: 'invested',
        text: msg('Do you still care about it?', {desc: 'Goal card: question about one goal'}),
        options,
      },
      {
        id: 'owner',
        text: msg('Whose goal is it?', {desc: 'Goal card: question about one goal'}),
        optional: true,
        options: [
          {id: 'mine', text: msg('Mostly mine', {desc: 'Goal card: answer'})},
          {id: 'shared', text: msg('Shared', {desc: 'Goal card: answer'})},
          {id: 'other', text: msg('Mostly someone else’s', {desc: 'Goal card: answer'})},
        ],
      },
      {
        id: 'progress',
        text: msg('How far have you come with this goal?', {
          desc: 'Goal card: question about one goal',
        }),
        optional: true,
        options: MARKS.map((value) => ({id: String(value), value, text: String(value)})),
        ends: [
          msg('Not started', {desc: 'Goal card: the lower end of 0 to 10'}),
          msg('All the way', {desc: 'Goal card: the upper end of 0 to 10'}),
        ],
      },
    ],
    groups: [
      {
        id: 'outcome',
        normalise: 'none',
        outcomes: [
          {
            id: 'celebrate',
            title: msg('Celebrate', {desc: 'Goal card outcome: title'}),
            text: msg(
              'You are close, or there. Take a moment to see what you did. Do you want to keep it going, or pick what comes next?',
              {desc: 'Goal card outcome'},
            ),
            ask: msg('What helped me get here, and how do I hold on to it?', {
              desc: 'Goal card outcome: a question to take to the session',
            }),
          },
          {
            id: 'keep',
            title: msg('Keep', {desc: 'Goal card outcome: title'}),
            text: msg('This goal still fits. Carry on, and choose one next step.', {
              desc: 'Goal card outcome',
            }),
            ask: msg('What is the next small step, and what could get in the way?', {
              desc: 'Goal card outcome: a question to take to the session',
            }),
          },
          {
            id: 'refine',
            title: msg('Refine', {desc: 'Goal card outcome: title'}),
            text: msg(
              'The goal still matters, but it needs a new shape. Make it clearer, smaller, or a better fit for your life now.',
              {desc: 'Goal card outcome'},
            ),
            ask: msg('Can we say this goal in a way I could notice in daily life?', {
              desc: 'Goal card outcome: a question to take to the session',
            }),
          },
          {
            id: 'replace',
            title: msg('Replace', {desc: 'Goal card outcome: title'}),
            text: msg(
              'Your heart has moved on. That is allowed. Is there something you care about more now?',
              {
                desc: 'Goal card outcome',
              },
            ),
            ask: msg('If I could work on only one thing now, what would it be?', {
              desc: 'Goal card outcome: a question to take to the session',
            }),
          },
          {
            id: 'pause',
            title: msg('Pause or let go', {desc: 'Goal card outcome: title'}),
            text: msg(
              'This may not be the time for this goal. Setting it down for now is not giving up. Talk it over first, most of all if you feel low.',
              {desc: 'Goal card outcome'},
            ),
            ask: msg('What would I gain and lose if we put this goal down for a while?', {
              desc: 'Goal card outcome: a question to take to the session',
            }),
          },
          {
            id: 'open',
            title: msg('Still open', {desc: 'Title of a result, where too little was answered'}),
            text: msg('What would you like to say about this goal?', {
              desc: 'Goal card outcome: fewer than three answers',
            }),
          },
        ],
      },
    ],
    lines: [
      {
        id: 'next',
        text: msg(
          'You say that you no longer care about it much. Then this may be the time to pick what comes next.',
          {
            desc: 'Goal card: a goal is reached and no longer matters',
          },
        ),
      },
    ],
    rules: [
      {
        when: {count: QUESTIONS, atLeast: 3},
        firstOf: [
          {
            when: {answer: 'progress', atLeast: 8},
            show: ['celebrate'],
            firstOf: [{when: {answer: 'invested', in: ['no']}, line: 'next'}],
          },
          {
            when: {
              all: [
                {answer: 'invested', in: ['no']},
                {
                  any: [
                    {answer: 'changed', in: ['lot']},
                    {answer: 'real', in: ['no']},
                  ],
                },
              ],
            },
            show: ['pause'],
          },
          {when: {answer: 'invested', in: ['no']}, show: ['replace']},
          {
            when: {
              all: [
                {answer: 'invested', in: ['partly']},
                {answer: 'real', in: ['no']},
                {answer: 'changed', in: ['lot']},
              ],
            },
            show: ['pause'],
          },
          {
            when: {
              any: [
                {answer: 'clear', in: ['partly', 'no']},
                {answer: 'real', in: ['partly', 'no']},
                {answer: 'changed', in: ['lot']},
                {answer: 'invested', in: ['partly']},
                {answer: 'owner', in: ['other']},
              ],
            },
            show: ['refine'],
          },
          {show: ['keep']},
        ],
      },
      {when: {count: QUESTIONS, below: 3}, show: ['open']},
    ],
  };
}
