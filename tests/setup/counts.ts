/** How many questions each widget asks: from the content, so that a walk to the end stays one. */
import {formatPickerQuestions} from '../../src/content/format-picker-questions.js';
import {selfCheckQuestions} from '../../src/content/self-check-questions.js';
import type {Asked} from '../../src/engine/check.js';
import type {Given} from './walk.js';

const english = ((words: string) => words) as Parameters<typeof selfCheckQuestions>[0];

const selfCheck = selfCheckQuestions(english);
const formatPicker = formatPickerQuestions(english);

export const SELF_CHECK_COUNT = selfCheck.questions.length;
export const FORMAT_PICKER_COUNT = formatPicker.questions.length;

/** Those questions are skipped. */
export const skipped = (count: number): readonly Given[] => Array<undefined>(count).fill(undefined);

/** How many questions come before one of the self-check. */
export const beforeInSelfCheck = (id: string): number => before(selfCheck, id);

/** How many questions come before one of the format picker. */
export const beforeInFormatPicker = (id: string): number => before(formatPicker, id);

function before({id: check, questions}: Asked, id: string): number {
  const at = questions.findIndex((question) => question.id === id);
  if (at < 0) throw new Error(`no question “${id}” in ${check}`);
  return at;
}
