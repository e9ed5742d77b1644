/** The questions, their answers, and what each answer speaks for. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import type {ChoiceQuestion, Outcome} from '../../src/engine/check.js';
import {findingsAt, findingsBelow} from './draft.js';
import {choice, field, findingList, freshId, tick} from './field.js';
import {pathOf, type Steps} from './paths.js';
import type {Store} from './store.js';

export function outcomesOf({draft}: Store): readonly Outcome[] {
  return draft.form.groups.flatMap(({outcomes}) => outcomes);
}

export function questionsForm(store: Store): TemplateResult {
  const questions = store.draft.form.questions as readonly ChoiceQuestion[];
  return html`<section aria-labelledby="questions-title">
    <h2 id="questions-title">2. Questions</h2>
    ${findingList(findingsAt(store.draft, 'questions'))}
    ${repeat(
      questions,
      ({id}) => id,
      (question, index) => questionForm(store, question, index),
    )}
    <button
      type="button"
      @click=${() => {
        store.set(['questions', questions.length], {
          id: freshId('question', questions),
          text: 'New question?',
          options: [
            {id: 'option-1', text: 'Yes'},
            {id: 'option-2', text: 'No'},
          ],
        });
      }}
    >
      Add a question
    </button>
  </section>`;
}

function questionForm(store: Store, question: ChoiceQuestion, index: number): TemplateResult {
  const at: Steps = ['questions', index];
  const path = pathOf(at);
  const {options = [], kind = 'one'} = question;
  const count = findingsBelow(store.draft, path).length;
  return html`<details class="card" data-path=${path}>
    <summary>
      <span>${index + 1}. ${question.text || 'Without words'}</span>
      ${count ? html`<span class="count">${count} to look at</span>` : nothing}
    </summary>
    ${findingList(findingsAt(store.draft, path))}
    ${field(store, {steps: [...at, 'text'], label: 'Question', needed: true})}
    ${field(store, {steps: [...at, 'hint'], label: 'Hint below it'})}
    ${choice({
      id: `${path}.kind`,
      label: 'How many answers',
      value: kind,
      options: [
        ['one', 'One'],
        ['many', 'As many as fit'],
      ],
      choose: (value) => {
        store.set([...at, 'kind'], value === 'many' ? 'many' : undefined);
      },
    })}
    <h3>Answers</h3>
    ${repeat(
      options,
      ({id}) => id,
      (option, place) => {
        const own: Steps = [...at, 'options', place];
        return html`<div class="answer">
          ${field(store, {steps: [...own, 'text'], label: `Answer ${place + 1}`, needed: true})}
          ${findingList(findingsAt(store.draft, pathOf(own)))}
          ${
            kind === 'many'
              ? tick('It clears the others, as “None of these” does', !!option.exclusive, (on) => {
                  store.set([...own, 'exclusive'], on || undefined);
                })
              : nothing
          }
          ${weights(store, [...own, 'weights'], option.text)}
          ${field(store, {
            steps: [...own, 'say'],
            label: 'A sentence to say',
            hint: 'Offered in the result after this answer, if a rule says so.',
          })}
          <button
            type="button"
            ?disabled=${options.length < 3}
            @click=${() => {
              store.set(own, undefined);
            }}
          >
            Remove “${option.text}”
          </button>
        </div>`;
      },
    )}
    <p class="row">
      <button
        type="button"
        ?disabled=${options.length >= 12}
        @click=${() => {
          store.set([...at, 'options', options.length], {
            id: freshId('option', options),
            text: 'New answer',
          });
        }}
      >
        Add an answer
      </button>
      <button
        type="button"
        @click=${() => {
          store.set(at, undefined);
        }}
      >
        Remove this question
      </button>
    </p>
  </details>`;
}

const STRENGTHS = [
  ['-1', 'against it'],
  ['0', '–'],
  ['1', 'a little'],
  ['2', 'clearly'],
  ['3', 'strongly'],
] as const;

function weights(store: Store, steps: Steps, answer: string): TemplateResult {
  const path = pathOf(steps);
  const {form} = store.draft;
  const own = steps.reduce<unknown>(
    (value, step) => (Object(value) as Record<string, unknown>)[step],
    form,
  );
  const now = (Object(own) ?? {}) as Readonly<Record<string, number>>;
  const set = outcomesOf(store).filter(({id}) => now[id]);
  return html`<details class="weights">
    <summary>Speaks for: ${set.map(({title}) => title).join(', ') || 'nothing'}</summary>
    ${findingList(findingsAt(store.draft, path))}
    <div class="grid">
      ${outcomesOf(store).map(({id, title}) => {
        const value = String(now[id] ?? 0);
        const known = STRENGTHS.some(([each]) => each === value);
        return html`<label
          >${title}
          <select
            aria-label=${`${answer} speaks for ${title}`}
            .value=${live(value)}
            @change=${({target}: Event) => {
              const chosen = Number((target as HTMLSelectElement).value);
              const next = Object.fromEntries(
                Object.entries({...now, [id]: chosen}).filter(([, each]) => each),
              );
              store.set(steps, Object.keys(next).length ? next : undefined);
            }}
          >
            ${known ? nothing : html`<option value=${value} selected>${value}</option>`}
            ${STRENGTHS.map(([each, words]) => html`<option value=${each} ?selected=${each === value}>${words}</option>`)}
          </select></label
        >`;
      })}
    </div>
  </details>`;
}
