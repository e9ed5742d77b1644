/**
 * Invented visitors whose answers go together, as those of people do: each has a level, and the answers scatter around it. The
 * uniform mix beside it takes every answer as often as every other one. Both are seeded, so a count is the same every time.
 */
import {choiceQuestions, type Answers, type Check} from '../../src/engine/check.js';

export type Mix = (check: Check) => readonly Answers[];

type Random = () => number;

/** mulberry32: small, fast, and the same everywhere. */
export function seeded(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Around 0, mostly between -2 and 2. */
function scatter(random: Random): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** Takes each with its own likelihood. */
function pick(random: Random, likelihoods: Readonly<Record<string, number>>): string {
  const all = Object.entries(likelihoods);
  let left = random() * all.reduce((sum, [, each]) => sum + each, 0);
  for (const [id, each] of all) if ((left -= each) < 0) return id;
  return all.at(-1)![0];
}

function some(random: Random, likelihoods: Readonly<Record<string, number>>): readonly string[] {
  return Object.keys(likelihoods).filter((id) => random() < likelihoods[id]!);
}

/** An answer is skipped now and then. */
const SKIPPED = 0.04;

function withoutSkipped(
  random: Random,
  answers: Readonly<Record<string, string | readonly string[]>>,
): Answers {
  return Object.fromEntries(
    Object.entries(answers)
      .filter(([, given]) => random() >= SKIPPED && given.length)
      .map(([id, given]) => [id, typeof given === 'string' ? [given] : given]),
  );
}

function visitors(seed: number, one: (random: Random) => Answers): readonly Answers[] {
  const random = seeded(seed);
  return Array.from({length: 2_000}, () => one(random));
}

/** How much rarer an item is than the others, in points of its scale. */
const RARER: Readonly<Record<string, number>> = {hurt: 0.6, attend: 0.4, distant: 0.2};

export const selfCheckVisitors: Mix = ({questions}) =>
  visitors(1, (random) => {
    const level = 1.6 + 0.8 * scatter(random);
    const items = choiceQuestions({questions}).filter(({weights}) => weights);
    const value = (id: string) =>
      Math.round(Math.min(4, Math.max(0, level + 1.1 * scatter(random) - (RARER[id] ?? 0))));
    const stuck = level / 4;
    return withoutSkipped(random, {
      ...Object.fromEntries(items.map(({id}) => [id, String(value(id))])),
      since: pick(random, {first: 0.15, months: 0.5, long: 0.35}),
      raised: pick(random, {'not-yet': 0.55, once: 0.25, repeatedly: 0.1 + 0.3 * stuck}),
      helps: some(random, {heard: 0.5, time: 0.3, trust: 0.4, view: 0.3, tools: 0.25}),
      line: pick(random, {no: 0.94, unsure: 0.06}),
    });
  });

export const goalVisitors: Mix = () =>
  visitors(2, (random) => {
    const level = scatter(random);
    /** @param most above which the first is chosen, @param least below which the last is */
    const of = (ids: readonly [string, string, string], most: number, least: number) => {
      const at = 0.7 * level + 0.7 * scatter(random);
      return at > most ? ids[0] : at < least ? ids[2] : ids[1];
    };
    return withoutSkipped(random, {
      clear: of(['yes', 'partly', 'no'], -0.3, -1.3),
      real: of(['yes', 'partly', 'no'], 0.4, -0.7),
      changed: pick(random, {no: 0.4, little: 0.35, lot: 0.25}),
      invested: of(['yes', 'partly', 'no'], -0.4, -1.1),
      owner: pick(random, {mine: 0.75, shared: 0.17, other: 0.08}),
      progress: String(
        Math.round(Math.min(10, Math.max(0, 4 + 2 * level + 1.6 * scatter(random)))),
      ),
    });
  });

export const pickerVisitors: Mix = () =>
  visitors(3, (random) => {
    /** Someone likes to practise, to understand or to be heard: what they answer follows from it, mostly. */
    const [practise, understand, heard] = [0, 1, 2].map(() => Math.exp(scatter(random)));
    const style = (
      first: string,
      second: string,
      third: string,
      more: Readonly<Record<string, number>> = {},
    ) =>
      pick(random, {
        [first]: practise!,
        [second]: understand!,
        [third]: heard!,
        unsure: 0.4,
        ...more,
      });
    return withoutSkipped(random, {
      seeing: pick(random, {yes: 0.5, no: 0.45, unsure: 0.05}),
      lead: style('therapist', 'shared', 'me'),
      time: style('now', 'past', 'both'),
      aim: style('tools', 'why', 'relate', {step: 0.6, calm: 0.9, values: 0.6}),
      feelings: style('practical', 'deep', 'some'),
      style: style('challenge', 'mix', 'warm'),
      tasks: style('yes', 'little', 'no'),
      who: pick(random, {me: 0.6, close: 0.12, others: 0.1, alone: 0.1, unsure: 0.08}),
      access: or(
        some(random, {travel: 0.3, cost: 0.35, wait: 0.25, camera: 0.15, aloud: 0.15, net: 0.06}),
      ),
      place: or(some(random, {private: 0.2, watched: 0.05, near: 0.25, out: 0.2, far: 0.12})),
      needs: or(some(random, {language: 0.1, culture: 0.12, gender: 0.12, changes: 0.12})),
    });
  });

function or(chosen: readonly string[]): readonly string[] {
  return chosen.length ? chosen : ['none'];
}

/** Every answer as often as every other one, a skipped one among them; of many options about a third. */
export const uniform: Mix = ({questions}) =>
  visitors(4, (random) =>
    Object.fromEntries(
      choiceQuestions({questions}).flatMap(({id, options, kind}) => {
        const index = Math.floor(random() * (options.length + 1));
        if (kind !== 'many') return options[index] ? [[id, [options[index].id]]] : [];
        const joint = options.filter(({exclusive}) => !exclusive && random() < 1 / 3);
        return [[id, joint.length ? joint.map((each) => each.id) : [options.at(-1)!.id]]];
      }),
    ),
  );
