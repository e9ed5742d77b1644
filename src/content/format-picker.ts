/** The format picker as a whole. A widget makes each half when it is needed. */
import type {MsgFn} from '@lit/localize';
import type {Check} from '../engine/check.js';
import {formatPickerOutcomes} from './format-picker-outcomes.js';
import {formatPickerQuestions} from './format-picker-questions.js';

export function formatPicker(msg: MsgFn): Check {
  return {...formatPickerQuestions(msg), ...formatPickerOutcomes(msg)};
}
