/** The result of the self-check. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {selfCheckOutcomes} from '../../content/self-check-outcomes.js';
import type {Asked} from '../../engine/check.js';
import {resultOf, type Result, type Shown} from '../../engine/outcome.js';
import type {Found, ResultView} from '../../templates/result/result-view.js';
import {outside} from '../../templates/help.js';
import {subheading} from '../../templates/heading.js';
import {article, ownAnswers, reasons, saying} from '../../templates/result/article.js';
import type {Section} from '../../context/registry.js';
import {end} from '../../templates/result/end.js';
import type {RenderContext} from '../../context/render-context.js';
import {button} from '../../templates/button.js';
import {disclosure} from '../../templates/disclosure.js';
import {print} from '../../templates/result/take.js';

/** How many answers are named as the reasons of a step. */
const REASONS = 2;

export function selfCheckResult(view: ResultView<Asked>): Found {
  const {context, check, answers} = view;
  const result = resultOf({...check, ...selfCheckOutcomes(context.msg)}, answers);
  const {only} = result;
  if (only) return {body: safety(context, result), only, below: end};
  const {msg} = context;
  const [framing] = result.shown.filter((each) => each.group === 'framing');
  const steps = result.shown.filter((each) => each.group === 'steps');
  const path = steps.filter((each) => each.place === 'main');
  const folded = steps.find((each) => each.place === 'folded');
  const last = steps.find((each) => each.place === 'last');
  const body = article(
    context,
    framing?.outcome.title,
    framing?.outcome.text,
    html`${result.lines.map((line) => html`<p class="text">${line.text}</p>`)}
    ${
      path.length
        ? html`<p class="text">
              ${msg('Here is what could help, one step at a time.', {desc: 'Before the next steps'})}
            </p>
            <ol class="path">
              ${path.map(
                (each) =>
                  html`<li>
                    ${stepText(context, each)}
                    ${each.outcome.id === 'talk' ? result.marked.map(({id, say}) => (say ? saying(context, id, say) : nothing)) : nothing}
                  </li>`,
              )}
            </ol>`
        : nothing
    }
    ${last ? html`<div class="aside">${stepText(context, last)}</div>` : nothing}
    ${
      folded
        ? disclosure(context, {
            id: 'switch',
            title: folded.outcome.title,
            content: () => html`<p>${folded.outcome.text}</p>`,
          })
        : nothing
    }
    ${ownAnswers(view)}`,
  );
  const sections: Section[] = [
    {
      id: 'marked',
      title: msg('What I marked', {desc: 'Sheet: above the marked signs'}),
      lines: result.marked.map(({text}) => text),
    },
    {
      id: 'steps',
      title: msg('What I could try', {desc: 'Sheet: above the next steps'}),
      lines: path.concat(last ?? []).map(({outcome}) => outcome.title),
    },
    {
      id: 'sentences',
      title: msg('What I could say', {desc: 'Sheet: above the sentences'}),
      lines: result.marked.map(({say = ''}) => say),
    },
  ];
  return {body, sections, below: end};
}

function stepText({msg, level}: RenderContext, {outcome, reasons: all}: Shown): TemplateResult {
  return html`${subheading(level + 1, outcome.title)}
    <p>${outcome.text}</p>
    ${reasons(msg, all.slice(0, REASONS))}`;
}

/** A therapist has crossed a line: nothing else counts now. */
function safety(context: RenderContext, result: Result): TemplateResult {
  const {msg, host} = context;
  const {licensingHref} = host as {readonly licensingHref?: string};
  const {title = '', text} = result.shown[0]?.outcome ?? {};
  const paper = html`<div class="subheading">${title}</div>
    <p>${text}</p>`;
  return article(
    context,
    title,
    text,
    html`${
        licensingHref
          ? html`<p>
              ${outside(licensingHref, msg('Who licenses therapists where you live', {desc: 'Link to the licensing body'}))}
            </p>`
          : nothing
      }
      <p>
        ${button(context, {
          id: 'print',
          words: msg('Print', {desc: 'Button: prints the sheet'}),
          onPress: () => print(context, title, paper),
        })}
      </p>`,
  );
}
