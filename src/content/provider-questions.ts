import type {MsgFn} from '@lit/localize';

/** What is worth asking before a first session. */
export function questionsForAProvider(msg: MsgFn): readonly string[] {
  return [
    msg('Are you licensed here, and who can I contact if I have a complaint?', {
      desc: 'A question to ask a provider',
    }),
    msg('Have you worked with people who face what I face?', {
      desc: 'A question to ask a provider',
    }),
    msg('How do you work, and what would a session look like?', {
      desc: 'A question to ask a provider',
    }),
    msg('Why do you think this would suit me, and what else could I try?', {
      desc: 'A question to ask a provider',
    }),
    msg('How will we set goals and see if it is helping?', {desc: 'A question to ask a provider'}),
    msg('What do you do if it is not helping?', {desc: 'A question to ask a provider'}),
    msg('What happens if I am in crisis between sessions?', {desc: 'A question to ask a provider'}),
    msg('What does it cost, and what if I have to cancel?', {desc: 'A question to ask a provider'}),
    msg('How long does it usually take?', {desc: 'A question to ask a provider'}),
    msg('Who sees my notes and messages, and where are they kept?', {
      desc: 'A question to ask a provider',
    }),
    msg('Can we change between in person, video and phone?', {
      desc: 'A question to ask a provider',
    }),
    msg('Do you offer my language, or an interpreter?', {desc: 'A question to ask a provider'}),
  ];
}
