/** Where a check begins: an example, a file, or pasted text in one of the formats that can be read. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {CheckFile} from '../../src/engine/check-file.js';
import {fromCsvTable, fromFhir, fromSurveyjs, lint, type Imported} from '../../src/lint.js';
import askingForHelp from '../../examples/asking-for-help.check.json' with {type: 'json'};
import firstSession from '../../examples/first-session.check.json' with {type: 'json'};
import sleepAndEvenings from '../../examples/sleep-and-evenings.check.json' with {type: 'json'};
import {pickedText} from './files.js';

export const examples = [
  firstSession,
  sleepAndEvenings,
  askingForHelp,
] as unknown as readonly CheckFile[];

/** @throws with a sentence for the author */
export function imported(text: string): Imported {
  const trimmed = text.trim();
  if (!trimmed) throw new Error('There is nothing to read.');
  if (!/^[{[]/.test(trimmed)) return fromCsvTable(text, 'From a table');
  const value = JSON.parse(trimmed) as unknown;
  const {resourceType, groups, rules} = Object(value) as Readonly<Record<string, unknown>>;
  if (resourceType !== undefined) return fromFhir(value);
  if (groups === undefined && rules === undefined) return fromSurveyjs(value);
  const {coverage, findings} = lint(value, {now: new Date(), limit: 1, samples: 1});
  if (!coverage) throw new Error(`${findings[0]?.path}: ${findings[0]?.message}`);
  return {file: value as CheckFile, left: []};
}

export interface OpenView {
  readonly notes: readonly string[];
  readonly take: (text: string) => void;
  readonly begin: (check: CheckFile) => void;
}

export function openSection({notes, take, begin}: OpenView): TemplateResult {
  return html`<section class="open" aria-labelledby="open-title">
    <h2 id="open-title">Begin</h2>
    <p class="row">
      ${examples.map(
        (check) =>
          html`<button
            type="button"
            @click=${() => {
              begin(check);
            }}
          >
            ${check.title}
          </button>`,
      )}
    </p>
    <details>
      <summary>Bring questions from elsewhere</summary>
      <p>
        A check file, a SurveyJS form, a FHIR Questionnaire, or a CSV table with the columns
        “question” and “option”.
      </p>
      <label class="file"
        >Choose a file
        <input
          id="import-file"
          type="file"
          accept=".json,.csv"
          @change=${async (event: Event) => {
            const text = await pickedText(event);
            if (text !== undefined) take(text);
          }}
      /></label>
      <div class="field">
        <label for="import-text">Or paste it here</label>
        <textarea id="import-text" rows="4" spellcheck="false"></textarea>
      </div>
      <button
        type="button"
        id="import-take"
        @click=${({target}: Event) => {
          const area = (target as HTMLElement).parentElement?.querySelector('textarea');
          take(area?.value ?? '');
        }}
      >
        Use this text
      </button>
    </details>
    <div role="status" id="import-notes">
      ${
        notes.length
          ? html`<ul>
              ${notes.map((note) => html`<li>${note}</li>`)}
            </ul>`
          : nothing
      }
    </div>
  </section>`;
}
