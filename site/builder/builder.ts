/** The page that makes checks: one draft, and views of it. */
import {html, nothing, render, type TemplateResult} from 'lit/html.js';
import {live} from 'lit/directives/live.js';
import type {CheckFile} from '../../src/engine/check-file.js';
import type {Finding} from '../../src/lint.js';
import {aboutForm} from './about-form.js';
import {findingList} from './field.js';
import {keepDraft, keptDraft} from './kept-draft.js';
import {mapSection} from './map.js';
import {examples, imported, openSection} from './open.js';
import {outcomesForm} from './outcomes-form.js';
import {questionsForm} from './questions-form.js';
import {rulesForm} from './rules-form.js';
import {saveSection} from './save.js';
import {Store} from './store.js';
import {translationSection} from './translation.js';
import {visit, visitorsSection, type Visit} from './visitors.js';

/** The preview begins anew with each change, so it waits until somebody pauses. */
const PAUSE_MS = 300;

const root = document.querySelector('#builder') as HTMLElement;
const begun = keptDraft();
const notes: Record<'open' | 'save' | 'translation', readonly string[]> = {
  open: [],
  save: [],
  translation: [],
};
let kept = begun !== undefined;
let visited: Visit | undefined;
let seed = 0;
let lang = '';
let pause: ReturnType<typeof setTimeout> | undefined;
let previewed: CheckFile | undefined;

const store = new Store(begun ?? (examples[0] as CheckFile), () => {
  visited = undefined;
  if (kept) kept = keepDraft(store.draft.check);
  show();
});

function tell(where: keyof typeof notes, what: readonly string[]): void {
  notes[where] = what;
  show();
}

function begin(check: CheckFile): void {
  lang = '';
  notes.translation = [];
  store.replace(check);
}

function take(text: string): void {
  try {
    const {file, left} = imported(text);
    if (!file) return tell('open', ['There is no question in it that a check can ask.', ...left]);
    notes.open = left.length
      ? [`${left.length} things were not carried over:`, ...left]
      : ['Everything was carried over.'];
    begin(file);
  } catch (error) {
    tell('open', [`This cannot be read: ${(error as Error).message}`]);
  }
}

function show(): void {
  render(page(), root);
  clearTimeout(pause);
  pause = setTimeout(preview, PAUSE_MS);
}

function preview(): void {
  const {check} = store.draft;
  if (check === previewed) return;
  previewed = check;
  const element = document.createElement('cairn-check') as HTMLElement & {check: CheckFile};
  element.check = check;
  root.querySelector('#preview')?.replaceChildren(element);
}

function page(): TemplateResult {
  return html`${openSection({notes: notes.open, take, begin})}
    <div class="halves">
      <div class="form">
        ${aboutForm(store)} ${questionsForm(store)} ${outcomesForm(store)} ${rulesForm(store)}
        <p>
          <button
            type="button"
            id="undo"
            ?disabled=${!store.canUndo}
            @click=${() => {
              store.undo();
            }}
          >
            Take the last change back
          </button>
        </p>
      </div>
      <div class="beside">
        <section aria-labelledby="preview-title">
          <h2 id="preview-title">What visitors see</h2>
          <div id="preview"></div>
        </section>
        ${findingsSection()} ${fileSection()}
      </div>
    </div>
    ${mapSection(store.draft.check)}
    ${visitorsSection(visited, () => {
      visited = visit(store.draft.check, ++seed);
      show();
    })}
    ${translationSection(store, {
      lang,
      notes: notes.translation,
      choose: (next) => {
        lang = next;
        tell('translation', []);
      },
      tell: (what) => {
        tell('translation', what);
      },
    })}
    ${saveSection(store, {
      kept,
      keep: (on) => {
        kept = keepDraft(on ? store.draft.check : undefined);
        tell('save', on && !kept ? ['This browser does not keep anything.'] : []);
      },
      notes: notes.save,
      tell: (what) => {
        tell('save', what);
      },
    })}`;
}

function findingsSection(): TemplateResult {
  const {findings} = store.draft.report;
  return html`<section aria-labelledby="findings-title">
    <h2 id="findings-title">What to look at</h2>
    <p role="status" id="findings-count">
      ${findings.length ? `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}` : 'Nothing to report'}
    </p>
    ${findings.map(
      (finding) =>
        html`<div class="finding">
          ${findingList([finding])}
          <button
            type="button"
            @click=${() => {
              goTo(finding);
            }}
          >
            Go there
          </button>
        </div>`,
    )}
  </section>`;
}

/** Opens what hides the field, and moves the focus to it or to what is nearest. */
function goTo({path}: Finding): void {
  const place =
    document.getElementById(path) ??
    [...root.querySelectorAll<HTMLElement>('[data-path]')].find((each) =>
      path.startsWith(each.dataset.path ?? '?'),
    ) ??
    document.getElementById(path.startsWith('translations') ? 'translation-lang' : 'json');
  for (let each = place?.closest('details'); each; each = each.parentElement?.closest('details'))
    each.open = true;
  const target = place?.matches('[data-path]')
    ? place.querySelector<HTMLElement>('summary, select')
    : place;
  target?.focus();
}

function fileSection(): TemplateResult {
  const {text, textProblem} = store.draft;
  return html`<section aria-labelledby="json-title">
    <h2 id="json-title">The file</h2>
    <div class="field">
      <label for="json">Everything as JSON</label>
      <small id="json-hint">A change here changes the form, once it can be read.</small>
      <textarea
        id="json"
        rows="14"
        spellcheck="false"
        aria-describedby="json-hint json-problem"
        aria-invalid=${textProblem ? 'true' : nothing}
        .value=${live(text)}
        @input=${({target}: Event) => {
          store.write((target as HTMLTextAreaElement).value);
        }}
      ></textarea>
      <p id="json-problem" role="status">${textProblem ?? ''}</p>
    </div>
  </section>`;
}

show();
