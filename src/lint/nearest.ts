/** The word that was meant by a misspelt one. */

/** Of each three letters, one may be wrong. */
const LETTERS_PER_SLIP = 3;

/** @returns the one of these words that is closest to it; none where all are far from it */
export function nearest(word: string, words: readonly string[]): string | undefined {
  const [first] = words
    .map((each) => ({each, slips: slips(word.toLowerCase(), each.toLowerCase())}))
    .sort((a, b) => a.slips - b.slips);
  return first && first.slips * LETTERS_PER_SLIP <= word.length ? first.each : undefined;
}

/** How many letters have to be added, taken away or changed (the distance of Levenshtein). */
function slips(from: string, to: string): number {
  let row = Array.from({length: to.length + 1}, (_, index) => index);
  for (const [index, letter] of [...from].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= to.length; at++)
      next[at] = Math.min(
        (row[at] as number) + 1,
        (next[at - 1] as number) + 1,
        (row[at - 1] as number) + (letter === to[at - 1] ? 0 : 1),
      );
    row = next;
  }
  return row[to.length] as number;
}
