/** A way to open a saved file, on the first screens. */
import type {MsgFn} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {Asked} from '../../engine/check.js';
import type {SavedGoal} from '../../engine/card.js';
import {MOST_TEXT, restore, type Problem} from '../../engine/saved.js';
import {disclosure} from '../../templates/disclosure.js';
import type {Keeping} from '../../templates/kept-line.js';
import type {GoalsView} from './goals-screen.js';

/** What is kept on the device, and what is in a file. */
export interface GoalKeeping extends Keeping {
  readonly open: (file: File) => void;
  readonly problem: FileProblem | undefined;
}

/** `unreadable`: the browser cannot read it; `shortened`: it was opened, and not all of it is shown. */
export type FileProblem = Problem | 'unreadable' | 'shortened';

type GoalsInFile =
  | {readonly goals: readonly SavedGoal[]; readonly problem: 'shortened' | undefined}
  | {readonly problem: FileProblem};

export async function readGoals(file: File, check: Asked): Promise<GoalsInFile> {
  // Before a byte of it is read.
  if (file.size > MOST_TEXT) return {problem: 'large'};
  let text: string;
  try {
    text = await file.text();
  } catch (error) {
    console.warn('cairn: a file could not be read.', error);
    return {problem: 'unreadable'};
  }
  const restored = restore(text, check);
  if ('problem' in restored) return restored;
  const {goals, shortened} = restored;
  if (!goals.length) return {problem: 'foreign'};
  return {goals, problem: shortened ? 'shortened' : undefined};
}

export function openingFold({context}: GoalsView, {open, problem}: GoalKeeping): TemplateResult {
  const {msg} = context;
  const onChange = ({target}: Event) => {
    const input = target as HTMLInputElement;
    const [file] = input.files ?? [];
    if (file) open(file);
    input.value = '';
  };
  return disclosure(context, {
    id: 'open',
    title: msg('Open goals that you saved', {desc: 'Opens the way to open a file'}),
    content: () =>
      html`<label
          ><span>${msg('The file with your goals', {desc: 'Label of a file field'})}</span>
          <input type="file" accept=".json,application/json" @change=${onChange}
        /></label>
        ${
          problem && problem !== 'shortened'
            ? html`<p class="error" role="alert">${problemText(msg, problem)}</p>`
            : nothing
        }`,
  });
}

/** Not all of a file is shown. */
export function shortenedLine({msg}: GoalsView['context'], {problem}: GoalKeeping) {
  return problem === 'shortened'
    ? html`<p class="note" role="alert">${problemText(msg, problem)}</p>`
    : nothing;
}

function problemText(msg: MsgFn, problem: FileProblem): string {
  switch (problem) {
    case 'newer':
      return msg(
        'This file was saved by a newer version, so it cannot be read here. Nothing was changed.',
        {desc: 'When a file cannot be opened'},
      );
    case 'foreign':
      return msg('There are no saved goals in this file. Nothing was changed.', {
        desc: 'When a file cannot be opened',
      });
    case 'large':
      return msg('This file is too large to be one that was saved here. Nothing was changed.', {
        desc: 'When a file cannot be opened',
      });
    case 'unreadable':
      return msg('Your browser could not read this file. Nothing was changed.', {
        desc: 'When a file cannot be opened',
      });
    case 'shortened':
      return msg(
        'This file holds more than fits here, so not all of it is shown. The file has not changed.',
        {
          desc: 'When a file was opened, and its goals were too long or too many',
        },
      );
  }
}
