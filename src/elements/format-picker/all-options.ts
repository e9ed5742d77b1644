/** All options side by side, each with the same four lines; the same for every visitor. */
import {html, type TemplateResult} from 'lit/html.js';
import type {RenderContext} from '../../context/render-context.js';
import type {Check, Group, Outcome} from '../../engine/check.js';
import {subheading} from '../../templates/heading.js';

export function allOptions(context: RenderContext, {groups}: Check): TemplateResult {
  return html`${groups.filter(({aspects}) => aspects).map((group) => options(context, group))}`;
}

function options(context: RenderContext, {aspects = [], outcomes}: Group): TemplateResult {
  const what = context.msg('What you do', {desc: 'Above a line about a kind of therapy'});
  return html`<div class="compare">
    ${outcomes.map((outcome) => option(context, outcome, [[what, outcome.text], ...aspects.map(({id, text}) => [text, outcome.aspects?.[id]] as const)]))}
  </div>`;
}

function option(
  {level}: RenderContext,
  {title}: Outcome,
  lines: readonly (readonly [name: string, text: string | undefined])[],
): TemplateResult {
  return html`<div>
    ${subheading(level + 1, title)}
    <dl>
      ${lines.map(
        ([name, text]) =>
          html`<div>
            <dt class="quiet">${name}</dt>
            <dd>${text}</dd>
          </div>`,
      )}
    </dl>
  </div>`;
}
