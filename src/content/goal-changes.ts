import type {MsgFn} from '@lit/localize';
import type {Change} from '../engine/goal.js';

/** What is said of two reviews of the same goal. */
export function changeTexts(msg: MsgFn): Readonly<Record<Change, string>> {
  return {
    up: msg('You marked this higher than last time.', {
      desc: 'Goal card: two reviews of a goal compared',
    }),
    same: msg('About the same as last time. Staying where you are can take work too.', {
      desc: 'Goal card: two reviews of a goal compared',
    }),
    down: msg(
      'You marked this lower than last time. That can happen when life gets harder, or when you see things more clearly.',
      {desc: 'Goal card: two reviews of a goal compared'},
    ),
    new: msg('You changed this goal, so this is a new starting point.', {
      desc: 'Goal card: two reviews of a goal compared',
    }),
  };
}
