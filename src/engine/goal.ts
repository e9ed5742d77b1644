/** One goal, reviewed: its answers → keep, refine, …; and then against now. */
import {valueOf, type Answers, type Check} from './check.js';
import type {Look} from './goals.js';
import {resultOf} from './outcome.js';

/** One look at a goal, as it was on that day, and what it leads to. */
export interface GoalReview extends Look {
  /** The id of the outcome; undefined where the check shows none. */
  readonly outcome: string | undefined;
  /** The visitor's own mark, if they made one. */
  readonly progress: number | undefined;
}

export const changes = ['up', 'same', 'down', 'new'] as const;
export type Change = (typeof changes)[number];

/** How many marks apart two reviews are before one is called higher or lower. Editorial, not a validated threshold. */
export const CHANGE_MARKS = 2;

/** After these outcomes a number no longer speaks of the same thing. */
const SET_ASIDE: readonly (string | undefined)[] = ['replace', 'pause', 'lost'];

/** @param check the questions about a goal; the one called `progress` holds the visitor's own mark */
export function review(check: Check, words: string, answers: Answers): GoalReview {
  const progress = check.questions.find((question) => question.id === 'progress');
  return {
    words,
    answers,
    outcome: resultOf(check, answers).shown[0]?.outcome.id,
    progress: progress && valueOf(progress, answers),
  };
}

/** @returns undefined where there is nothing to compare: a mark is missing, or the goal was set aside */
export function compare(before: GoalReview, now: GoalReview): Change | undefined {
  if (before.words !== now.words) return 'new';
  if (
    before.progress === undefined ||
    now.progress === undefined ||
    SET_ASIDE.includes(before.outcome)
  )
    return undefined;
  const marks = now.progress - before.progress;
  return marks >= CHANGE_MARKS ? 'up' : marks <= -CHANGE_MARKS ? 'down' : 'same';
}

/** The marks of both reviews, where they speak of the same goal: one rule for the screen and the sheet. */
export function comparedMarks(
  before: GoalReview,
  now: GoalReview,
): readonly [then: number, now: number] | undefined {
  const change = compare(before, now);
  if (!change || change === 'new' || before.progress === undefined || now.progress === undefined)
    return undefined;
  return [before.progress, now.progress];
}
