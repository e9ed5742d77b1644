/** What a publisher writes: a check, with what it is for, who made it, its sources and its translations. */
import type {Check, Condition} from './check.js';

/** The newest version of the format that this package reads. */
export const FORMAT = 1;

/** The language of a file that names none. */
export const DEFAULT_LANGUAGE = 'en';

/** What a visitor can read about the questions. Days are written as `2026-10-01`. */
export interface About {
  /** What it helps with, in one or two sentences. */
  readonly purpose: string;
  /** What it must not be used for. */
  readonly notFor?: readonly string[];
  readonly authors?: readonly Person[];
  readonly reviewers?: readonly Reviewer[];
  /** The day on which all of it was last looked at. */
  readonly reviewed?: string;
  /** From this day on the widget says that a review is due. */
  readonly nextReview?: string;
  /** Under which it may be used, such as `CC-BY-4.0`. */
  readonly licence?: string;
  /** Research has shown that it measures what it claims to. No check that we ship is. */
  readonly validated?: boolean;
  readonly sources?: readonly Source[];
  readonly changes?: readonly Revision[];
}

export interface Person {
  readonly name: string;
  readonly role?: string;
}

export interface Reviewer extends Person {
  /** The day of the review. */
  readonly on: string;
}

export interface Source {
  readonly id: string;
  readonly title: string;
  /** `https:`, `http:` or relative. */
  readonly href?: string;
  /** The day on which the author read it. */
  readonly read?: string;
}

export interface Revision {
  readonly version: string;
  readonly on: string;
  readonly what: string;
}

/** All words in another language. It is offered once it is complete, and someone has reviewed it. */
export interface Translation {
  /** Who has reviewed it. */
  readonly by?: string;
  /** The day of the review. */
  readonly reviewed?: string;
  /** By flat path: `questions.mood.text`, `questions.mood.options.low.text`, `intro.0`. */
  readonly words: Readonly<Record<string, string>>;
  /** By flat path: a mark of the words that each was translated from, so that tools notice when they change. */
  readonly from?: Readonly<Record<string, string>>;
}

/** Adds a reason to open help beside the result. Help itself is on every screen, and no file can take it away. */
export interface Safety {
  readonly when: Condition;
  readonly show: 'help';
}

/** The content of a `*.check.json`. */
export interface CheckFile extends Check {
  /** For editors: the address of the JSON Schema. */
  readonly $schema?: string;
  /** The version of the format; 1 where it is left out. */
  readonly cairn?: typeof FORMAT;
  /** The version of this file. */
  readonly version?: string;
  /** The language of its words: `en` where it is left out. */
  readonly lang?: string;
  readonly about?: About;
  readonly safety?: Safety;
  /** By language. */
  readonly translations?: Readonly<Record<string, Translation>>;
}
