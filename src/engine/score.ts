/** Answers → the share of each outcome, with the answers that counted most for it, and against it. */
import {
  choiceQuestions,
  chosen,
  type Answers,
  type Check,
  type ChoiceQuestion,
  type Normalisation,
  type Option,
} from './check.js';

/** An answer that speaks for an outcome, or against it. */
export interface Reason {
  readonly question: ChoiceQuestion;
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
  /** What speaks against it, most first. */
  readonly against: readonly Reason[];
}

export type Scores = ReadonlyMap<string, Score>;

export function score(check: Check, answers: Answers): Scores {
  const scores = new Map<string, Score>();
  const answered = choiceQuestions(check).map(
    (question) => [question, chosen(question, answers)] as const,
  );
  for (const group of check.groups) {
    for (const {id, base = 0} of group.outcomes) {
      const reasons: Reason[] = [];
      const against: Reason[] = [];
      let weighing = 0;
      let sum = base;
      let best = base;
      for (const [question, options] of answered) {
        for (const option of options) {
          const counts = countsOf(question, option, id);
          sum += counts;
          if (counts > 0) reasons.push({question, option, counts});
          if (counts < 0) against.push({question, option, counts});
        }
        if (options.length && weighs(question, id)) weighing++;
        if (group.normalise === 'all' || options.length) best += bestOf(question, id);
      }
      reasons.sort((a, b) => b.counts - a.counts);
      against.sort((a, b) => a.counts - b.counts);
      const shares: Readonly<Record<Normalisation, () => number | undefined>> = {
        none: () => sum,
        mean: () => (weighing ? (sum - base) / weighing + base : undefined),
        answered: () => (best > 0 ? sum / best : undefined),
        all: () => (best > 0 ? sum / best : undefined),
      };
      scores.set(id, {sum, share: shares[group.normalise](), reasons, against});
    }
  }
  return scores;
}

function countsOf(question: ChoiceQuestion, option: Option, outcome: string): number {
  return (
    (option.weights?.[outcome] ?? 0) + (question.weights?.[outcome] ?? 0) * (option.value ?? 0)
  );
}

function weighs(question: ChoiceQuestion, outcome: string): boolean {
  return [question, ...question.options].some(({weights}) => weights?.[outcome]);
}

/** The most that a question can count for an outcome. */
function bestOf(question: ChoiceQuestion, outcome: string): number {
  let most = 0;
  let together = 0;
  for (const option of question.options) {
    const counts = countsOf(question, option, outcome);
    most = Math.max(most, counts);
    if (!option.exclusive) together += Math.max(0, counts);
  }
  return question.kind === 'many' ? Math.max(most, together) : most;
}
