/** The answers of invented visitors, from `cases.json`. */
import {readFileSync} from 'node:fs';
import type {Answers} from '../../src/engine/check.js';

interface Written {
  readonly case: string;
  readonly who: string;
  readonly selfCheck: Readonly<Record<string, string>>;
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

const single = (answers: Readonly<Record<string, string>>): Answers =>
  Object.fromEntries(Object.entries(answers).map(([id, option]) => [id, [option]]));

const written = JSON.parse(
  readFileSync(new URL('cases.json', import.meta.url), 'utf8'),
) as readonly Written[];

export const cases: readonly Case[] = written.map((each) => ({
  ...each,
  selfCheck: single(each.selfCheck),
  goals: each.goals.map((goal) => ({...goal, answers: single(goal.answers)})),
}));
