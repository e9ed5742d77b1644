/** The answers of invented visitors. */
import type {Answers} from '../../src/engine/check.js';
import {writtenCases} from './written-cases.js';

interface Written {
  readonly case: string;
  readonly who: string;
  /** Of a question with many answers, a list. */
  readonly selfCheck: Readonly<Record<string, string | readonly string[]>>;
  readonly goals: readonly {
    readonly words: string;
    readonly answers: Readonly<Record<string, string>>;
  }[];
  readonly formatPicker: Answers;
}

export interface Case {
  readonly case: string;
  readonly who: string;
  readonly selfCheck: Answers;
  readonly goals: readonly {readonly words: string; readonly answers: Answers}[];
  readonly formatPicker: Answers;
}

const single = (answers: Written['selfCheck']): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, given]) => [id, [given].flat()]));

const written: readonly Written[] = writtenCases;

export const cases: readonly Case[] = written.map((each) => ({
  ...each,
  selfCheck: single(each.selfCheck),
  goals: each.goals.map((goal) => ({...goal, answers: single(goal.answers)})),
}));
