/** The goals of a card, and what it holds beside them. */
import type {Answers} from './check.js';
import type {Session} from './session.js';

export {MOST_LETTERS, tidy} from './texts.js';

export const MOST_GOALS = 5;

/** How many removals can be undone, one after the other. */
export const MOST_REMOVED = 20;

/** One look at a goal: what was answered. What it leads to is in `goal.ts`. */
export interface Look {
  /** The goal as it was worded then. */
  readonly words: string;
  readonly answers: Answers;
}

export interface Goal {
  readonly id: number;
  /** In the visitor's own words. */
  readonly words: string;
  /** Why it mattered when they started. */
  readonly why: string;
  /** What is different now, however small. */
  readonly difference: string;
  /** Oldest first. */
  readonly reviews: readonly Look[];
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
      /** The goals of this round that were looked at before this one, the last of them last: Back leads there. */
      readonly before: readonly number[];
      /** The goals still to be looked at after this one. */
      readonly then: readonly number[];
      /** Where Back leads from the first question of a round. */
      readonly from: 'goals' | 'result';
    };

/** The answers of a review that was left by Back. */
export interface Draft {
  readonly goal: number;
  /** The goal as it was worded then. */
  readonly words: string;
  readonly revise: boolean;
  readonly answers: Answers;
}

/** What one removal, restart or opened file took away: the goals, and their places among those in which something is typed. */
export interface Removed<Kept extends SavedGoal = Goal> {
  readonly goals: readonly (readonly [at: number, Kept])[];
  /** Where undo leads back to. */
  readonly screen: Screen;
}

export interface Card {
  readonly goals: readonly Goal[];
  readonly screen: Screen;
  /** The id that the next goal gets. */
  readonly nextId: number;
  /** Where `restart` goes back to. */
  readonly intro: boolean;
  /** A person has done something. */
  readonly started: boolean;
  /** What was taken away, the last of it last: nothing that was typed is lost by one press. */
  readonly removed: readonly Removed[];
  readonly drafts: readonly Draft[];
}

/** @param intro whether opening lines come before the goals */
export function beginCard(intro = true): Card {
  return {
    goals: [blank(1)],
    nextId: 2,
    screen: {name: intro ? 'intro' : 'goals'},
    intro,
    started: false,
    removed: [],
    drafts: [],
  };
}

/** The goals that have words; an empty box is no goal. */
export function worded(goals: readonly Goal[]): readonly Goal[] {
  return goals.filter((goal) => goal.words);
}

/** The goals in which something is typed, or that were looked at: what is emptied keeps what was found. */
export function filled<Kept extends SavedGoal>(goals: readonly Kept[]): Kept[] {
  return goals.filter(
    ({words, why, difference, reviews}) => words || why || difference || reviews.length,
  );
}

export function idsOf(goals: readonly Goal[]): readonly number[] {
  return goals.map(({id}) => id);
}

export function withGoal(card: Card, changed: Goal): Card {
  return {...card, goals: card.goals.map((goal) => (goal.id === changed.id ? changed : goal))};
}

export function withBlank(card: Card): Card {
  return {...card, goals: [...card.goals, blank(card.nextId)], nextId: card.nextId + 1};
}

export function blank(id: number): Goal {
  return {id, words: '', why: '', difference: '', reviews: []};
}
