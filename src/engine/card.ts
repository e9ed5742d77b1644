/** Up to five goals, written, ordered and reviewed one after another: `const [next, announcements] = stepCard(card, action, check);` */
import type {Asked} from './check.js';
import {
  filled,
  idsOf,
  MOST_GOALS,
  tidy,
  withBlank,
  withGoal,
  worded,
  type Card,
  type Goal,
  type Removed,
  type SavedGoal,
  type Typed,
} from './goals.js';
import {look, run} from './round.js';
import {started, type Action, type Announcement} from './session.js';
import {open, remove, restart, restore, undo, withRemoved} from './undo.js';

export {
  beginCard,
  filled,
  MOST_GOALS,
  MOST_LETTERS,
  MOST_REMOVED,
  tidy,
  worded,
  type Card,
  type Draft,
  type Goal,
  type Look,
  type Removed,
  type SavedGoal,
  type Screen,
  type Typed,
} from './goals.js';

export type CardAction =
  | {readonly type: 'begin' | 'add' | 'edit' | 'review' | 'undo'}
  | {readonly type: 'restart'}
  | ({readonly type: 'write'; readonly goal: number} & Partial<Typed>)
  | {readonly type: 'remove'; readonly goal: number}
  | {readonly type: 'move'; readonly goal: number; readonly by: -1 | 1}
  /** Look at one goal again; or correct the last look, with `revise`. */
  | {readonly type: 'again'; readonly goal: number; readonly revise?: boolean}
  /** A step within the review of a goal. */
  | {readonly type: 'run'; readonly action: Action}
  /** Goals that were saved take the place of those that are there. */
  | {readonly type: 'open'; readonly goals: readonly SavedGoal[]}
  /** The same at the start, and no act of a person: goals that were kept come back, with what was removed from them. */
  | {
      readonly type: 'restore';
      readonly goals: readonly SavedGoal[];
      readonly removed: readonly Removed<SavedGoal>[];
    }
  /** Goals that another tab or an earlier visit kept are put beside those that are there: they can be brought back. */
  | {readonly type: 'set-aside'; readonly removed: readonly Removed<SavedGoal>[]};

type Step = readonly [Card, readonly Announcement[]];

/**
 * @param check the questions about one goal
 * @returns the next card, and what to announce. An action that makes no sense where the card stands changes nothing.
 */
export function stepCard(card: Card, action: CardAction, check: Asked): Step {
  const {type} = action;
  if (type === 'restart') return restart(card);
  if (type === 'restore') return [restore(card, action.goals, action.removed), []];
  if (type === 'set-aside') return [withRemoved(card, action.removed), []];
  return started(card, move(card, action, check));
}

type Act = Exclude<CardAction, {type: 'restart' | 'restore' | 'set-aside'}>;

function move(card: Card, action: Act, check: Asked): Step {
  const {goals, screen} = card;
  switch (action.type) {
    case 'begin':
    case 'edit':
      return [screen.name === 'goals' ? card : {...card, screen: {name: 'goals'}}, []];
    case 'add':
      return [goals.length < MOST_GOALS ? withBlank(card) : card, []];
    case 'undo':
      return [undo(card), []];
    case 'open':
      return open(card, action.goals);
    case 'run':
      return run(card, action.action, check);
    case 'review': {
      const due = worded(goals);
      if (!due.length) return [card, []];
      const changed = due.filter((goal) => goal.reviews.at(-1)?.words !== goal.words);
      return look({...card, goals: filled(goals)}, check, {
        due: idsOf(changed),
        before: [],
        from: 'goals',
      });
    }
    case 'write':
    case 'move':
    case 'remove':
    case 'again': {
      const goal = goals.find(({id}) => id === action.goal);
      return goal ? moveGoal(card, action, goal, check) : [card, []];
    }
  }
}

function moveGoal(
  card: Card,
  action: Extract<CardAction, {type: 'write' | 'move' | 'remove' | 'again'}>,
  goal: Goal,
  check: Asked,
): Step {
  switch (action.type) {
    case 'write': {
      const {words = goal.words, why = goal.why, difference = goal.difference} = action;
      const typed = {words: tidy(words), why: tidy(why), difference: tidy(difference)};
      return [withGoal(card, {...goal, ...typed}), []];
    }
    case 'move':
      return [moved(card, goal, action.by), []];
    case 'remove':
      return [remove(card, goal), []];
    case 'again':
      return goal.words
        ? look(card, check, {
            due: [goal.id],
            before: [],
            from: card.screen.name === 'result' ? 'result' : 'goals',
            revise: action.revise ?? false,
          })
        : [card, []];
  }
}

function moved(card: Card, goal: Goal, by: -1 | 1): Card {
  const at = card.goals.indexOf(goal) + by;
  if (!card.goals[at]) return card;
  const goals = card.goals.filter((each) => each !== goal);
  goals.splice(at, 0, goal);
  return {...card, goals};
}
