/** What the check is for, who wrote it, and what it rests on. */
import {html, type TemplateResult} from 'lit/html.js';
import {field, findingList} from './field.js';
import {findingsAt} from './draft.js';
import type {Store} from './store.js';

export function aboutForm(store: Store): TemplateResult {
  const {form} = store.draft;
  const sources = form.about?.sources ?? [];
  return html`<section aria-labelledby="about-title">
    <h2 id="about-title">1. About the check</h2>
    ${field(store, {steps: ['title'], label: 'Title', needed: true})}
    ${form.intro.map((_, index) =>
      field(store, {
        steps: ['intro', index],
        label: index ? 'More to begin with' : 'Words to begin with',
        long: true,
        needed: true,
      }),
    )}
    ${findingList(findingsAt(store.draft, 'check'))}
    ${findingList(findingsAt(store.draft, 'about'))}
    ${field(store, {
      steps: ['about', 'purpose'],
      label: 'What it helps with',
      hint: 'Visitors can read this.',
      long: true,
      needed: true,
    })}
    ${field(store, {steps: ['about', 'authors', 0, 'name'], label: 'Who wrote it', needed: true})}
    <details>
      <summary>Sources, days and licence</summary>
      ${findingList(findingsAt(store.draft, 'about.sources'))}
      ${sources.map(
        ({title}, index) =>
          html`<fieldset>
            <legend>Source ${index + 1}</legend>
            ${findingList(findingsAt(store.draft, `about.sources[${index}]`))}
            ${field(store, {steps: ['about', 'sources', index, 'title'], label: 'Name', needed: true})}
            ${field(store, {steps: ['about', 'sources', index, 'href'], label: 'Address', type: 'url'})}
            ${field(store, {
              steps: ['about', 'sources', index, 'read'],
              label: 'Read on',
              hint: 'The day on which you read it.',
              type: 'date',
            })}
            <button
              type="button"
              @click=${() => {
                store.set(['about', 'sources', index], undefined);
              }}
            >
              Remove “${title}”
            </button>
          </fieldset>`,
      )}
      <button
        type="button"
        @click=${() => {
          store.set(
            ['about', 'sources'],
            [...sources, {id: `source-${Date.now().toString(36)}`, title: 'New source'}],
          );
        }}
      >
        Add a source
      </button>
      ${field(store, {
        steps: ['about', 'reviewed'],
        label: 'Last reviewed on',
        hint: 'Leave it empty until someone has looked at all of it.',
        type: 'date',
      })}
      ${field(store, {steps: ['about', 'nextReview'], label: 'Next review', type: 'date'})}
      ${field(store, {steps: ['about', 'licence'], label: 'Licence', hint: 'For instance CC-BY-4.0.'})}
      ${field(store, {steps: ['lang'], label: 'Language of the questions', hint: 'For instance en or pt-BR.'})}
      ${field(store, {steps: ['version'], label: 'Version'})}
    </details>
  </section>`;
}
