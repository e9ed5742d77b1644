/** The result of the self-check: what is in the way, one next step, words to say it, and what else could help. */
import {str} from '@lit/localize/internal/str-tag.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {selfCheckOutcomes} from '../../content/self-check-outcomes.js';
import type {RenderContext} from '../../context/render-context.js';
import type {Asked, Message} from '../../engine/check.js';
import {resultOf, type Shown} from '../../engine/outcome.js';
import {result as resultStyles} from '../../styles/result.js';
import {disclosure} from '../../templates/disclosure.js';
import {subheading} from '../../templates/heading.js';
import {article, ownAnswers, reasons, saying, sayings} from '../../templates/result/article.js';
import {end} from '../../templates/result/end.js';
import {goOnButton} from '../../templates/result/go-on.js';
import type {Found, ResultView} from '../../templates/result/result-view.js';
import {safety, unsureWays} from '../../templates/result/safety.js';
import {room} from './result-room.js';
import {markedInOrder, selfCheckSections, type Ran} from './sections.js';

/** How many answers are named as the reasons of a step. */
const REASONS = 1;

export function selfCheckResult(view: ResultView<Asked>): Found {
  const {context, answers} = view;
  const check = {...view.check, ...selfCheckOutcomes(context.msg)};
  const result = resultOf(check, answers);
  const {only} = result;
  if (only) return {body: safety(view, result), only, arrange: end, styles: [resultStyles, room]};
  const of = (group: string) => result.shown.filter((each) => each.group === group);
  const [framing] = of('framing');
  const [felt] = of('safety');
  const steps = of('steps');
  const [next, ...others] = steps.filter(({place}) => place === 'main');
  const ran = {check, answers, result, next};
  const last = steps.find(({place}) => place === 'last');
  const folded = steps.filter(({place}) => place === 'folded');
  const body = article(
    context,
    // Where something felt wrong, nothing stands above that.
    (felt ?? framing)?.outcome.title,
    (felt ?? framing)?.outcome.text,
    html`${felt ? html`${unsureWays(view)} ${framing ? html`<p>${framing.outcome.text}</p>` : nothing}` : nothing}
    ${area(context, of('areas'))} ${result.lines.map((line) => html`<p>${line.text}</p>`)}
    ${framing?.outcome.id === 'rest' ? goOnButton(view) : nothing}
    ${next ? nextStep(context, next) : nothing} ${words(context, ran)}
    ${otherSteps(context, others)}
    ${last ? html`<div class="aside">${stepText(context, last)}</div>` : nothing}
    ${folded.map((each) => foldedStep(context, each))} ${ownAnswers(view)}`,
  );
  return {
    body,
    sections: selfCheckSections(context, ran),
    arrange: end,
    styles: [resultStyles, room],
  };
}

/** Where most of what was marked is. */
function area({msg}: RenderContext, areas: readonly Shown[]) {
  const [first, ...others] = areas;
  if (!first) return nothing;
  if (!others.length)
    return html`<p>
      ${msg(str`Most of what you marked is about this: ${first.outcome.title}.`, {desc: 'Self-check result; 0 is an area'})}
      ${first.outcome.text}
    </p>`;
  return html`<p>
      ${msg('Most of what you marked is about:', {desc: 'Self-check result; before a list of two areas'})}
    </p>
    <ul class="areas">
      ${areas.map(({outcome}) => html`<li>${outcome.title}</li>`)}
    </ul>`;
}

function nextStep(context: RenderContext, {outcome, reasons: all}: Shown): TemplateResult {
  const {msg, level} = context;
  return html`<div class="box next">
    <p class="quiet">${msg('Your one next step', {desc: 'Above the title of the next step'})}</p>
    ${subheading(level + 1, outcome.title)}
    <p>${outcome.text}</p>
    ${reasons(msg, all.slice(0, REASONS))}
    ${
      outcome.steps
        ? html`<ol>
            ${outcome.steps.map((small) => html`<li>${small}</li>`)}
          </ol>`
        : nothing
    }
  </div>`;
}

/** What to say: that of the next step first, then what was marked most. */
function words(context: RenderContext, {check, answers, result, next}: Ran) {
  const {id = '', ask} = next?.outcome ?? {};
  const marked = markedInOrder({check, answers, result, next}).flatMap(({id: question, say}) =>
    say === undefined || say === ask ? [] : [{id: question, text: say}],
  );
  const all = [...(ask === undefined ? [] : [{id, text: ask}]), ...marked];
  if (!all.length) return nothing;
  const {msg, level} = context;
  return html`<div class="section">
      ${subheading(level + 1, msg('What you could say', {desc: 'Above the sentences'}))}
    </div>
    ${sayings(context, all)}`;
}

function otherSteps(context: RenderContext, others: readonly Shown[]) {
  if (!others.length) return nothing;
  const {msg, level} = context;
  return html`<div class="section">
      ${subheading(level + 1, msg('What else could help', {desc: 'Above the other steps'}))}
    </div>
    ${others.map((each) => foldedStep(context, each))}`;
}

function foldedStep(context: RenderContext, step: Shown): TemplateResult {
  const {id, title} = step.outcome;
  return disclosure(context, {id: `step-${id}`, title, content: () => stepBody(context, step)});
}

function stepText(context: RenderContext, step: Shown): TemplateResult {
  return html`${subheading(context.level + 1, step.outcome.title)} ${stepBody(context, step)}`;
}

function stepBody(context: RenderContext, {outcome, reasons: all}: Shown): TemplateResult {
  return html`<p>${outcome.text}</p>
    ${reasons(context.msg, all.slice(0, REASONS))}
    ${
      outcome.steps
        ? html`<ol>
            ${outcome.steps.map((small) => html`<li>${small}</li>`)}
          </ol>`
        : nothing
    }
    ${messages(context, outcome.messages ?? [])}`;
}

/** What could be sent to someone else, each below the kind of help that it asks for. */
function messages(context: RenderContext, all: readonly Message[]): readonly TemplateResult[] {
  return all.map(
    ({id, title, text}) =>
      html`${subheading(context.level + 2, title)} ${saying(context, id, text)}`,
  );
}
