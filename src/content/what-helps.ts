/** What may work in therapy; the same in every check that asks for it. */
import type {MsgFn} from '@lit/localize';
import type {Option} from '../engine/check.js';

export function whatHelps(msg: MsgFn): readonly Option[] {
  return [
    {id: 'heard', text: msg('Someone listens to me', {desc: 'Self-check: what helps'})},
    {id: 'time', text: msg('A fixed time that is mine', {desc: 'Self-check: what helps'})},
    {id: 'trust', text: msg('I trust my therapist', {desc: 'Self-check: what helps'})},
    {id: 'view', text: msg('I see some things in a new way', {desc: 'Self-check: what helps'})},
    {id: 'tools', text: msg('Things I can try at home', {desc: 'Self-check: what helps'})},
  ];
}
