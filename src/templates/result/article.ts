/** What the results of several widgets are made of. */
import type {MsgFn} from '@lit/localize';
import {str} from '@lit/localize/internal/str-tag.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {chosen, type Asked} from '../../engine/check.js';
import type {Reason} from '../../engine/score.js';
import type {ResultView} from './result-view.js';
import {screenHeading} from '../heading.js';
import type {RenderContext} from '../../context/render-context.js';
import {button} from '../button.js';
import {disclosure} from '../disclosure.js';
import {copy} from './take.js';

/** A result is an article: a heading, a first paragraph, and what follows from it. */
export function article(
  context: RenderContext,
  title: unknown,
  text: unknown,
  content: unknown,
): TemplateResult {
  return html`<div class="article" part="result">
    ${screenHeading(context.level, title)}
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

/**
 * A sentence to say, and to copy unless someone may be watching.
 * @param id of the question or the outcome that it comes from
 */
export function saying(context: RenderContext, id: string, sentence: string): TemplateResult {
  const {msg, watched} = context;
  const words = msg('Copy', {desc: 'Button: copies words'});
  const label = msg(str`Copy: ${sentence}`, {desc: 'Name of a copy button; 0 is the sentence'});
  return html`<div class="row box say">
    <q>${sentence}</q>${
      watched
        ? nothing
        : button(context, {
            id: `copy-${id}`,
            words,
            onPress: () => void copy(context, sentence),
            variants: ['small'],
            label,
          })
    }
  </div>`;
}

/** Every answer, with a way to change it. */
export function ownAnswers({context, check, answers, change}: ResultView<Asked>): TemplateResult {
  const {msg} = context;
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
          ? new Intl.ListFormat(context.lang, {type: 'unit'}).format(options)
          : none;
        return html`<div class="row">
          <dt>${question.text}</dt>
          <dd>${given}</dd>
          <dd>
            ${button(context, {
              id: `change-${question.id}`,
              words,
              onPress: () => change(question.id),
              variants: ['small'],
              label,
            })}
          </dd>
        </div>`;
      })}
    </dl>`;
  return disclosure(context, {
    id: 'answers',
    title: msg('Your answers', {desc: 'Opens the list of answers'}),
    content: list,
  });
}
