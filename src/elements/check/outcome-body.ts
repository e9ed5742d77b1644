/** What is said of one outcome, below its title. Texts are texts: no HTML and no Markdown, whatever a file says. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {isAddress} from '../../element/attributes.js';
import type {CheckFile} from '../../engine/check-file.js';
import type {Shown} from '../../engine/outcome.js';
import {disclosure} from '../../templates/disclosure.js';
import {linkOut} from '../../templates/help-links.js';
import {against, reasons} from '../../templates/result/article.js';
import type {ResultView} from '../../templates/result/result-view.js';

/** How many answers are named for it. */
const REASONS = 2;

export function outcomeBody(
  {context, check}: ResultView<CheckFile>,
  {outcome, group, reasons: all, against: contrary}: Shown,
): TemplateResult {
  const {msg} = context;
  const {title, text, steps, href, label = title} = outcome;
  const aspects = check.groups.find(({id}) => id === group)?.aspects ?? [];
  const sources = check.about?.sources?.filter(({id}) => outcome.sources?.includes(id)) ?? [];
  return html`<p>${text}</p>
    ${reasons(msg, all.slice(0, REASONS))} ${against(msg, contrary)}
    ${
      aspects.length
        ? html`<dl>
            ${aspects.map(
              (aspect) =>
                html`<dt>${aspect.text}</dt>
                  <dd>${outcome.aspects?.[aspect.id]}</dd>`,
            )}
          </dl>`
        : nothing
    }
    ${
      steps
        ? html`<ol>
            ${steps.map((step) => html`<li>${step}</li>`)}
          </ol>`
        : nothing
    }
    ${href && isAddress(href) ? html`<p>${linkOut(href, label)}</p>` : nothing}
    ${
      sources.length
        ? disclosure(context, {
            id: `sources-${outcome.id}`,
            title: msg('Where this comes from', {desc: 'Opens the sources of an outcome'}),
            content: () =>
              html`<ul>
                ${sources.map((each) => html`<li>${each.href && isAddress(each.href) ? linkOut(each.href, each.title) : each.title}</li>`)}
              </ul>`,
          })
        : nothing
    }`;
}
