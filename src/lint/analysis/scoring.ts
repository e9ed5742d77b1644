/** Shares and reasons of all outcomes for one set of answers: what `engine/score.ts` says, on numbers. */
import {
  choiceQuestions,
  type Check,
  type ChoiceQuestion,
  type Normalisation,
} from '../../engine/check.js';
import {countsOf, weighsFor, type Choice} from './choices.js';

interface Weighed {
  readonly id: string;
  readonly base: number;
  readonly normalise: Normalisation;
  /** By question: the most that it can count. */
  readonly best: readonly number[];
  /** By question. */
  readonly weighs: readonly boolean[];
}

/** More than the options of any question. */
const OPTIONS = 4096;

export class Scoring {
  readonly outcomes: readonly Weighed[];
  readonly sums: number[] = [];
  readonly shares: (number | undefined)[] = [];
  /** Whether answers count for it, and against it. */
  readonly pro: boolean[] = [];
  readonly contra: boolean[] = [];
  /** By outcome. */
  #reasons: {key: number; counts: number}[][] = [];

  constructor(check: Check) {
    const {groups} = check;
    const questions = choiceQuestions(check);
    this.outcomes = groups.flatMap(({normalise, outcomes}) =>
      outcomes.map(({id, base = 0}) => ({
        id,
        base,
        normalise,
        best: questions.map((question) => bestOf(question, id)),
        weighs: questions.map((question) => weighsFor(question, id)),
      })),
    );
  }

  of(chosen: readonly Choice[]): void {
    const {outcomes, sums, shares, pro, contra} = this;
    outcomes.forEach(({base}, index) => {
      sums[index] = base;
      pro[index] = contra[index] = false;
      this.#reasons[index] = [];
    });
    for (let question = 0; question < chosen.length; question++)
      for (const {outcome, counts, option, marked} of chosen[question]?.counts ?? []) {
        sums[outcome] = (sums[outcome] ?? 0) + counts;
        (counts > 0 ? pro : contra)[outcome] = true;
        if (counts > 0 && marked)
          this.#reasons[outcome]?.push({key: question * OPTIONS + option, counts});
      }
    outcomes.forEach((outcome, index) => {
      shares[index] = shareOf(outcome, sums[index] ?? 0, chosen);
    });
  }

  /** The marked answers that count for an outcome, most first. */
  reasons(outcome: number): readonly number[] {
    const found = this.#reasons[outcome] ?? [];
    if (found.length < 2) return found.map(({key}) => key);
    return found.sort((a, b) => b.counts - a.counts).map(({key}) => key);
  }
}

function shareOf(
  {base, normalise, best, weighs}: Weighed,
  sum: number,
  chosen: readonly Choice[],
): number | undefined {
  if (normalise === 'none') return sum;
  if (normalise === 'mean') {
    let weighing = 0;
    chosen.forEach(({ids}, question) => {
      if (ids.length && weighs[question]) weighing++;
    });
    return weighing ? (sum - base) / weighing + base : undefined;
  }
  let most = base;
  chosen.forEach(({ids}, question) => {
    if (normalise === 'all' || ids.length) most += best[question] ?? 0;
  });
  return most > 0 ? sum / most : undefined;
}

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
