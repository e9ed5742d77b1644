/** What the answers about a goal lead to: one thought, and a question to take along. */
import type {MsgFn} from '@lit/localize';
import type {Asked, Check, Condition} from '../engine/check.js';

const QUESTIONS = ['clear', 'real', 'changed', 'invested', 'owner', 'progress'];

export function goalOutcomes(msg: MsgFn): Omit<Check, keyof Asked> {
  return {
    groups: [
      {
        id: 'outcome',
        normalise: 'none',
        outcomes: [
          {
            id: 'whose',
            title: msg('Is this goal yours?', {desc: 'Goal card outcome: title'}),
            text: msg('This may be someone else’s goal. You are allowed to want something else.', {
              desc: 'Goal card outcome: the visitor says that it is mostly someone else’s goal',
            }),
            ask: msg('What would I want here, if it were only up to me?', {
              desc: 'Goal card outcome: a question to take to the session',
            }),
          },
          {
            id: 'celebrate',
            title: msg('Nearly there', {desc: 'Goal card outcome: title'}),
            text: msg(
              'You are nearly there, or already there. Take a moment to see what you did. Do you want to keep going, or choose what comes next?',
              {desc: 'Goal card outcome: the visitor marked 8 or more of 10'},
            ),
            request: msg('I am nearly there, or already there.', {
              desc: 'On the page for the therapist, after a goal: what the visitor answered about it',
            }),
            ask: msg('What helped me get here, and how do I keep it?', {
              desc: 'Goal card outcome: a question to take to the session',
            }),
          },
          {
            id: 'lost',
            title: msg('Life has changed around it', {desc: 'Goal card outcome: title'}),
            text: msg(
              'Your life has changed a lot, and this goal does not feel possible now. You can pause it, change it, or let it go. That can hurt, and it is worth talking about.',
              {desc: 'Goal card outcome: a loss may be behind it'},
            ),
            request: msg('My life has changed a lot, and it does not feel possible now.', {
              desc: 'On the page for the therapist, after a goal: what the visitor answered about it',
            }),
            ask: msg('What does this goal mean to me, and what would I move toward now?', {
              desc: 'Goal card outcome: a question to take to the session',
            }),
          },
          {
            id: 'pause',
            title: msg('Pause it, or let it go', {desc: 'Goal card outcome: title'}),
            text: msg(
              'You don’t care about this goal anymore, and it does not feel possible now. Putting it down is not giving up. Talk about it first, especially if you feel down.',
              {desc: 'Goal card outcome'},
            ),
            request: msg('It does not feel possible now, and I no longer care about it.', {
              desc: 'On the page for the therapist, after a goal: what the visitor answered about it',
            }),
            ask: msg('If we put this goal down, what would I move toward?', {
              desc: 'Goal card outcome: a question to take to the session',
            }),
          },
          {
            id: 'replace',
            title: msg('Choose another one', {desc: 'Goal card outcome: title'}),
            text: msg(
              'This goal no longer matters to you. That is all right. Is there something you care about more now?',
              {desc: 'Goal card outcome'},
            ),
            request: msg('I no longer care about it.', {
              desc: 'On the page for the therapist, after a goal: what the visitor answered about it',
            }),
            ask: msg('If I could work on only one thing now, what would it be?', {
              desc: 'Goal card outcome: a question to take to the session',
            }),
          },
          {
            id: 'clearer',
            title: msg('Make it clearer', {desc: 'Goal card outcome: title'}),
            text: msg(
              'You said that this goal is not fully clear. Try to say what would be different in an ordinary week.',
              {desc: 'Goal card outcome'},
            ),
            request: msg('It is not fully clear to me.', {
              desc: 'On the page for the therapist, after a goal: what the visitor answered about it',
            }),
            ask: msg('How would I notice in daily life that I’m getting there?', {
              desc: 'Goal card outcome: a question to take to the session',
            }),
          },
          {
            id: 'smaller',
            title: msg('Make it smaller', {desc: 'Goal card outcome: title'}),
            text: msg(
              'From where you are now, it does not feel fully possible. You can keep the goal and make the next step smaller.',
              {desc: 'Goal card outcome'},
            ),
            request: msg('It does not feel fully possible to me now.', {
              desc: 'On the page for the therapist, after a goal: what the visitor answered about it',
            }),
            ask: msg('What is one step so small that I could do it this week?', {
              desc: 'Goal card outcome: a question to take to the session',
            }),
          },
          {
            id: 'fit',
            title: msg('Fit it to your life now', {desc: 'Goal card outcome: title'}),
            text: msg(
              'Your life has changed a lot since you set this goal. See if it is still the right goal.',
              {desc: 'Goal card outcome'},
            ),
            request: msg('My life has changed a lot since I set it.', {
              desc: 'On the page for the therapist, after a goal: what the visitor answered about it',
            }),
            ask: msg('If I set this goal today, what would I write?', {
              desc: 'Goal card outcome: a question to take to the session',
            }),
          },
          {
            id: 'half',
            title: msg('Find the part that matters', {desc: 'Goal card outcome: title'}),
            text: msg(
              'You care about this goal in part. Find the part that matters to you. You can drop the rest.',
              {desc: 'Goal card outcome'},
            ),
            request: msg('I care about it in part.', {
              desc: 'On the page for the therapist, after a goal: what the visitor answered about it',
            }),
            ask: msg('Which part of this goal do I still want?', {
              desc: 'Goal card outcome: a question to take to the session',
            }),
          },
          {
            id: 'keep',
            title: msg('Keep it', {desc: 'Goal card outcome: title'}),
            text: msg('Nothing you marked is a reason to change this goal. Choose one next step.', {
              desc: 'Goal card outcome',
            }),
            request: msg('Nothing that I marked is a reason to change it.', {
              desc: 'On the page for the therapist, after a goal: what the visitor answered about it',
            }),
            ask: msg('What is the next small step, and what could get in the way?', {
              desc: 'Goal card outcome: a question to take to the session',
            }),
          },
          {
            id: 'open',
            title: msg('Questions left open', {
              desc: 'Title of a result, where too little was answered',
            }),
            text: msg('You answered only a few questions about this goal. That is all right.', {
              desc: 'Goal card outcome: fewer than three answers',
            }),
            ask: msg('What do I want to say about this goal?', {
              desc: 'Goal card outcome: a question to take to the session',
            }),
          },
        ],
      },
    ],
    lines: [
      {
        id: 'next',
        text: msg(
          'You no longer care about it, so this may be the time to choose what comes next.',
          {
            desc: 'Goal card: a goal is reached and no longer matters',
          },
        ),
      },
      {
        id: 'afraid',
        text: msg(
          'If you are afraid of what happens when you don’t do it, tell your therapist when you are alone with them. Help is below.',
          {desc: 'Goal card: someone else’s goal; someone may control the visitor'},
        ),
      },
    ],
    rules: [
      {
        firstOf: [
          // Before all else, also where little else is answered: someone may be controlled.
          {when: is('owner', 'other'), show: ['whose'], line: 'afraid'},
          {when: {count: QUESTIONS, below: 3}, show: ['open']},
          // A high mark says little where nothing else speaks for the goal.
          {
            when: {all: [is('clear', 'no'), is('real', 'no'), is('invested', 'no')]},
            firstOf: [{when: is('changed', 'lot'), show: ['lost']}, {show: ['pause']}],
          },
          {
            when: {answer: 'progress', atLeast: 8},
            show: ['celebrate'],
            firstOf: [{when: is('invested', 'no'), line: 'next'}],
          },
          {when: {all: [is('real', 'no'), is('changed', 'lot')]}, show: ['lost']},
          {when: {all: [is('invested', 'no'), is('real', 'no')]}, show: ['pause']},
          {when: is('invested', 'no'), show: ['replace']},
          {when: is('clear', 'partly', 'no'), show: ['clearer']},
          {when: is('real', 'no'), show: ['smaller']},
          {when: is('changed', 'lot'), show: ['fit']},
          {when: is('invested', 'partly'), show: ['half']},
          {when: is('real', 'partly'), show: ['smaller']},
          {show: ['keep']},
        ],
      },
    ],
  };
}

function is(answer: string, ...options: readonly string[]): Condition {
  return {answer, in: options};
}
