/** Goals ↔ the text that keeps them: in a file, or on the visitor's device. */
import {filled, MOST_REMOVED, type Goal, type Look, type Removed, type SavedGoal} from './goals.js';
import {choiceQuestions, type Answers, type Asked} from './check.js';
import {
  isRecord,
  lists,
  readFile,
  readWords,
  records,
  type Problem,
  type Saved,
} from './kept-file.js';

export {MOST_TEXT, type Problem} from './kept-file.js';

const GOALS = {cairn: 'goals', format: 1} as const;
/** More than a visitor can write (`MOST_GOALS`): restored goals join those written since. */
const MOST_RESTORED = 50;
/** The latest reviews of a goal that are read. */
export const MOST_REVIEWS = 50;

export interface Opened {
  readonly goals: readonly SavedGoal[];
  /** What was removed from them, the last of it last. */
  readonly removed: readonly Removed<SavedGoal>[];
  /** More, or longer, than is read: what is too much was left out. */
  readonly shortened: boolean;
}

export type Restored = Opened | {readonly problem: Problem};

/**
 * @param content the version of the questions and the words, for someone who reads the file later
 * @param removed what can still be brought back; for the device, not for a file
 */
export function save(
  goals: readonly Goal[],
  content: string,
  removed: readonly Removed[] = [],
): string {
  const saved = {
    ...GOALS,
    content,
    goals: filled(goals).map(plain),
  };
  const back = removed.map((each) => each.goals.map(([at, goal]) => ({at, ...plain(goal)})));
  return JSON.stringify(back.length ? {...saved, removed: back} : saved);
}

function plain({words, why, difference, reviews}: Goal) {
  return {
    words,
    why,
    ...(difference && {difference}),
    reviews: reviews.map(({words: then, answers}) => ({words: then, answers})),
  };
}

/** @param check what the answers are read with: what it does not know is left out */
export function restore(text: string, check: Asked): Restored {
  const saved = readFile(text, GOALS);
  if ('problem' in saved) return saved;
  const {file} = saved;
  const reader = new Reader(check);
  const goals = reader.goals(file.goals).map(([, goal]) => goal);
  const removed = lists(file.removed)
    .slice(-MOST_REMOVED)
    .map((each) => ({goals: reader.goals(each), screen: {name: 'goals'} as const}))
    .filter((each) => each.goals.length);
  return {goals, removed, shortened: reader.shortened};
}

/** @returns why it cannot be read; undefined where it can. Looks at no goal. */
export function problemOf(text: string): Problem | undefined {
  const saved = readFile(text, GOALS);
  return 'problem' in saved ? saved.problem : undefined;
}

/**
 * Both texts in one: the goals of the first, and beside what was removed from them those of the second that it does not have.
 * @param own as `save` made it
 */
export function merge(own: string, other: string): string {
  const saved = [readFile(own, GOALS), readFile(other, GOALS)] as const;
  if ('problem' in saved[0] || 'problem' in saved[1]) return own;
  const [{file: mine}, {file: theirs}] = saved;
  const had = [...records(mine.goals), ...lists(mine.removed).flat().filter(isRecord)];
  const missing = (list: unknown) =>
    records(list)
      .map((goal, at) => ({at, ...goal}))
      .filter((goal) => !had.some((each) => contains(each, goal)));
  const before = lists(theirs.removed).map(missing);
  const last = missing(theirs.goals);
  const added = [...before, last].filter(({length}) => length);
  if (!added.length) return own;
  const removed = [...lists(mine.removed), ...added].slice(-MOST_REMOVED);
  return JSON.stringify({...mine, removed});
}

/** The same words, and every review of the other. */
function contains(goal: Saved, other: Saved): boolean {
  const reviews = new Set(records(goal.reviews).map((each) => JSON.stringify(each)));
  return (
    (goal.words ?? '') === (other.words ?? '') &&
    (goal.why ?? '') === (other.why ?? '') &&
    (goal.difference ?? '') === (other.difference ?? '') &&
    records(other.reviews).every((each) => reviews.has(JSON.stringify(each)))
  );
}

class Reader {
  shortened = false;
  #check: Asked;

  constructor(check: Asked) {
    this.#check = check;
  }

  /** With the place that each had. */
  goals(saved: unknown): readonly (readonly [at: number, SavedGoal])[] {
    const goals: [number, SavedGoal][] = [];
    for (const [index, each] of records(saved).entries()) {
      const reviews = records(each.reviews);
      const words = this.#words(each.words);
      const why = this.#words(each.why);
      // Files of the first version do not have it.
      const difference = this.#words(each.difference);
      if (!words && !why && !difference && !reviews.length) continue;
      if (goals.length === MOST_RESTORED) {
        this.shortened = true;
        break;
      }
      if (reviews.length > MOST_REVIEWS) this.shortened = true;
      const at = typeof each.at === 'number' ? each.at : index;
      const read = reviews.slice(-MOST_REVIEWS).map((review) => this.#review(review));
      goals.push([at, {words, why, difference, reviews: read}]);
    }
    return goals;
  }

  #review(saved: Saved): Look {
    const given = isRecord(saved.answers) ? saved.answers : {};
    const answers: Answers = Object.fromEntries(
      choiceQuestions(this.#check).flatMap(({id, options}) => {
        const ids: unknown = Object.hasOwn(given, id) ? given[id] : undefined;
        const known = options.filter((option) => Array.isArray(ids) && ids.includes(option.id));
        return known.length ? [[id, known.slice(0, 1).map((option) => option.id)]] : [];
      }),
    );
    return {words: this.#words(saved.words), answers};
  }

  #words(value: unknown): string {
    const {words, shortened} = readWords(value);
    if (shortened) this.shortened = true;
    return words;
  }
}
