/** What the results of several widgets are made of. */
import type {MsgFn} from '@lit/localize';
import {str} from '@lit/localize/internal/str-tag.js';
import {html, nothing, type TemplateResult} from 'lit-html';
import {chosen, type Asked} from '../../engine/check.js';
import type {Reason} from '../../engine/score.js';
import type {ResultView} from '../check-widget.js';
import {screenHeading} from '../heading.js';
import type {Stage} from '../stage.js';
import {button} from '../button.js';
import {fold} from '../fold.js';
import {copy} from './take.js';

/** A result reads like a letter. */
export function letter(
  stage: Stage,
  title: unknown,
  text: unknown,
  content: unknown,
): TemplateResult {
  return html`<div class="letter" part="result">
    ${screenHeading(stage.level, title)}
    <p class="text" part="text">${text}</p>
    ${content}
  </div>`;
}

/** Why something is suggested: the visitor's own answers, as they gave them. */
export function reasons(msg: MsgFn, all: readonly Reason[]): readonly TemplateResult[] {
  return all.map(
    ({question, option}) =>
      html`<p class="why">
        ${msg(str`You answered “${option.text}” to “${question.text}”`, {desc: '0 is an answer, 1 a question; why a step is suggested'})}
      </p>`,
  );
}

/** A sentence to say, and to copy unless someone may be watching. */
export function saying(stage: Stage, sentence: string): TemplateResult {
  const {msg, watched} = stage;
  const words = msg('Copy', {desc: 'Button: copies words'});
  const label = msg(str`Copy: ${sentence}`, {desc: 'Name of a copy button; 0 is the sentence'});
  return html`<div class="row box say">
    <q>${sentence}</q
    >${watched ? nothing : button(stage, words, () => void copy(stage, sentence), 'small', label)}
  </div>`;
}

/** Every answer, with a way to change it. */
export function ownAnswers({stage, check, answers, change}: ResultView<Asked>): TemplateResult {
  const {msg} = stage;
  const words = msg('Change', {desc: 'Button: goes back to a question'});
  const list = () =>
    html`<dl>
      ${check.questions.map((question) => {
        const label = msg(str`Change: ${question.text}`, {
          desc: 'Name of a change button; 0 is the question',
        });
        const options = chosen(question, answers).map((option) => option.text);
        const none = msg('No answer', {desc: 'Beside a question that was skipped'});
        const given = options.length
          ? new Intl.ListFormat(stage.lang, {type: 'unit'}).format(options)
          : none;
        return html`<div class="row">
          <dt>${question.text}</dt>
          <dd>${given}</dd>
          <dd>${button(stage, words, () => change(question.id), 'small', label)}</dd>
        </div>`;
      })}
    </dl>`;
  return fold(stage, 'answers', msg('Your answers', {desc: 'Opens the list of answers'}), list);
}
