/** Whether a check asks for help to be open. */
import type {Answers} from './check.js';
import type {CheckFile} from './check-file.js';
import {holds} from './condition.js';
import {score} from './score.js';

export function holdsSafety(check: CheckFile, answers: Answers): boolean {
  const {safety} = check;
  return !!safety && holds(safety.when, {check, answers, scores: score(check, answers)});
}
