/** The self-check as a whole. A widget makes each half when it is needed. */
import type {MsgFn} from '@lit/localize';
import type {Check} from '../engine/check.js';
import {selfCheckOutcomes} from './self-check-outcomes.js';
import {selfCheckQuestions} from './self-check-questions.js';

export function selfCheck(msg: MsgFn): Check {
  return {...selfCheckQuestions(msg), ...selfCheckOutcomes(msg)};
}
