/** What this is and what it is not, who wrote it, from which sources, and when it is looked at again. */
import {html, type TemplateResult} from 'lit/html.js';
import {aboutContent} from '../content/about.js';
import type {RenderContext} from '../context/render-context.js';
import {linkOut} from './help-links.js';
import {review} from './review.js';

export function about(context: RenderContext): TemplateResult {
  const {msg} = context;
  const {notFor = [], sources = [], ...days} = aboutContent(msg);
  return html`${notFor.map((each) => html`<p>${each}</p>`)}
    <p>
      ${msg('The Cairn authors wrote the questions and decided how answers count. They drew on research about how people and therapists work together. The tool itself is not validated: no study has tested it.', {desc: 'About the tool: who wrote it, and that it is not validated'})}
    </p>
    <p>${msg('Some of that research:', {desc: 'About the tool: before links to studies'})}</p>
    <ul>
      ${sources.map(({title, href = ''}) => html`<li>${linkOut(href, title)}</li>`)}
    </ul>
    ${review(context, days)}
    <p>${msg('We do not send or keep your answers.', {desc: 'About the tool; a promise'})}</p>`;
}
