/** What someone could ask of another person, by the kind of help. Kinds and no names: a list of people is a risk on a watched phone. */
import type {MsgFn} from '@lit/localize';
import type {Message} from '../engine/check.js';

export function supportMessages(msg: MsgFn): readonly Message[] {
  return [
    {
      id: 'listen',
      title: msg('Someone to listen', {desc: 'A kind of help; above a message to send'}),
      text: msg(
        'I’m having a hard time right now. Could you listen to me for 10 minutes? You don’t have to fix anything.',
        {desc: 'A message that the visitor could send to a friend or relative'},
      ),
    },
    {
      id: 'company',
      title: msg('Company', {desc: 'A kind of help; above a message to send'}),
      text: msg(
        'I’m having a hard week. Could we go for a walk or have a coffee? We don’t have to talk about it.',
        {desc: 'A message that the visitor could send to a friend or relative'},
      ),
    },
    {
      id: 'hand',
      title: msg('A practical hand', {desc: 'A kind of help; above a message to send'}),
      text: msg(
        'I have a lot on me right now. Could you take one thing off my list this week? It would help me a lot.',
        {desc: 'A message that the visitor could send to a friend or relative'},
      ),
    },
    {
      id: 'peer',
      title: msg('Someone who has been there', {desc: 'A kind of help; above a message to send'}),
      text: msg(
        'I’m looking for people who have been through something like this. How does your group work, and could I come once to see?',
        {desc: 'A message that the visitor could send to a support group'},
      ),
    },
    {
      id: 'night',
      title: msg('Someone at night', {desc: 'A kind of help; above a message to send'}),
      text: msg(
        'Nights are hard for me right now. May I call or text you if it gets bad? If you can’t answer, I’ll call a helpline.',
        {desc: 'A message that the visitor could send to a friend or relative'},
      ),
    },
  ];
}
