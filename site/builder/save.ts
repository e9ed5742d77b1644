/** Everything that an author takes away. */
import {html, type TemplateResult} from 'lit/html.js';
import type {CheckFile} from '../../src/engine/check-file.js';
import {builtPage, toFhir} from '../../src/lint.js';
import {download} from './files.js';
import type {Store} from './store.js';

const DIST = new URL('../dist/', import.meta.url);

export interface SaveView {
  readonly kept: boolean;
  readonly keep: (on: boolean) => void;
  readonly notes: readonly string[];
  readonly tell: (notes: readonly string[]) => void;
}

export function saveSection(store: Store, {kept, keep, notes, tell}: SaveView): TemplateResult {
  const {report, check, form} = store.draft;
  const errors = report.findings.filter(({severity}) => severity === 'error').length;
  const broken = check !== form;
  return html`<section aria-labelledby="save-title">
    <h2 id="save-title">Take it with you</h2>
    <p class="row">
      <button
        type="button"
        class="main"
        id="save-check"
        @click=${() => {
          download(`${form.id}.check.json`, store.draft.text, 'application/json');
        }}
      >
        Check file
      </button>
      <button
        type="button"
        id="save-page"
        ?disabled=${errors > 0}
        @click=${async () => {
          try {
            download(`${check.id}.html`, await pageOf(check), 'text/html');
            tell(['The page needs nothing else, and it requests nothing.']);
          } catch {
            tell(['The page could not be made: a file of this site is out of reach.']);
          }
        }}
      >
        One page with everything
      </button>
      <button
        type="button"
        id="save-fhir"
        ?disabled=${broken}
        @click=${() => {
          const {questionnaire, left} = toFhir(check);
          download(
            `${check.id}.fhir.json`,
            `${JSON.stringify(questionnaire, null, 2)}\n`,
            'application/fhir+json',
          );
          tell(left.map((each) => `Not in the FHIR file: ${each}`));
        }}
      >
        FHIR Questionnaire
      </button>
    </p>
    <p>
      ${errors ? `${errors} ${errors === 1 ? 'finding has' : 'findings have'} to be fixed before a page can be made.` : 'Put the check file beside your page, and embed it:'}
    </p>
    <pre
      tabindex="0"
      aria-label="Code to embed it"
    ><code>${`<cairn-check src="/${form.id}.check.json"><p>…</p></cairn-check>`}</code></pre>
    <label class="tick"
      ><input
        type="checkbox"
        id="keep"
        .checked=${kept}
        @change=${({target}: Event) => {
          keep((target as HTMLInputElement).checked);
        }}
      />
      Keep my draft in this browser</label
    >
    <div role="status">${notes.map((note) => html`<p>${note}</p>`)}</div>
  </section>`;
}

/** As `cairn-widgets build` makes it. */
async function pageOf(check: CheckFile): Promise<string> {
  const response = await fetch(new URL('single.js', DIST));
  if (!response.ok) throw new Error(`single.js: ${response.status}`);
  // English is in the script.
  const languages = [check.lang ?? 'en', ...Object.keys(check.translations ?? {})].filter(
    (lang) => lang !== 'en',
  );
  const words = await Promise.all(
    languages.map(async (lang) => {
      // The widget does not speak every language.
      const loaded = await import(new URL(`locales/${lang}.js`, DIST).href).catch(() => undefined);
      return [lang, (loaded as {readonly default: unknown} | undefined)?.default] as const;
    }),
  );
  return builtPage({
    check,
    script: await response.text(),
    words: Object.fromEntries(words.filter(([, each]) => each)),
  });
}
