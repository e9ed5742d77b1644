/** The goal card as a whole: what is asked about each goal, and what the answers lead to. A widget makes each half when it is needed. */
import type {MsgFn} from '@lit/localize';
import type {Check} from '../engine/check.js';
import {goalOutcomes} from './goal-card-outcomes.js';
import {goalQuestions} from './goal-card-questions.js';

export function goalReview(msg: MsgFn): Check {
  return {...goalQuestions(msg), ...goalOutcomes(msg)};
}
