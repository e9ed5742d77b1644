/** What this is and what it is not, who wrote it, from which sources, and when it is looked at again. */
import {str} from '@lit/localize/internal/str-tag.js';
import {html, type TemplateResult} from 'lit/html.js';
import {sources} from '../content/sources.js';
import {CONTENT_VERSION, NEXT_REVIEW} from '../content/version.js';
import type {RenderContext} from '../context/render-context.js';
import {linkOut} from './help-links.js';

export function about({msg, lang}: RenderContext): TemplateResult {
  const {format} = new Intl.DateTimeFormat(lang, {dateStyle: 'long', timeZone: 'UTC'});
  const last = format(new Date(CONTENT_VERSION));
  const next = format(NEXT_REVIEW);
  return html`<p>
      ${msg('This is a thinking tool, not a test. It cannot tell you what is wrong or what care you need. It does not replace your therapist.', {desc: 'About the tool'})}
    </p>
    <p>
      ${msg('The Cairn authors wrote the questions and decided how answers count. They drew on research about how people and therapists work together. The tool itself is not validated: no study has tested it.', {desc: 'About the tool: who wrote it, and that it is not validated'})}
    </p>
    <p>${msg('Some of that research:', {desc: 'About the tool: before links to studies'})}</p>
    <ul>
      ${sources.map(({name, href}) => html`<li>${linkOut(href, name)}</li>`)}
    </ul>
    <p>
      ${msg(str`Last updated on ${last}. We plan to look at it again by ${next}.`, {desc: 'About the tool; 0 and 1 are dates'})}
    </p>
    <p>${msg('We do not send or keep your answers.', {desc: 'About the tool; a promise'})}</p>`;
}
