/** The words beside their translation. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {live} from 'lit/directives/live.js';
import {fromCsv, tableOf, toCsv, withTable} from '../../src/lint.js';
import {findingsBelow} from './draft.js';
import {field, findingList} from './field.js';
import {download, pickedText} from './files.js';
import type {Store} from './store.js';

const TAG = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;

export interface TranslationView {
  readonly lang: string;
  readonly notes: readonly string[];
  readonly choose: (lang: string) => void;
  readonly tell: (notes: readonly string[]) => void;
}

export function translationSection(store: Store, view: TranslationView): TemplateResult {
  const {form} = store.draft;
  const {lang, notes, choose, tell} = view;
  const source = form.lang ?? 'en';
  const usable = TAG.test(lang) && lang !== source;
  const known = Object.keys(form.translations ?? {});
  return html`<section aria-labelledby="translation-title">
    <h2 id="translation-title">Translate it</h2>
    <p>Visitors are offered a language when all words are there and a person has reviewed them.</p>
    <div class="field">
      <label for="translation-lang">Into which language?</label>
      <small id="translation-hint"
        >For instance de, es or
        pt-BR.${known.length ? ` In the file: ${known.join(', ')}.` : ''}</small
      >
      <input
        id="translation-lang"
        aria-describedby="translation-hint"
        .value=${live(lang)}
        autocomplete="off"
        spellcheck="false"
        @input=${({target}: Event) => {
          choose((target as HTMLInputElement).value.trim());
        }}
      />
    </div>
    ${usable ? table(store, {lang, source, tell}) : nothing}
    <div role="status">
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

function table(
  store: Store,
  {
    lang,
    source,
    tell,
  }: {readonly lang: string; readonly source: string; readonly tell: TranslationView['tell']},
): TemplateResult {
  const {form} = store.draft;
  const rows = tableOf(form, lang);
  const missing = rows.filter(({target}) => !target).length;
  const columns = {source, target: lang};
  return html`<p>
      ${rows.length} texts, ${missing ? `${missing} without a translation` : 'all translated'}.
    </p>
    ${findingList(findingsBelow(store.draft, `translations.${lang}`).slice(0, 5))}
    <p class="row">
      <button
        type="button"
        @click=${() => {
          download(`${form.id}.${lang}.csv`, toCsv(rows, columns), 'text/csv');
        }}
      >
        Download as CSV
      </button>
      <label class="file"
        >Take a CSV in
        <input
          type="file"
          accept=".csv,text/csv"
          @change=${async (event: Event) => {
            const text = await pickedText(event);
            if (text === undefined) return;
            try {
              const {file, notes} = withTable(store.draft.form, lang, fromCsv(text, columns));
              store.replace(file);
              tell(notes);
            } catch (error) {
              tell([(error as Error).message]);
            }
          }}
      /></label>
    </p>
    <details>
      <summary>Translate here</summary>
      <table class="translation">
        <thead>
          <tr>
            <th scope="col">Text</th>
            <th scope="col">Translation (${lang})</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({path, source: words, target, stale}) =>
              html`<tr>
                <td>
                  ${words}<br /><code>${path}</code
                  >${stale ? html` <em>The text has changed since.</em>` : nothing}
                </td>
                <td>
                  <textarea
                    rows="2"
                    lang=${lang}
                    aria-label=${`Translation of: ${words}`}
                    .value=${live(target)}
                    @change=${({target: area}: Event) => {
                      const next = (area as HTMLTextAreaElement).value;
                      const {file, notes} = withTable(store.draft.form, lang, [
                        {path, source: words, target: next},
                      ]);
                      store.replace(file);
                      tell(notes);
                    }}
                  ></textarea>
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
      ${
        form.translations?.[lang]
          ? html`${field(store, {steps: ['translations', lang, 'by'], label: 'Reviewed by', hint: 'A person who speaks the language.'})}
            ${field(store, {steps: ['translations', lang, 'reviewed'], label: 'Reviewed on', type: 'date'})}`
          : nothing
      }
    </details>`;
}
