/** The five ways. Each has the same lines, of about the same length: what it is, what is good and what is hard about it, a first step, and words. */
import type {MsgFn} from '@lit/localize';
import type {Aspect, Outcome} from '../engine/check.js';

/** From staying to leaving; the order says nothing else. */
export const WAYS = ['raise', 'change', 'second', 'end', 'message'];

export function waysToGoOn(msg: MsgFn): readonly Outcome[] {
  return [...staying(msg), ...leaving(msg)];
}

export function aspectsOfWays(msg: MsgFn): readonly Aspect[] {
  return [
    {id: 'good', text: msg('What is good', {desc: 'Above a line about a way to go on'})},
    {id: 'hard', text: msg('What is hard', {desc: 'Above a line about a way to go on'})},
    {id: 'first', text: msg('First step', {desc: 'Above a line about a way to go on'})},
  ];
}

function staying(msg: MsgFn): readonly Outcome[] {
  return [
    {
      id: 'raise',
      title: msg('Say it and set a date', {desc: 'A way to go on in therapy'}),
      text: msg('You tell your therapist what is missing. You agree on a day to look again.', {
        desc: 'What a way to go on is',
      }),
      aspects: {
        good: msg('You keep what works. Therapists often don’t know what is missing.', {
          desc: 'Under “What is good”',
        }),
        hard: msg('You have to say or write it. It may be that nothing changes.', {
          desc: 'Under “What is hard”',
        }),
        first: msg('Choose one thing and a date. Say both early in the session.', {
          desc: 'Under “First step”',
        }),
      },
      ask: msg(
        'Something is missing for me here. Can we talk about it, and set a day to look again?',
        {
          desc: 'A sentence that the visitor could say to their therapist',
        },
      ),
    },
    {
      id: 'change',
      title: msg('Change something', {desc: 'A way to go on in therapy'}),
      text: msg(
        'You stay and change one thing: the pace, the way of working, how or how often you meet.',
        {
          desc: 'What a way to go on is',
        },
      ),
      aspects: {
        good: msg('You keep what works. One change can make a big difference.', {
          desc: 'Under “What is good”',
        }),
        hard: msg('It takes some sessions to know. Not every therapist can work in another way.', {
          desc: 'Under “What is hard”',
        }),
        first: msg('Choose one thing to change. Ask to try it for a few sessions.', {
          desc: 'Under “First step”',
        }),
      },
      ask: msg(
        'I’d like to try one thing in a new way for a few sessions. Which change makes sense to you?',
        {
          desc: 'A sentence that the visitor could say to their therapist',
        },
      ),
    },
    {
      id: 'second',
      title: msg('Get a second view', {desc: 'A way to go on in therapy'}),
      text: msg('You talk once with another therapist. You can tell your own therapist, or not.', {
        desc: 'What a way to go on is',
      }),
      aspects: {
        good: msg('You can compare, and you don’t have to decide anything yet.', {
          desc: 'Under “What is good”',
        }),
        hard: msg('It can cost money and time. Two views can be confusing.', {
          desc: 'Under “What is hard”',
        }),
        first: msg(
          'Ask for names. Your doctor, your insurer or your own therapist may know some.',
          {
            desc: 'Under “First step”',
          },
        ),
      },
      ask: msg(
        'I’m in therapy and would like a second view. Could we talk once, or could you give me names?',
        {
          desc: 'A message that the visitor could send to another therapist, or to someone who knows some',
        },
      ),
    },
  ];
}

function leaving(msg: MsgFn): readonly Outcome[] {
  return [
    {
      id: 'end',
      title: msg('End with a last session', {desc: 'A way to go on in therapy'}),
      text: msg('You tell your therapist that you will stop, and you meet one last time.', {
        desc: 'What a way to go on is',
      }),
      aspects: {
        good: msg('You can look back, say goodbye, and ask for names.', {
          desc: 'Under “What is good”',
        }),
        hard: msg('It can hurt. They may ask you to stay; you can still go.', {
          desc: 'Under “What is hard”',
        }),
        first: msg('Tell them before the last session, so that you both can prepare.', {
          desc: 'Under “First step”',
        }),
      },
      ask: msg(
        'I’ve decided to stop. I’d like one last session to look back. Could you give me some names, too?',
        {
          desc: 'A sentence or message to a therapist: the visitor stops',
        },
      ),
    },
    {
      id: 'message',
      title: msg('Stop by message', {desc: 'A way to go on in therapy'}),
      text: msg('You write that you will stop, and you don’t go back. You don’t need a reason.', {
        desc: 'What a way to go on is',
      }),
      aspects: {
        good: msg('It is quick, and you don’t have to meet them again.', {
          desc: 'Under “What is good”',
        }),
        hard: msg('There is no goodbye. You may have to pay for booked sessions.', {
          desc: 'Under “What is hard”',
        }),
        first: msg('Look up what you agreed about canceling. Then send a short message.', {
          desc: 'Under “First step”',
        }),
      },
      ask: msg(
        'I’ve decided to stop therapy. Please cancel my sessions, and confirm this in writing.',
        {
          desc: 'A message to a therapist: the visitor stops',
        },
      ),
    },
  ];
}
