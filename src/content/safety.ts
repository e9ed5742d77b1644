/** Whether a therapist did something wrong or unsafe, and what is said then: the same in every check that asks it. */
import type {MsgFn} from '@lit/localize';
import type {ChoiceQuestion, Outcome} from '../engine/check.js';

export function safetyQuestion(msg: MsgFn): ChoiceQuestion {
  return {
    id: 'line',
    text: msg('Has your therapist done something that felt wrong or unsafe?', {
      desc: 'Self-check: question that is not an item',
    }),
    hint: msg(
      'For example: sexual comments or touching, threats, telling others what you said, asking you for favors or money. We ask because, if so, our other advice would not fit.',
      {desc: 'Self-check: hint below a question; says why it is asked'},
    ),
    optional: true,
    options: [
      {id: 'no', text: msg('No', {desc: 'An answer'})},
      {id: 'yes', ends: true, text: msg('Yes', {desc: 'An answer'})},
      {
        id: 'unsure',
        text: msg('Something felt wrong, I’m not sure', {desc: 'Self-check: answer'}),
      },
    ],
  };
}

export function safetyOutcomes(msg: MsgFn): readonly Outcome[] {
  return [
    {
      id: 'line',
      title: msg('Your safety comes first', {
        desc: 'Self-check: title after a therapist has done something wrong or unsafe',
      }),
      text: msg(
        'It is not your fault. A therapist should never do this. You do not have to sort it out with them, and you do not have to go back. Talk to someone you trust. The organization that licenses therapists where you live can tell you what you can do. You can take your time to decide about a complaint. Keep messages if that is safe. If you are in danger, call your emergency number.',
        {
          desc: 'Self-check: after a therapist has done something wrong or unsafe; nothing else is shown beside it',
        },
      ),
    },
    {
      id: 'unsure',
      title: msg('When something felt wrong', {
        desc: 'Self-check: title; the visitor is not sure about what a therapist did',
      }),
      text: msg(
        'It is not your fault, and you do not have to be sure. You can ask your therapist about it. You can also ask someone else first: someone you trust, or the organization that licenses therapists where you live. Never all right: sexual comments or touching, threats, or asking you for favors or money.',
        {desc: 'Self-check: the visitor is not sure about what a therapist did'},
      ),
    },
  ];
}
