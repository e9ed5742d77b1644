/** One question for the visitor's own words: a heading, and a field with the same words as its name. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {MOST_LETTERS} from '../engine/texts.js';
import {screenHeading} from './heading.js';
import type {QuestionView} from './question.js';
import {wordsArea} from './words-field.js';

export interface TextQuestionView extends Omit<
  QuestionView,
  'options' | 'chosen' | 'choose' | 'error'
> {
  readonly words: string;
  /** More was typed; the field is not left yet. */
  readonly onInput: (words: string) => void;
  readonly onChange: (words: string) => void;
}

export function textQuestion(view: TextQuestionView): TemplateResult {
  const {question, index, level, lead, leads, optional, arrival, inert, above = []} = view;
  const hint = [question.hint, optional].filter(Boolean).join(' ');
  const name = `t${index}`;
  const described = hint ? [`h${index}`] : [];
  const newLead = leads ? [`l${index}`] : [];
  // The heading is no label: Orca leaves out the name of a field whose label had the focus before, even where it was silent there.
  return html`<div class="prompt" ?inert=${inert}>
    ${lead ? html`<span class="lead quiet" part="lead" id=${`l${index}`}>${lead}</span>` : nothing}
    ${screenHeading(level, question.text, {arrival, describedBy: arrival ? [...newLead, ...above, ...described] : []})}
    <span id=${name} hidden>${question.text}</span>
    ${hint ? html`<p class="quiet" part="hint" id=${`h${index}`}>${hint}</p>` : nothing}
    ${wordsArea({
      words: view.words,
      maxLength: MOST_LETTERS,
      onInput: view.onInput,
      onChange: view.onChange,
      labelledBy: name,
      describedBy: described[0],
    })}
  </div>`;
}
