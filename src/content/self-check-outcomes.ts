/** What the answers to the self-check lead to: a framing, the area that leads, and next steps. */
import type {MsgFn} from '@lit/localize';
import type {Asked, Check, Outcome} from '../engine/check.js';
import {safetyOutcomes} from './safety.js';
import {selfCheckRules} from './self-check-rules.js';
import {selfCheckSteps} from './self-check-steps.js';

export function selfCheckOutcomes(msg: MsgFn): Omit<Check, keyof Asked> {
  return {
    markedFrom: 2,
    groups: [
      {id: 'framing', normalise: 'none', outcomes: framings(msg)},
      {id: 'safety', normalise: 'none', outcomes: safetyOutcomes(msg)},
      {id: 'areas', normalise: 'mean', unexplained: true, outcomes: areas(msg)},
      {id: 'steps', normalise: 'answered', outcomes: selfCheckSteps(msg)},
    ],
    lines: [
      {
        id: 'choice',
        text: msg('You can talk, change something, or stop.', {
          desc: 'Self-check result: what a visitor who is stuck can do',
        }),
      },
      {
        id: 'first',
        text: msg(
          'You are just starting. Ask how you will work together, and how you will both notice if it helps.',
          {desc: 'Self-check result: the visitor has just begun with this therapist'},
        ),
      },
      {
        id: 'keep',
        text: msg('You also marked what helps. Tell your therapist that too, so that it stays.', {
          desc: 'Self-check result: the visitor marked what helps',
        }),
      },
    ],
    rules: selfCheckRules,
  };
}

function framings(msg: MsgFn): readonly Outcome[] {
  return [
    {
      id: 'steady',
      title: msg('Mostly going well', {desc: 'Self-check result: title'}),
      text: msg(
        'You marked hardly any signs of feeling stuck. If that changes, bring it up soon.',
        {desc: 'Self-check result'},
      ),
    },
    {
      id: 'friction',
      title: msg('Something in the way', {desc: 'Self-check result: title'}),
      text: msg('What you marked can make therapy harder. That is common, and useful to know.', {
        desc: 'Self-check result',
      }),
    },
    {
      id: 'stuck',
      title: msg('Feeling stuck', {desc: 'Self-check result: title'}),
      text: msg(
        'You marked several signs, or some very often. You have not failed, and therapy can still help. Something needs to change.',
        {desc: 'Self-check result'},
      ),
    },
    {
      id: 'unmarked',
      title: msg('Mostly going well', {desc: 'Self-check result: title'}),
      text: msg(
        'You marked none of these signs. That is good to know. Tell your therapist what helps, and look again in a few weeks.',
        {desc: 'Self-check result: nothing was marked'},
      ),
    },
    {
      id: 'missing',
      title: msg('Something may be missing', {desc: 'Self-check result: title'}),
      text: msg(
        'You marked hardly any of these signs. But you also marked that nothing helps right now. That is worth saying. Ask your therapist what you could try.',
        {desc: 'Self-check result: hardly anything was marked, and nothing helps'},
      ),
    },
    {
      id: 'still',
      title: msg('Still stuck', {desc: 'Self-check result: title'}),
      text: msg(
        'You marked hardly any of these signs. But you have said more than once that you feel stuck, and little has changed. That counts.',
        {desc: 'Self-check result: hardly anything was marked, but it was brought up repeatedly'},
      ),
    },
    {
      id: 'few',
      title: msg('Not enough answers to sum up', {desc: 'Self-check result: title'}),
      text: msg(
        'You answered only a few questions, so we cannot sum them up. What follows fits what you marked.',
        {desc: 'Self-check result: fewer than four answers'},
      ),
    },
    {
      id: 'rest',
      title: msg('The other questions', {desc: 'Self-check result: title'}),
      text: msg('You can go through the other questions now, or stop here.', {
        desc: 'Self-check result: only the question about the therapist was answered',
      }),
    },
    {
      id: 'open',
      title: msg('Questions left open', {
        desc: 'Title of a result, where too little was answered',
      }),
      text: msg(
        'You left most questions open, or marked none of these signs. That is all right. Go back to them when you like, or take one of them to your next session.',
        {desc: 'Self-check result: next to nothing was answered'},
      ),
    },
  ];
}

/** An area of one item counts half a point less. */
const SINGLE = -0.5;

function areas(msg: MsgFn): readonly Outcome[] {
  return [
    {
      id: 'between',
      title: msg('what happens between you and your therapist', {
        desc: 'Self-check result: an area, in a list after a colon',
      }),
      text: msg('What happens between you is up to both of you, not only to you.', {
        desc: 'Self-check result: about what happens between the visitor and the therapist',
      }),
    },
    {
      id: 'way',
      base: SINGLE,
      title: msg('the way you work together', {
        desc: 'Self-check result: an area, in a list after a colon',
      }),
      text: msg('There is more than one way to do therapy, and you can ask for another.', {
        desc: 'Self-check result: about the way of working',
      }),
    },
    {
      id: 'aim',
      base: SINGLE,
      title: msg('where therapy is going', {
        desc: 'Self-check result: an area, in a list after a colon',
      }),
      text: msg('A goal that you both know makes it easier to see if therapy helps.', {
        desc: 'Self-check result: about goals',
      }),
    },
    {
      id: 'hard',
      title: msg('what makes it hard to come or to talk', {
        desc: 'Self-check result: an area, in a list after a colon',
      }),
      text: msg('You decide what you talk about, and how fast.', {
        desc: 'Self-check result: about avoiding topics or sessions',
      }),
    },
    {
      id: 'life',
      title: msg('what takes up your energy or attention', {
        desc: 'Self-check result: an area, in a list after a colon',
      }),
      text: msg('It helps your therapist to know what else is going on.', {
        desc: 'Self-check result: about life outside therapy',
      }),
    },
  ];
}
