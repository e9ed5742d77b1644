// Looks for the answers that lead to the longest results: at random first, then by small changes of the longest so far.

const RANDOM = 60;
const CHANGES = 120;
/** A narrow column, and a wide one. */
const WIDTHS = [320, 720];
const KEPT = 6;
/** The same answers each time. */
const SEED = 20_261_129;

function randomFrom(seed) {
  let state = seed;
  return () => (state = (state * 16_807) % 2_147_483_647) / 2_147_483_647;
}

/** @returns {Promise<{answers: number[][], again?: number[][]}[]>} the longest at either width, and those that are rarest */
export async function search(tag, questions, measure) {
  const random = randomFrom(SEED);
  const below = (count) => Math.floor(random() * count);
  const answer = ({options, many}) => {
    if (random() < 0.05) return [];
    const chosen = Array.from({length: many ? 1 + below(4) : 1}, () => below(options));
    return [...new Set(chosen)];
  };
  const goals = tag === 'cairn-goal-card';
  const make = () => ({
    answers: questions.map(answer),
    ...(goals && random() < 0.5 && {again: questions.map(answer)}),
  });
  const change = (given) => {
    const part = given.again && random() < 0.5 ? 'again' : 'answers';
    const next = given[part].slice();
    for (let count = 1 + below(3); count > 0; count--) {
      const at = below(next.length);
      next[at] = answer(questions[at]);
    }
    return {...given, [part]: next};
  };
  const found = [];
  const look = async (given) => {
    const heights = await measure({tag, lang: 'en', widths: WIDTHS, ...given});
    const entry = {
      given,
      heights: heights.map((rooms) => rooms.reduce((sum, each) => sum + each, 0)),
    };
    found.push(entry);
    return entry;
  };
  // What chance does not hit: the same answer everywhere, and none. Short results show all answers.
  for (let option = -1; option < 5; option++)
    await look({
      answers: questions.map(({options}) => (option >= 0 && option < options ? [option] : [])),
    });
  for (let count = 0; count < RANDOM; count++) await look(make());
  for (const [index] of WIDTHS.entries()) {
    let best = longest(found, index)[0];
    for (let count = 0; count < CHANGES; count++) {
      const next = await look(change(best.given));
      if (next.heights[index] >= best.heights[index]) best = next;
    }
  }
  const kept = WIDTHS.flatMap((_, index) => longest(found, index).slice(0, KEPT));
  return [...new Set(kept)].map(({given}) => given);
}

function longest(found, index) {
  return found.toSorted((a, b) => b.heights[index] - a.heights[index]);
}
