/** What the goal card asks about each goal: five questions, and a mark of one's own. */
import type {MsgFn} from '@lit/localize';
import type {Asked} from '../engine/check.js';

export const MARKS = [...Array(11).keys()];

export function goalQuestions(msg: MsgFn): Asked {
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
        'Life changes, and goals may change with it. Write down up to 5 goals for therapy in your own words. Then take a minute for each.',
        {desc: 'Goal card: opening line'},
      ),
      msg(
        'For each goal you get one thought to take with you, and a question to ask in your next session.',
        {desc: 'Goal card: opening line'},
      ),
      msg('For adults who are in therapy, or are thinking about it.', {
        desc: 'Goal card: who it is for',
      }),
      msg(
        'Under 18? You can still use the questions. Talk to an adult you trust too, or to a helpline for young people.',
        {desc: 'Opening lines: for visitors under 18; the door stays open'},
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
          msg('Fully there', {desc: 'Goal card: the upper end of 0 to 10'}),
        ],
      },
    ],
  };
}
