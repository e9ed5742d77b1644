/** Who answers: everybody that there can be, or random visitors. */
import type {Choice} from './choices.js';
import {seeded, type Random} from './seeded-random.js';

export interface Visitor {
  /** By question. */
  readonly chosen: readonly Choice[];
  /** How likely it is, beside the others; 0 for one that is not to be counted. */
  readonly weight: number;
}

/** Every answer set. The list of choices is the same one each time: take it apart before the next. */
export function* everybody(choices: readonly (readonly Choice[])[]): Generator<Visitor> {
  const at = choices.map(() => 0);
  const chosen = choices.flatMap(([first]) => first ?? []);
  const weights = [1];
  let from = 0;
  for (;;) {
    for (let question = from; question < choices.length; question++)
      weights[question + 1] = (weights[question] ?? 1) * (chosen[question]?.weight ?? 1);
    yield {chosen, weight: weights[choices.length] ?? 1};
    let question = choices.length - 1;
    while (question >= 0) {
      const next = (at[question] ?? 0) + 1;
      const choice = choices[question]?.[next % (choices[question]?.length ?? 1)];
      at[question] = choices[question]?.[next] ? next : 0;
      if (choice) chosen[question] = choice;
      if (at[question]) break;
      question--;
    }
    if (question < 0) return;
    from = question;
  }
}

/**
 * Half of them choose at random, by the weights of the choices, and are counted. The others lean towards something: towards
 * skipping, the first answers, the last ones, or one place in most lists. They find results that chance alone rarely meets, and
 * are not counted.
 */
export function* some(
  choices: readonly (readonly Choice[])[],
  {count, seed}: {readonly count: number; readonly seed: number},
): Generator<Visitor> {
  const random = seeded(seed);
  const totals = choices.map((each) => each.reduce((sum, {weight}) => sum + weight, 0));
  const nobody = choices.flatMap(([first]) => first ?? []);
  yield {chosen: nobody, weight: 0};
  for (let visitor = 0; visitor < count; visitor++) {
    const any = visitor % 2 === 0;
    const leaning = any ? undefined : leaningOf(random);
    yield {
      chosen: choices.flatMap(
        (each, question) =>
          (leaning ? leaning(each) : uniform(each, totals[question] ?? 0, random)) ?? [],
      ),
      weight: any ? 1 : 0,
    };
  }
}

function uniform(choices: readonly Choice[], total: number, random: Random): Choice | undefined {
  let left = random() * total;
  return choices.find(({weight}) => (left -= weight) < 0) ?? choices.at(-1);
}

function leaningOf(random: Random): (choices: readonly Choice[]) => Choice | undefined {
  const skips = random() ** 2;
  const towards = random();
  const spread = random();
  return (choices) => {
    if (random() < skips) return choices[0];
    const place = towards + (random() - 0.5) * 2 * spread;
    const index = Math.floor(Math.min(0.999, Math.max(0, place)) * (choices.length - 1));
    return choices[1 + index] ?? choices[0];
  };
}
