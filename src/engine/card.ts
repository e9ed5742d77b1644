/** Up to five goals, written, ordered and reviewed one after another: `const [next, announcements] = stepCard(card, action, check);` */
import type {Check} from './check.js';
import {review, type GoalReview} from './goal.js';
import {begin, started, step, type Action, type Announcement, type Session} from './session.js';

export const MOST_GOALS = 5;

export interface Goal {
  readonly id: number;
  /** In the visitor's own words. */
  readonly words: string;
  /** Why it mattered when they started. */
  readonly why: string;
  /** What is different now, however small. */
  readonly difference: string;
  /** Oldest first. */
  readonly reviews: readonly GoalReview[];
}

/** What a visitor types about a goal. */
export type Typed = Pick<Goal, 'words' | 'why' | 'difference'>;

/** A goal as it is saved. */
export type SavedGoal = Omit<Goal, 'id'>;

export type Screen =
  | {readonly name: 'intro' | 'goals' | 'result'}
  | {
      readonly name: 'review';
      readonly goal: number;
      readonly session: Session & {readonly status: 'asking'};
      /** The review takes the place of the last one: the visitor corrects it. */
      readonly revise: boolean;
      /** The goals still to be looked at after this one. */
      readonly then: readonly number[];
    };

export interface Card {
  readonly goals: readonly Goal[];
  readonly screen: Screen;
  /** The id that the next goal gets. */
  readonly nextId: number;
  /** Where `restart` goes back to. */
  readonly intro: boolean;
  /** A person has done something. */
  readonly started: boolean;
  /** What the last removal or restart took away, and its place among the goals in which something is typed: nothing that was typed is lost by one press. */
  readonly removed?: {
    readonly goals: readonly (readonly [at: number, Goal])[];
    readonly screen: Screen;
  };
}

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
  | {readonly type: 'open'; readonly goals: readonly SavedGoal[]};

type Step = readonly [Card, readonly Announcement[]];

/** @param intro whether opening lines come before the goals */
export function beginCard(intro = true): Card {
  return {
    goals: [blank(1)],
    nextId: 2,
    screen: {name: intro ? 'intro' : 'goals'},
    intro,
    started: false,
  };
}

/** The goals that have words; an empty box is no goal. */
export function worded(goals: readonly Goal[]): readonly Goal[] {
  return goals.filter((goal) => goal.words);
}

/**
 * @param check the questions about one goal
 * @returns the next card, and what to announce. An action that makes no sense where the card stands changes nothing.
 */
export function stepCard(card: Card, action: CardAction, check: Check): Step {
  return action.type === 'restart' ? restart(card) : started(card, move(card, action, check));
}

function move(card: Card, action: Exclude<CardAction, {type: 'restart'}>, check: Check): Step {
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
      return [open(card, action.goals), []];
    case 'run':
      return run(card, action.action, check);
    case 'review': {
      const due = worded(goals);
      if (!due.length) return [card, []];
      const changed = due.filter((goal) => goal.reviews.at(-1)?.words !== goal.words);
      return look({...card, goals: filled(goals)}, idsOf(changed), check);
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
  check: Check,
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
      return goal.words ? look(card, [goal.id], check, action.revise) : [card, []];
  }
}

/** Opens the review of the first of these goals; the result where none is left. */
function look(card: Card, ids: readonly number[], check: Check, revise = false): Step {
  const [goal, ...then] = card.goals.filter(({id}) => ids.includes(id));
  if (!goal) return [{...card, screen: {name: 'result'}}, [{type: 'complete'}]];
  const [session, announcements] = step(begin(check.questions), {type: 'begin'});
  const answers = (revise && goal.reviews.at(-1)?.answers) || {};
  // What was begun a line above asks its first question.
  const asking = {...session, answers} as never;
  return [
    {
      ...card,
      screen: {name: 'review', goal: goal.id, session: asking, revise, then: idsOf(then)},
    },
    announcements.filter(({type}) => type === 'step'),
  ];
}

function run(card: Card, action: Action, check: Check): Step {
  const {screen} = card;
  if (screen.name !== 'review') return [card, []];
  const [session, announcements] = step(screen.session, action);
  if (session === screen.session) return [card, []];
  if (session.status === 'intro') return [{...card, screen: {name: 'goals'}}, []];
  if (session.status === 'asking') return [{...card, screen: {...screen, session}}, announcements];
  const goal = card.goals.find(({id}) => id === screen.goal);
  if (!goal) return look(card, screen.then, check);
  const reviews = screen.revise ? goal.reviews.slice(0, -1) : goal.reviews;
  const now = review(check, goal.words, session.answers);
  return look(withGoal(card, {...goal, reviews: [...reviews, now]}), screen.then, check);
}

function restart(card: Card): Step {
  const fresh = {...beginCard(card.intro), goals: [blank(card.nextId)], nextId: card.nextId + 1};
  return [instead(card, fresh), [{type: 'restart'}]];
}

function open(card: Card, saved: readonly SavedGoal[]): Card {
  if (!saved.length) return card;
  const goals = saved.map((goal, index) => ({...goal, id: card.nextId + index}));
  const name = worded(goals).some(({reviews}) => reviews.length) ? 'result' : 'goals';
  return instead(card, {...card, goals, nextId: card.nextId + goals.length, screen: {name}});
}

/** Another card in place of this one, whose goals can be brought back. */
function instead({goals, screen, removed}: Card, next: Card): Card {
  const gone = filled(goals).map((goal, at) => [at, goal] as const);
  const back = gone.length ? {goals: gone, screen} : removed;
  return back ? {...next, removed: back} : next;
}

function remove(card: Card, goal: Goal): Card {
  const {goals, screen} = card;
  const left = {...card, goals: goals.filter((each) => each !== goal)};
  const at = filled(goals).indexOf(goal);
  const kept = at < 0 ? left : {...left, removed: {goals: [[at, goal] as const], screen}};
  return kept.goals.length ? kept : withBlank(kept);
}

/** Puts back what was removed beside what was written since. */
function undo(card: Card): Card {
  const {removed, ...rest} = card;
  if (!removed) return card;
  const goals = filled(card.goals);
  for (const [at, goal] of removed.goals) goals.splice(at, 0, goal);
  return {...rest, goals, screen: removed.screen};
}

/** The goals in which something is typed, or that were looked at: what is emptied keeps what was found. */
export function filled<Kept extends SavedGoal>(goals: readonly Kept[]): Kept[] {
  return goals.filter(
    ({words, why, difference, reviews}) => words || why || difference || reviews.length,
  );
}

function idsOf(goals: readonly Goal[]): readonly number[] {
  return goals.map(({id}) => id);
}

function withGoal(card: Card, changed: Goal): Card {
  return {...card, goals: card.goals.map((goal) => (goal.id === changed.id ? changed : goal))};
}

function withBlank(card: Card): Card {
  return {...card, goals: [...card.goals, blank(card.nextId)], nextId: card.nextId + 1};
}

function blank(id: number): Goal {
  return {id, words: '', why: '', difference: '', reviews: []};
}

/** One line, without spaces around it. */
export function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function moved(card: Card, goal: Goal, by: -1 | 1): Card {
  const at = card.goals.indexOf(goal) + by;
  if (!card.goals[at]) return card;
  const goals = card.goals.filter((each) => each !== goal);
  goals.splice(at, 0, goal);
  return {...card, goals};
}
