/** What the answers can lead to. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {repeat} from 'lit/directives/repeat.js';
import type {CheckFile} from '../../src/engine/check-file.js';
import type {Rule} from '../../src/engine/check.js';
import {findingsAt, findingsBelow} from './draft.js';
import {field, findingList, freshId} from './field.js';
import {pathOf, withValue, type Steps} from './paths.js';
import {outcomesOf} from './questions-form.js';
import type {Store} from './store.js';

export function outcomesForm(store: Store): TemplateResult {
  const {groups} = store.draft.form;
  return html`<section aria-labelledby="outcomes-title">
    <h2 id="outcomes-title">3. What it leads to</h2>
    ${groups.map(({outcomes}, group) =>
      repeat(
        outcomes,
        ({id}) => id,
        ({id, title}, index) => {
          const at: Steps = ['groups', group, 'outcomes', index];
          const path = pathOf(at);
          const count = findingsBelow(store.draft, path).length;
          return html`<details class="card" data-path=${path}>
            <summary>
              <span>${title || 'Without a title'}</span>
              ${count ? html`<span class="count">${count} to look at</span>` : nothing}
            </summary>
            ${findingList(findingsAt(store.draft, path))}
            ${field(store, {steps: [...at, 'title'], label: 'Title', needed: true})}
            ${field(store, {steps: [...at, 'text'], label: 'One small step', long: true, needed: true})}
            ${field(store, {
              steps: [...at, 'request'],
              label: 'A sentence to say',
              hint: 'It stands on the page to print.',
            })}
            ${field(store, {steps: [...at, 'href'], label: 'Link', type: 'url'})}
            ${field(store, {steps: [...at, 'label'], label: 'Words of the link'})}
            <button
              type="button"
              ?disabled=${outcomesOf(store).length < 2}
              @click=${() => {
                store.replace(withoutOutcome(store.draft.form, id, at));
              }}
            >
              Remove this outcome
            </button>
          </details>`;
        },
      ),
    )}
    <button
      type="button"
      @click=${() => {
        store.replace(withOutcome(store));
      }}
    >
      Add an outcome
    </button>
  </section>`;
}

/** A new outcome joins the first ranking, so that answers can lead to it. */
function withOutcome(store: Store): CheckFile {
  const {form} = store.draft;
  const id = freshId('outcome', outcomesOf(store));
  const count = form.groups[0]?.outcomes.length ?? 0;
  const added = withValue(form, ['groups', 0, 'outcomes', count], {
    id,
    title: 'New outcome',
    text: 'Say here what someone can do next.',
  }) as CheckFile;
  const ranking = form.rules.findIndex(({top}) => top);
  const of = form.rules[ranking]?.top?.of;
  return of ? (withValue(added, ['rules', ranking, 'top', 'of'], [...of, id]) as CheckFile) : added;
}

/** Takes its id out of the rules and weights as well. */
function withoutOutcome(form: CheckFile, id: string, at: Steps): CheckFile {
  const rest = withValue(form, at, undefined) as CheckFile;
  const without = (list: readonly string[] | undefined) => list?.filter((each) => each !== id);
  const rule = (each: Rule): Rule =>
    Object.fromEntries(
      Object.entries(each).map(([key, value]) => {
        if (key === 'firstOf') return [key, (value as readonly Rule[]).map(rule)];
        if (key === 'top') {
          const top = value as NonNullable<Rule['top']>;
          const {orElse, ...others} = top;
          const left = without(orElse);
          return [key, {...others, of: without(top.of), ...(left?.length ? {orElse: left} : {})}];
        }
        return [
          key,
          Array.isArray(value) && key !== 'say' && key !== 'lines'
            ? without(value as string[])
            : value,
        ];
      }),
    );
  return {
    ...rest,
    rules: rest.rules.map(rule),
    questions: rest.questions.map((question) =>
      'options' in question
        ? {
            ...question,
            options: question.options.map(({weights, ...option}) => {
              const {[id]: _, ...left} = weights ?? {};
              return Object.keys(left).length ? {...option, weights: left} : option;
            }),
          }
        : question,
    ),
  };
}
