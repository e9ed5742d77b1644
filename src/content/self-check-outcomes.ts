/** What the answers to the self-check lead to: a framing, and next steps. */
import type {MsgFn} from '@lit/localize';
import type {Asked, Check, Rule} from '../engine/check.js';

/** The items, by what an answer to them speaks of. */
const PULLING_BACK = ['attend', 'avoid', 'distant', 'voice'];
const PUSHING_BACK = ['drained', 'doubt'];
const OUTSIDE = ['load', 'present'];
const ITEMS = [
  'attend',
  'drained',
  'avoid',
  'doubt',
  'distant',
  'load',
  'present',
  'voice',
  'goals',
];

export function selfCheckOutcomes(msg: MsgFn): Omit<Check, keyof Asked> {
  return {
    markedFrom: 2,
    groups: [
      {
        id: 'framing',
        normalise: 'none',
        outcomes: [
          {
            id: 'steady',
            title: msg('Mostly on track', {desc: 'Self-check result: title'}),
            text: msg(
              'You marked few signs of feeling stuck. Small bumps are part of therapy. Keep an eye on the ones you marked, and mention them early.',
              {desc: 'Self-check result'},
            ),
          },
          {
            id: 'friction',
            title: msg('Some friction', {desc: 'Self-check result: title'}),
            text: msg(
              'You marked a few signs that something may be in the way. That is common, and it is useful to know. It may be about the pace, the goals, the fit or life outside.',
              {desc: 'Self-check result'},
            ),
          },
          {
            id: 'stuck',
            title: msg('Feeling stuck', {desc: 'Self-check result: title'}),
            text: msg(
              'You marked several signs, or some very often. This does not mean you have failed or that therapy cannot help. It is a good time to talk with your therapist about what needs to change.',
              {desc: 'Self-check result'},
            ),
          },
          {
            id: 'unmarked',
            title: msg('Mostly on track', {desc: 'Self-check result: title'}),
            text: msg(
              'You marked none of these signs. That is good to know. Keep what works, say what helps you, and look again in some weeks.',
              {desc: 'Self-check result: nothing was marked'},
            ),
          },
          {
            id: 'few',
            title: msg('A few signs', {desc: 'Self-check result: title'}),
            text: msg(
              'You answered only a few questions, so we do not sum them up. These steps fit what you marked.',
              {
                desc: 'Self-check result: fewer than four answers',
              },
            ),
          },
          {
            id: 'open',
            title: msg('Still open', {desc: 'Title of a result, where too little was answered'}),
            text: msg(
              'You left most questions open, and that is all right. Go back to them when you like, or take one of them to your next session.',
              {desc: 'Self-check result: next to nothing was answered'},
            ),
          },
        ],
      },
      {
        id: 'safety',
        normalise: 'none',
        outcomes: [
          {
            id: 'line',
            title: msg('Your safety comes first', {
              desc: 'Self-check: title after a therapist has crossed a line',
            }),
            text: msg(
              'What you marked is not about you being stuck. A therapist should never do this. You do not have to sort it out with them, and you do not have to go back. Talk to someone you trust, and contact the body that licenses therapists where you live. If you are in danger, call your emergency number.',
              {
                desc: 'Self-check: after a therapist has crossed a line; nothing else is shown beside it',
              },
            ),
          },
        ],
      },
      {
        id: 'steps',
        normalise: 'answered',
        outcomes: [
          {
            id: 'talk',
            title: msg('Tell your therapist', {desc: 'Next step: title'}),
            text: msg(
              'You could start with one of the sentences below. A good therapist will want to know.',
              {
                desc: 'Next step',
              },
            ),
          },
          {
            id: 'goals',
            title: msg('Look at your goals again', {desc: 'Next step: title'}),
            text: msg(
              'Are they clear? Do they still fit your life? Write them down and bring them along.',
              {
                desc: 'Next step',
              },
            ),
          },
          {
            id: 'type',
            title: msg('Ask about another way of working', {desc: 'Next step: title'}),
            text: msg('More or less structure, or video in place of the room, can change a lot.', {
              desc: 'Next step',
            }),
          },
          {
            id: 'stress',
            title: msg('Name what is going on outside', {desc: 'Next step: title'}),
            text: msg(
              'Work, money or family strain can use up your energy. Ask to plan around it.',
              {
                desc: 'Next step',
              },
            ),
          },
          {
            id: 'patience',
            title: msg('Go gently', {desc: 'Next step: title'}),
            text: msg(
              'Slow or bumpy progress is common. Feeling stuck does not mean you are failing.',
              {
                desc: 'Next step',
              },
            ),
          },
          {
            id: 'reflect',
            title: msg('Try one small thing between sessions', {desc: 'Next step: title'}),
            text: msg('A few lines in a notebook, a mood note, or a quiet five minutes.', {
              desc: 'Next step',
            }),
          },
          {
            id: 'why',
            title: msg('Think back to why you started', {desc: 'Next step: title'}),
            text: msg('Write down one reason, and one thing that has got better, however small.', {
              desc: 'Next step',
            }),
          },
          {
            id: 'support',
            title: msg('Let someone else help too', {desc: 'Next step: title'}),
            text: msg('A friend, a relative or a support group can share some of the weight.', {
              desc: 'Next step',
            }),
          },
          {
            id: 'switch',
            title: msg('If talking does not help', {desc: 'Next step: title'}),
            text: msg(
              'If you have talked it through and nothing changes, a new therapist may be the right move. Ask for names and a last session to hand over.',
              {desc: 'Next step'},
            ),
          },
        ],
      },
    ],
    lines: [
      {
        id: 'pull',
        text: msg(
          'Your answers lean towards pulling back. This is about these weeks, not about who you are.',
          {
            desc: 'Self-check result: kind of signs that leads',
          },
        ),
      },
      {
        id: 'push',
        text: msg(
          'Your answers lean towards pushing back. This is about these weeks, not about who you are.',
          {
            desc: 'Self-check result: kind of signs that leads',
          },
        ),
      },
      {
        id: 'outside',
        text: msg(
          'Much of it seems to come from outside therapy. This is about these weeks, not about who you are.',
          {
            desc: 'Self-check result: kind of signs that leads',
          },
        ),
      },
    ],
    rules: [
      {when: {answer: 'line', in: ['yes']}, only: ['line']},
      {
        when: {count: ITEMS, atLeast: 4},
        firstOf: [
          {when: {count: ITEMS, reaching: 1, below: 1}, show: ['unmarked']},
          {
            when: {
              all: [
                {mean: ITEMS, below: 1},
                {count: ITEMS, reaching: 3, below: 1},
              ],
            },
            show: ['steady'],
          },
          {
            when: {
              any: [
                {mean: ITEMS, atLeast: 2.2},
                {count: ITEMS, reaching: 3, atLeast: 4},
              ],
            },
            show: ['stuck'],
          },
          {show: ['friction']},
        ],
      },
      {
        when: {count: ITEMS, below: 4},
        firstOf: [{when: {count: ITEMS, reaching: 1, atLeast: 1}, show: ['few']}, {show: ['open']}],
      },
      leaning('pull', PULLING_BACK, [PUSHING_BACK, OUTSIDE]),
      leaning('push', PUSHING_BACK, [PULLING_BACK, OUTSIDE]),
      leaning('outside', OUTSIDE, [PULLING_BACK, PUSHING_BACK]),
      {when: {count: ITEMS, reaching: 2, atLeast: 1}, first: ['talk']},
      {
        top: {
          of: ['goals', 'type', 'stress', 'patience', 'reflect', 'why', 'support'],
          count: 3,
          bySum: true,
        },
      },
      {
        when: {count: ITEMS, reaching: 1, atLeast: 1},
        firstOf: [
          {
            when: {
              all: [
                {answer: 'raised', in: ['repeatedly']},
                {
                  any: [
                    {answer: 'doubt', atLeast: 2},
                    {answer: 'distant', atLeast: 2},
                    {share: 'switch', atLeast: 0.5},
                  ],
                },
              ],
            },
            last: ['switch'],
          },
          {fold: ['switch']},
        ],
      },
    ],
  };
}

/** One kind of sign is marked on average, and no other kind is. */
function leaning(
  line: string,
  kind: readonly string[],
  others: readonly (readonly string[])[],
): Rule {
  const marked = (items: readonly string[]) => ({mean: items, atLeast: 2});
  return {
    when: {
      all: [
        {count: ITEMS, atLeast: 4},
        marked(kind),
        ...others.map((other) => ({not: marked(other)})),
      ],
    },
    line,
  };
}
