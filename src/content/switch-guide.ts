/** The guide to staying, changing or leaving, as a whole. A widget makes each half when it is needed. */
import type {MsgFn} from '@lit/localize';
import type {Check} from '../engine/check.js';
import {switchGuideOutcomes} from './switch-guide-outcomes.js';
import {switchGuideQuestions} from './switch-guide-questions.js';

export function switchGuide(msg: MsgFn): Check {
  return {...switchGuideQuestions(msg), ...switchGuideOutcomes(msg)};
}
