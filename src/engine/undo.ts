/** What takes goals away from a card, and what brings them back: remove, restart, open a file, restore, undo. */
import {
  beginCard,
  blank,
  filled,
  MOST_REMOVED,
  withBlank,
  worded,
  type Card,
  type Goal,
  type Removed,
  type SavedGoal,
} from './goals.js';
import type {Announcement} from './session.js';

type Step = readonly [Card, readonly Announcement[]];

export function restart(card: Card): Step {
  const fresh = {...beginCard(card.intro), goals: [blank(card.nextId)], nextId: card.nextId + 1};
  return [instead(card, fresh), [{type: 'restart'}]];
}

export function open(card: Card, saved: readonly SavedGoal[]): Step {
  if (!saved.length) return [card, []];
  const opened = instead(card, withSaved(card, saved));
  const next = {...opened, removed: withoutThose(opened.removed, saved)};
  return [next, next.screen.name === 'result' ? [{type: 'complete'}] : []];
}

/** What is shown again cannot be brought back beside itself. */
function withoutThose(
  removed: readonly Removed[],
  shown: readonly SavedGoal[],
): readonly Removed[] {
  const textOf = ({words, why, difference, reviews}: SavedGoal) =>
    JSON.stringify([words, why, difference, reviews]);
  const texts = new Set(shown.map(textOf));
  return removed.filter(({goals}) => !goals.every(([, goal]) => texts.has(textOf(goal))));
}

export function restore(
  card: Card,
  saved: readonly SavedGoal[],
  removed: readonly Removed<SavedGoal>[],
): Card {
  const fresh = {...beginCard(card.intro), nextId: card.nextId + 1, goals: [blank(card.nextId)]};
  return withRemoved(saved.length ? withSaved(fresh, saved) : fresh, removed);
}

function withSaved(card: Card, saved: readonly SavedGoal[]): Card {
  const goals = saved.map((goal, index) => ({...goal, id: card.nextId + index}));
  const name = worded(goals).some(({reviews}) => reviews.length) ? 'result' : 'goals';
  return {...card, goals, nextId: card.nextId + goals.length, screen: {name}};
}

export function withRemoved(card: Card, removed: readonly Removed<SavedGoal>[]): Card {
  let {nextId} = card;
  const back = removed.map(({goals, screen}) => ({
    goals: goals.map(([at, goal]) => [at, {...goal, id: nextId++}] as const),
    screen,
  }));
  return {...card, nextId, removed: [...card.removed, ...back].slice(-MOST_REMOVED)};
}

/** Another card in place of this one, whose goals can be brought back. */
function instead({goals, screen, removed}: Card, next: Card): Card {
  const gone = filled(goals).map((goal, at) => [at, goal] as const);
  return {...next, removed: gone.length ? pushed(removed, {goals: gone, screen}) : removed};
}

function pushed(removed: readonly Removed[], last: Removed): readonly Removed[] {
  return [...removed, last].slice(-MOST_REMOVED);
}

export function remove(card: Card, goal: Goal): Card {
  const {goals, screen, removed} = card;
  const left = {...card, goals: goals.filter((each) => each !== goal)};
  const at = filled(goals).indexOf(goal);
  const kept = at < 0 ? left : {...left, removed: pushed(removed, {goals: [[at, goal]], screen})};
  return kept.goals.length ? kept : withBlank(kept);
}

/** Puts back what was removed last beside what was written since. */
export function undo(card: Card): Card {
  const last = card.removed.at(-1);
  if (!last) return card;
  const goals = filled(card.goals);
  for (const [at, goal] of last.goals) goals.splice(at, 0, goal);
  return {...card, goals, screen: last.screen, removed: card.removed.slice(0, -1)};
}
