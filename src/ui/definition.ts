/** The questions of a kind of widget in the language that is shown: made once for all widgets of the page. */
import type {MsgFn} from '@lit/localize';
import type {Check} from '../engine/check.js';
import type {Stage} from './stage.js';

const made = new Map<string, Check>();

export function definition({name, lang, msg}: Stage, make: (msg: MsgFn) => Check): Check {
  const key = `${name} ${lang}`;
  const check = made.get(key) ?? make(msg);
  made.set(key, check);
  return check;
}
