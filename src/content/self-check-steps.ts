/** The next steps of the self-check: what to do, how to do it, and what it asks of the therapist. */
import type {MsgFn} from '@lit/localize';
import type {Outcome} from '../engine/check.js';
import {supportMessages} from './support-messages.js';

export function selfCheckSteps(msg: MsgFn): readonly Outcome[] {
  return [...bringingItUp(msg), ...others(msg)];
}

/** By whether it was said before. */
function bringingItUp(msg: MsgFn): readonly Outcome[] {
  return [
    {
      id: 'talk',
      title: msg('Tell your therapist', {desc: 'Next step: title'}),
      text: msg(
        'Your therapist may not know how this feels to you. A good therapist will want to know.',
        {
          desc: 'Next step',
        },
      ),
      steps: [
        msg('Choose a sentence below, or write your own.', {desc: 'A small step'}),
        msg('Say it early in the session, so that there is time for it.', {desc: 'A small step'}),
        msg('If speaking is hard, hand over the page below, or send it beforehand.', {
          desc: 'A small step',
        }),
      ],
      request: msg('I would like to talk about how therapy is going for me.', {
        desc: 'On the page for the therapist: a request',
      }),
    },
    {
      id: 'someone',
      title: msg('Talk to someone else first', {
        desc: 'Next step: title; something that the therapist did felt wrong',
      }),
      text: msg(
        'You don’t have to work this out alone. You can also stop at any time or look for someone new. You don’t need a reason or a last session.',
        {desc: 'Next step: something that the therapist did felt wrong'},
      ),
      steps: [
        msg('If it is safe, write down what happened and when.', {desc: 'A small step'}),
        msg('Tell someone you trust, or ask the organization named above.', {desc: 'A small step'}),
        msg('Then decide if you want to talk to your therapist about it.', {desc: 'A small step'}),
      ],
      ask: msg('Something here felt wrong to me. Can I tell you about it?', {
        desc: 'A sentence that the visitor could say to their therapist',
      }),
    },
    {
      id: 'again',
      title: msg('Say it again, more plainly', {desc: 'Next step: title'}),
      text: msg('Your therapist may not have seen how much it matters to you.', {
        desc: 'Next step',
      }),
      steps: [
        msg('Name one thing that you want to be different.', {desc: 'A small step'}),
        msg('Ask what your therapist will change, and when.', {desc: 'A small step'}),
        msg('Ask to look at it together again in 2 or 3 sessions.', {desc: 'A small step'}),
      ],
      ask: msg('I said this once before, and it still matters to me. What could we change?', {
        desc: 'A sentence that the visitor could say to their therapist',
      }),
      request: msg('I said this once before. I would like to agree on what will be different.', {
        desc: 'On the page for the therapist: a request',
      }),
    },
    {
      id: 'review',
      title: msg('Ask for a review', {desc: 'Next step: title'}),
      text: msg('Saying it again may not be enough. It is fair to ask for a plan.', {
        desc: 'Next step',
      }),
      steps: [
        msg('Ask: what have we tried, and what helped?', {desc: 'A small step'}),
        msg('Agree on one change, and write it down.', {desc: 'A small step'}),
        msg('Set a date to look again, for example in 4 sessions.', {desc: 'A small step'}),
      ],
      ask: msg(
        'I’ve brought this up before, and little has changed. What could we do differently, and when will we check?',
        {desc: 'A sentence that the visitor could say to their therapist'},
      ),
      request: msg(
        'I would like a review: what we have tried, what we will change, and when we look again.',
        {desc: 'On the page for the therapist: a request'},
      ),
    },
    {
      id: 'repair',
      title: msg('Go back to what hurt', {desc: 'Next step: title'}),
      text: msg(
        'Therapy tends to go better when people can talk about a moment like this. You decide when.',
        {desc: 'Next step: something the therapist said or did hurt the visitor'},
      ),
      steps: [
        msg('Write down what was said or done, and how it felt.', {desc: 'A small step'}),
        msg('Say it early in the session, or send it beforehand.', {desc: 'A small step'}),
        msg('Notice how your therapist responds. Do they listen, and take it seriously?', {
          desc: 'A small step',
        }),
      ],
      ask: msg(
        'Something from an earlier session is still on my mind. Can I tell you how it felt?',
        {desc: 'A sentence that the visitor could say to their therapist'},
      ),
      request: msg('I would like to go back to something that hurt or annoyed me.', {
        desc: 'On the page for the therapist: a request',
      }),
    },
  ];
}

