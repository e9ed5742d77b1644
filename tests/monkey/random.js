/** Random numbers that come again with the same seed (mulberry32). */

/** @returns a source of numbers from 0 up to 1 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick(random, list) {
  return list[Math.floor(random() * list.length)];
}

/** @param choices `[weight, value]` */
export function weighted(random, choices) {
  let left = random() * choices.reduce((sum, [weight]) => sum + weight, 0);
  return (choices.find(([weight]) => (left -= weight) < 0) ?? choices.at(-1))[1];
}
