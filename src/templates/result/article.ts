/** What the results of several widgets are made of. */
import type {MsgFn} from '@lit/localize';
import {str} from '@lit/localize/internal/str-tag.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {chosen, isOwnLine, isText, type Asked, type Question} from '../../engine/check.js';
import {canBeAsked, firstLine, textOf} from '../../engine/texts.js';
import type {Saying} from '../../engine/outcome.js';
import type {Reason} from '../../engine/score.js';
import type {ResultView} from './result-view.js';
import {screenHeading} from '../heading.js';
import type {RenderContext} from '../../context/render-context.js';
import {button} from '../button.js';
import {disclosure} from '../disclosure.js';
import {copy, waysFor} from './take.js';

/** A result is an article: a heading, a first paragraph, and what follows from it. */
export function article(
  context: RenderContext,
  title: unknown,
  text: unknown,
  content: unknown,
): TemplateResult {
  return html`<div class="article" part="result">
    ${
      // Orca 43 (Debian 12, until June 2028) goes to the new heading in silence as the pressed button goes, and takes the focus for
      // one that it has said. It goes to an element in the heading instead, and the heading is said.
      screenHeading(context.level, html`<strong>${title}</strong>`)
    }
    <p class="text" part="text">${text}</p>
    ${content}
  </div>`;
}

/** Why something is suggested: the visitor's own marked answers, as they gave them. */
export function reasons(msg: MsgFn, all: readonly Reason[]): readonly TemplateResult[] {
  return all.map(({question, option}) => {
    if (option.unsaid)
      return html`<p class="why">
        ${msg('This fits one of your answers.', {desc: 'Why something is suggested, where the answer is not repeated: someone may be watching'})}
      </p>`;
    // A point of a scale says little without the statement that it belongs to.
    return option.value === undefined
      ? html`<p class="why">
          ${msg(str`You said: ${option.text}`, {desc: '0 is an answer; why something is suggested'})}
        </p>`
      : html`<p class="why">
          ${msg(str`You marked “${option.text}”: ${question.text}`, {desc: '0 is how often, 1 a statement; why something is suggested'})}
        </p>`;
  });
}

/** What speaks against it. */
export function against(msg: MsgFn, all: readonly Reason[]): readonly TemplateResult[] {
  return all.map(
    ({option}) =>
      html`<p class="why">
        ${msg(str`Against it, you said: ${option.text}`, {desc: '0 is an answer that speaks against a suggestion'})}
      </p>`,
  );
}

/** Sentences to say: two, and the others behind their title. */
export function sayings(context: RenderContext, all: readonly Saying[]): TemplateResult {
  const {msg} = context;
  const each = ({id, text}: Saying) => saying(context, id, text);
  const more = all.slice(SENTENCES);
  return html`${all.slice(0, SENTENCES).map(each)}
  ${
    more.length
      ? disclosure(context, {
          id: 'sentences',
          title: msg('More sentences', {desc: 'Opens more sentences to say'}),
          content: () => more.map(each),
        })
      : nothing
  }`;
}

/** How many are shown at first. */
const SENTENCES = 2;

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
      watched || !waysFor(context).copy
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
export function ownAnswers(view: ResultView<Asked>): TemplateResult {
  const {context, check, change} = view;
  const {msg} = context;
  const title = msg('Your answers', {desc: 'Opens the list of answers'});
  const words = msg('Change', {desc: 'Button: goes back to a question'});
  const list = () =>
    html`<dl>
      ${check.questions
        .filter((each) => canBeAsked(each, check.questions, view.texts))
        .map((question) => {
          const label = msg(str`Change: ${question.text}`, {
            desc: 'Name of a change button; 0 is the question',
          });
          const none = msg('No answer', {desc: 'Beside a question that was skipped'});
          const given = answersTo(question, view);
          return html`<div class="row">
            <dt>${question.text}</dt>
            <dd>
              ${given.length ? new Intl.ListFormat(context.lang, {type: 'unit'}).format(given) : none}
            </dd>
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
  return disclosure(context, {id: 'answers', title, content: list});
}

function answersTo(
  question: Question,
  {check: {questions}, answers, texts}: ResultView<Asked>,
): readonly string[] {
  if (isText(question)) return [textOf(question, texts)].filter(Boolean);
  if (!isOwnLine(question)) return chosen(question, answers).map(({text}) => text);
  const first = firstLine(questions, answers, texts);
  return first ? [textOf(first, texts)] : [];
}
