/** Goals ↔ the text that keeps them: in a file, or on the visitor's device. */
import {filled, tidy, type Goal, type SavedGoal} from './card.js';
import type {Answers, Check} from './check.js';
import {review, type GoalReview} from './goal.js';

/** Raised when a text of today could not be read by the code of yesterday. */
const FORMAT = 1;
/** More than what can be written (`MOST_GOALS`): what is brought back stands beside what was written since. */
const MOST_RESTORED = 50;

/** `newer`: saved by a later version; `foreign`: broken, or not ours. */
export type Restored =
  {readonly goals: readonly SavedGoal[]} | {readonly problem: 'newer' | 'foreign'};

/** @param content the version of the questions and the words, for whoever reads the file one day */
export function save(goals: readonly Goal[], content: string): string {
  const kept = filled(goals).map(({words, why, difference, reviews}) => ({
    words,
    why,
    ...(difference && {difference}),
    reviews: reviews.map(({words: then, answers}) => ({words: then, answers})),
  }));
  return JSON.stringify({cairn: 'goals', format: FORMAT, content, goals: kept});
}

/** @param check what the answers are read with: what it does not know is left out */
export function restore(text: string, check: Check): Restored {
  const file = parse(text);
  if (!isRecord(file) || file.cairn !== 'goals' || typeof file.format !== 'number')
    return {problem: 'foreign'};
  if (file.format > FORMAT) return {problem: 'newer'};
  const goals = filled(
    list(file.goals).map((goal): SavedGoal => {
      const reviews = list(goal.reviews).map((each) => restoreReview(each, check));
      return {
        words: words(goal.words),
        why: words(goal.why),
        // Files of the first version do not have it.
        difference: words(goal.difference),
        reviews,
      };
    }),
  ).slice(0, MOST_RESTORED);
  return {goals};
}

function restoreReview(saved: Record<string, unknown>, check: Check): GoalReview {
  const given = isRecord(saved.answers) ? saved.answers : {};
  const answers: Answers = Object.fromEntries(
    check.questions.flatMap(({id, options}) => {
      const ids: unknown = Object.hasOwn(given, id) ? given[id] : undefined;
      const known = options.filter((option) => Array.isArray(ids) && ids.includes(option.id));
      return known.length ? [[id, known.slice(0, 1).map((option) => option.id)]] : [];
    }),
  );
  return review(check, words(saved.words), answers);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

function words(value: unknown): string {
  return typeof value === 'string' ? tidy(value) : '';
}
