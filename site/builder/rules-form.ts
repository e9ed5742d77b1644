/** Which outcomes are shown: the ranking, and rules that ask for one answer. Others are written in the file. */
import {html, type nothing, type TemplateResult} from 'lit/html.js';
import type {ChoiceQuestion, Rule} from '../../src/engine/check.js';
import {findingsBelow} from './draft.js';
import {choice, findingList, tick} from './field.js';
import {pathOf, type Steps} from './paths.js';
import {outcomesOf} from './questions-form.js';
import type {Store} from './store.js';

export function rulesForm(store: Store): TemplateResult {
  const {rules} = store.draft.form;
  const general = store.draft.report.findings.filter(({path}) => path === 'rules');
  return html`<section aria-labelledby="rules-title">
    <h2 id="rules-title">4. Who sees what</h2>
    ${findingList(general)}
    ${rules.map((rule, index) => {
      const at: Steps = ['rules', index];
      return html`<div class="card rule" data-path=${pathOf(at)}>
        ${ruleForm(store, rule, at)} ${findingList(findingsBelow(store.draft, pathOf(at)))}
        <button
          type="button"
          @click=${() => {
            store.set(at, undefined);
          }}
        >
          Remove this rule
        </button>
      </div>`;
    })}
    <button
      type="button"
      @click=${() => {
        const [question] = choicesOf(store);
        const [outcome] = outcomesOf(store);
        if (!question || !outcome) return;
        store.set(['rules', rules.length], {
          when: {answer: question.id, in: [question.options[0]?.id]},
          show: [outcome.id],
        });
      }}
    >
      Add a rule: after one answer, always show …
    </button>
  </section>`;
}

function choicesOf({draft}: Store): readonly ChoiceQuestion[] {
  return draft.form.questions.filter((each): each is ChoiceQuestion => 'options' in each);
}

function ruleForm(store: Store, rule: Rule, at: Steps): TemplateResult {
  const {when, top, show} = rule;
  const keys = Object.keys(rule).sort().join();
  if (top && keys === 'top') return rankingForm(store, top, at);
  if (when && 'in' in when && show?.length === 1 && when.in.length === 1 && keys === 'show,when')
    return answerForm(
      store,
      {answer: when.answer, option: when.in[0] ?? '', outcome: show[0] ?? ''},
      at,
    );
  return html`<p>${sentence(store, rule)}</p>
    <pre tabindex="0" aria-label="The rule, as it stands in the file">
${JSON.stringify(rule, null, 1)}</pre>
    <small>Change this rule in the file.</small>`;
}

function rankingForm(store: Store, top: NonNullable<Rule['top']>, at: Steps): TemplateResult {
  const all = outcomesOf(store);
  const path = pathOf(at);
  return html`<p>Show what the answers speak for most.</p>
    ${choice({
      id: `${path}.top.count`,
      label: 'How many',
      value: String(top.count),
      options: [1, 2, 3, 4, 5].map((each) => [String(each), String(each)]),
      choose: (value) => {
        store.set([...at, 'top', 'count'], Number(value));
      },
    })}
    ${tick('Only with an answer as a reason', !!top.reasoned, (on) => {
      store.set([...at, 'top', 'reasoned'], on || undefined);
    })}
    ${choice({
      id: `${path}.top.orElse`,
      label: 'If nothing fits, show',
      value: top.orElse?.[0] ?? '',
      options: [['', 'Nothing'], ...all.map(({id, title}) => [id, title] as const)],
      choose: (value) => {
        store.set([...at, 'top', 'orElse'], value ? [value] : undefined);
      },
    })}
    <fieldset class="grid">
      <legend>Choose among</legend>
      ${all.map(({id, title}) =>
        tick(title, top.of.includes(id), (on) => {
          store.set(
            [...at, 'top', 'of'],
            on ? [...top.of, id] : top.of.filter((each) => each !== id),
          );
        }),
      )}
    </fieldset>`;
}

interface After {
  readonly answer: string;
  readonly option: string;
  readonly outcome: string;
}

function answerForm(store: Store, {answer, option, outcome}: After, at: Steps): TemplateResult {
  const path = pathOf(at);
  const questions = choicesOf(store);
  const options = questions.find(({id}) => id === answer)?.options ?? [];
  return html`${choice({
    id: `${path}.answer`,
    label: 'After the question',
    value: answer,
    options: questions.map(({id, text}) => [id, text]),
    choose: (value) => {
      const first = questions.find(({id}) => id === value)?.options[0]?.id;
      store.set([...at, 'when'], {answer: value, in: [first]});
    },
  })}
  ${choice({
    id: `${path}.option`,
    label: 'with the answer',
    value: option,
    options: options.map(({id, text}) => [id, text]),
    choose: (value) => {
      store.set([...at, 'when', 'in'], [value]);
    },
  })}
  ${choice({
    id: `${path}.show`,
    label: 'always show',
    value: outcome,
    options: outcomesOf(store).map(({id, title}) => [id, title]),
    choose: (value) => {
      store.set([...at, 'show'], [value]);
    },
  })}`;
}

function sentence(store: Store, {say, line, when}: Rule): string | typeof nothing {
  const named = (id: string) => choicesOf(store).find((each) => each.id === id)?.text ?? id;
  if (say && !when) return `Offer the sentences of “${say.map(named).join('”, “')}”.`;
  if (line) return 'Add a sentence to the result after some answers.';
  return 'A rule with more than one part.';
}
