/** The questions of a kind of widget in the language that is shown: made once for all widgets of the page. */
import type {MsgFn} from '@lit/localize';
import type {Stage} from './stage.js';

const made: Record<string, unknown> = {};

export function definition<Made>({name, lang, msg}: Stage, make: (msg: MsgFn) => Made): Made {
  return (made[name + lang] ??= make(msg)) as Made;
}
