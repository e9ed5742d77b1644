/** Answers → the share of each outcome, with the answers that counted most for it. */
import {chosen, type Answers, type Check, type Option, type Question} from './check.js';

/** An answer that speaks for an outcome. */
export interface Reason {
  readonly question: Question;
  readonly option: Option;
  readonly counts: number;
}

export interface Score {
  /** The plain sum of what the answers count, and the base. */
  readonly sum: number;
  /** The sum as its group normalises it; undefined while nothing that could count is answered. */
  readonly share: number | undefined;
  /** What speaks for it, most first; among equals in the order of the questions. */
  readonly reasons: readonly Reason[];
}

export type Scores = ReadonlyMap<string, Score>;

export function score(check: Check, answers: Answers): Scores {
  const scores = new Map<string, Score>();
  const answered = check.questions.map(
    (question) => [question, chosen(question, answers)] as const,
  );
  for (const group of check.groups) {
    for (const {id, base = 0} of group.outcomes) {
      const reasons: Reason[] = [];
      let sum = base;
      let best = base;
      for (const [question, options] of answered) {
        for (const option of options) {
          const counts = countsOf(question, option, id);
          sum += counts;
          if (counts > 0) reasons.push({question, option, counts});
        }
        if (group.normalise === 'all' || options.length) best += bestOf(question, id);
      }
      reasons.sort((a, b) => b.counts - a.counts);
      scores.set(id, {
        sum,
        share: group.normalise === 'none' ? sum : best > 0 ? sum / best : undefined,
        reasons,
      });
    }
  }
  return scores;
}

function countsOf(question: Question, option: Option, outcome: string): number {
  return (
    (option.weights?.[outcome] ?? 0) + (question.weights?.[outcome] ?? 0) * (option.value ?? 0)
  );
}

/** The most that a question can count for an outcome. */
function bestOf(question: Question, outcome: string): number {
  let most = 0;
  let together = 0;
  for (const option of question.options) {
    const counts = countsOf(question, option, outcome);
    most = Math.max(most, counts);
    if (!option.exclusive) together += Math.max(0, counts);
  }
  return question.many ? Math.max(most, together) : most;
}
