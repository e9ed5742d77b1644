/** Where a therapist did something wrong or unsafe, or may have. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {licensingOrganisations} from '../../content/licensing.js';
import type {RenderContext} from '../../context/render-context.js';
import type {Asked, Outcome} from '../../engine/check.js';
import type {Result} from '../../engine/outcome.js';
import {button} from '../button.js';
import {subheading} from '../heading.js';
import {linkOut} from '../help-links.js';
import {article} from './article.js';
import type {ResultView} from './result-view.js';
import {noWays, print, waysFor} from './take.js';

/** Nothing else counts now. */
export function safety(view: ResultView<Asked>, result: Result): TemplateResult {
  const {context} = view;
  const {title = '', text} = result.shown[0]?.outcome ?? {};
  const paper = html`<div class="subheading">${title}</div>
    <p>${text}</p>`;
  return article(
    context,
    title,
    text,
    html`${licensing(context)}
      <p class="row">
        ${
          waysFor(context).print
            ? button(context, {
                id: 'print',
                words: context.msg('Print', {desc: 'Button: prints the sheet'}),
                onPress: () => void print(context, title, paper),
              })
            : nothing
        }
        ${changeAnswer(view)}
      </p>
      ${noWays(context)}`,
  );
}

/** A card above the rest of the result. */
export function unsure(view: ResultView<Asked>, {title, text}: Outcome): TemplateResult {
  const {context} = view;
  return html`<div class="note">
    ${subheading(context.level + 1, title)}
    <p>${text}</p>
    ${unsureWays(view)}
  </div>`;
}

/** Whom to ask, and the way back to the question. */
export function unsureWays(view: ResultView<Asked>): TemplateResult {
  return html`${licensing(view.context)}
    <p>${changeAnswer(view)}</p>`;
}

/** Names the organization, or says how to find it. */
function licensing({host, msg}: RenderContext): TemplateResult {
  const {licensingHref, region} = host as RenderContext['host'] & {
    readonly licensingHref?: string;
  };
  if (licensingHref)
    return html`<p>
      ${linkOut(licensingHref, msg('Who licenses therapists where you live', {desc: 'Link to the licensing organization'}))}
    </p>`;
  const known = region ? licensingOrganisations(region) : [];
  return known.length
    ? html`<ul>
        ${known.map(({name, site}) => html`<li>${site ? linkOut(site, name) : name}</li>`)}
      </ul>`
    : html`<p>
        ${msg('Who licenses therapists where you live? Search online for “who regulates therapists” and the name of your state or country.', {desc: 'How to find the organization that licenses therapists; the words in quotation marks are what one would search for in the language and its countries'})}
      </p>`;
}

function changeAnswer({context, change}: ResultView<Asked>): TemplateResult {
  return button(context, {
    id: 'change-line',
    words: context.msg('Change this answer', {desc: 'Button: back to the question about safety'}),
    onPress: () => change('line'),
    variants: ['plain'],
  });
}
