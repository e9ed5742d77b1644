/** All options side by side, each with the same lines; the same for every visitor. */
import {html, type TemplateResult} from 'lit/html.js';
import type {RenderContext} from '../../context/render-context.js';
import type {Check, Group, Outcome} from '../../engine/check.js';
import {subheading} from '../heading.js';

/** A name, and what is said under it. */
export type NamedLine = readonly [name: string, text: string | undefined];

/** @param what names the line that says what an option is */
export function allOptions(
  context: RenderContext,
  {groups}: Pick<Check, 'groups'>,
  what: string,
): TemplateResult {
  return html`${groups.filter(({aspects}) => aspects).map((group) => options(context, group, what))}`;
}

function options({level}: RenderContext, group: Group, what: string): TemplateResult {
  return html`<div class="compare">
    ${group.outcomes.map(
      (outcome) =>
        html`<div>
          ${subheading(level + 1, outcome.title)}
          ${namedLines([[what, outcome.text], ...aspectsOf(group, outcome)])}
        </div>`,
    )}
  </div>`;
}

/** What is said of an option under each aspect of its group. */
export function aspectsOf({aspects = []}: Group, outcome: Outcome): readonly NamedLine[] {
  return aspects.map(({id, text}) => [text, outcome.aspects?.[id]]);
}

export function namedLines(lines: readonly NamedLine[]): TemplateResult {
  return html`<dl class="aspects">
    ${lines.map(
      ([name, text]) =>
        html`<div>
          <dt class="quiet">${name}</dt>
          <dd>${text}</dd>
        </div>`,
    )}
  </dl>`;
}