function others(msg: MsgFn): readonly Outcome[] {
  return [
    {
      id: 'goals',
      title: msg('Look at your goals again', {desc: 'Next step: title'}),
      text: msg('Goals can get lost, or stop fitting your life.', {desc: 'Next step'}),
      steps: [
        msg('Write down in one sentence what you want to be different.', {desc: 'A small step'}),
        msg('Ask your therapist what they think you are working toward.', {desc: 'A small step'}),
        msg('Compare the two, and agree on one goal.', {desc: 'A small step'}),
      ],
      request: msg('I would like to look at my goals again.', {
        desc: 'On the page for the therapist: a request',
      }),
    },
    {
      id: 'type',
      title: msg('Ask about another way of working', {desc: 'Next step: title'}),
      text: msg(
        'You could have more structure or less, or meet by video. That can make a difference.',
        {desc: 'Next step'},
      ),
      steps: [
        msg('Say what does not suit you, and what you want more of.', {desc: 'A small step'}),
        msg('Ask what else your therapist could offer.', {desc: 'A small step'}),
        msg('Try one change for a few sessions. Then decide.', {desc: 'A small step'}),
      ],
      request: msg('I would like to try another way of working.', {
        desc: 'On the page for the therapist: a request',
      }),
    },
    {
      id: 'stress',
      title: msg('Talk about what is going on in your life', {desc: 'Next step: title'}),
      text: msg(
        'Work, money, health or family can use up your energy. You can talk about that in therapy too.',
        {
          desc: 'Next step',
        },
      ),
      steps: [
        msg('Tell your therapist what takes most of your energy.', {desc: 'A small step'}),
        msg('Ask for what would help: fewer or shorter sessions, other times, or video.', {
          desc: 'A small step',
        }),
        msg('If money is part of it, ask about a lower fee.', {desc: 'A small step'}),
      ],
      request: msg('I would like us to plan for what is going on in my life.', {
        desc: 'On the page for the therapist: a request',
      }),
    },
    {
      id: 'patience',
      title: msg('Go at your own pace', {desc: 'Next step: title'}),
      text: msg(
        'You decide what you talk about, and when. Feeling stuck does not mean that you are failing.',
        {desc: 'Next step'},
      ),
      request: msg('I would like to go at my own pace.', {
        desc: 'On the page for the therapist: a request',
      }),
    },
    {
      id: 'reflect',
      title: msg('Write a few lines between sessions', {desc: 'Next step: title'}),
      text: msg(
        'What was on your mind? What was hard to say? You don’t have to show it to anyone.',
        {desc: 'Next step'},
      ),
    },
    {
      id: 'why',
      title: msg('Think back to why you started', {desc: 'Next step: title'}),
      text: msg(
        'Write down one reason. If it was someone else’s idea, write down what you would want from it.',
        {desc: 'Next step'},
      ),
    },
    {
      id: 'support',
      title: msg('Let someone else help too', {desc: 'Next step: title'}),
      text: msg(
        'Ask for one small thing. What would help most? Each message is ready to send, and you can change it.',
        {desc: 'Next step: before messages to send, one for each kind of help'},
      ),
      messages: supportMessages(msg),
    },
    {
      id: 'switch',
      title: msg('If talking does not help', {desc: 'Next step: title'}),
      text: msg(
        'If nothing changes, a new therapist may be right for you. You don’t have to explain yourself. Ask for names, and for one last session to say goodbye.',
        {desc: 'Next step'},
      ),
      request: msg('I would like to talk about whether someone else might fit better.', {
        desc: 'On the page for the therapist: a request',
      }),
    },
  ];
}
