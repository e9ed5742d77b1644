/** Fields of the form, each with the findings about it. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {live} from 'lit/directives/live.js';
import type {Finding} from '../../src/lint.js';
import {findingsAt} from './draft.js';
import {pathOf, valueAt, type Steps} from './paths.js';
import type {Store} from './store.js';

export interface Field {
  readonly steps: Steps;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'date' | 'url';
  /** Several lines. */
  readonly long?: boolean;
  /** An empty one is written as an empty text; otherwise it is left out. */
  readonly needed?: boolean;
}

const LEVELS = {error: 'Must be fixed', warning: 'Look again', note: 'Good to know'} as const;

export function findingList(
  findings: readonly Finding[],
  id?: string,
): TemplateResult | typeof nothing {
  if (!findings.length) return nothing;
  return html`<ul class="findings" id=${id ?? nothing}>
    ${findings.map(
      ({severity, message, suggestion}) =>
        html`<li class=${severity}>
          <strong>${LEVELS[severity]}:</strong> ${message} <span>${suggestion}</span>
        </li>`,
    )}
  </ul>`;
}

export function field(
  store: Store,
  {steps, label, hint, type = 'text', long, needed}: Field,
): TemplateResult {
  const path = pathOf(steps);
  const findings = findingsAt(store.draft, path);
  const value = valueAt(store.draft.form, steps);
  const write = ({target}: Event) => {
    const {value: text} = target as HTMLInputElement | HTMLTextAreaElement;
    store.set(steps, text || needed ? text : undefined);
  };
  const described = [hint && `${path}-hint`, findings.length && `${path}-findings`]
    .filter(Boolean)
    .join(' ');
  const invalid = findings.some(({severity}) => severity === 'error');
  const text = typeof value === 'string' ? value : '';
  return html`<div class="field">
    <label for=${path}>${label}</label>
    ${hint ? html`<small id=${`${path}-hint`}>${hint}</small>` : nothing}
    ${
      long
        ? html`<textarea
            id=${path}
            rows="2"
            .value=${live(text)}
            aria-describedby=${described || nothing}
            aria-invalid=${invalid ? 'true' : nothing}
            @input=${write}
          ></textarea>`
        : html`<input
            id=${path}
            type=${type}
            .value=${live(text)}
            aria-describedby=${described || nothing}
            aria-invalid=${invalid ? 'true' : nothing}
            autocomplete="off"
            @input=${write}
          />`
    }
    ${findingList(findings, `${path}-findings`)}
  </div>`;
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly value: string;
  readonly options: readonly (readonly [value: string, words: string])[];
  readonly choose: (value: string) => void;
}

export function choice({id, label, hint, value, options, choose}: Choice): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<small id=${`${id}-hint`}>${hint}</small>` : nothing}
    <select
      id=${id}
      .value=${live(value)}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      @change=${({target}: Event) => {
        choose((target as HTMLSelectElement).value);
      }}
    >
      ${options.map(([each, words]) => html`<option value=${each} ?selected=${each === value}>${words}</option>`)}
    </select>
  </div>`;
}

export function tick(
  label: string,
  checked: boolean,
  change: (checked: boolean) => void,
): TemplateResult {
  return html`<label class="tick"
    ><input
      type="checkbox"
      .checked=${live(checked)}
      @change=${({target}: Event) => {
        change((target as HTMLInputElement).checked);
      }}
    />
    ${label}</label
  >`;
}

/** @returns an id that none of these has: `option-3` */
export function freshId(name: string, taken: readonly {readonly id: string}[]): string {
  let number = taken.length + 1;
  while (taken.some(({id}) => id === `${name}-${number}`)) number++;
  return `${name}-${number}`;
}
