/** A way to open a saved file, on the first screens. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {disclosure} from '../../templates/disclosure.js';
import type {GoalsView} from './goals-screen.js';

export interface Keeping {
  /** The page offers to keep goals on the device. */
  readonly offered: boolean;
  /** As it stands on the device, where it does. */
  readonly kept: string | undefined;
  /** @returns the same; where there is none, there is a problem */
  readonly keep: () => string | undefined;
  readonly forget: () => void;
  readonly open: (file: File) => void;
  /** Why a file could not be opened, or goals not be kept. */
  readonly problem: string | undefined;
}

export function openingFold({context}: GoalsView, {open, problem}: Keeping): TemplateResult {
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
        ${alert(problem)}`,
  });
}

export function alert(problem: string | undefined): TemplateResult | typeof nothing {
  return problem ? html`<p class="error" role="alert">${problem}</p>` : nothing;
}
