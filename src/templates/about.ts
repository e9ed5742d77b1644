/** What this is, and what it is not. */
import {html, type TemplateResult} from 'lit/html.js';
import type {RenderContext} from '../context/render-context.js';

export function about({msg}: RenderContext): TemplateResult {
  return html`<p>
      ${msg('This is a thinking tool, not a test. It cannot tell you what is wrong or what care you need. It does not replace your therapist.', {desc: 'About the tool'})}
    </p>
    <p>
      ${msg('The questions, and how they count, are our own. They draw on research about how people work with their therapists. No study has tested them.', {desc: 'About the tool: not validated, and where its wording comes from'})}
    </p>
    <p>${msg('We do not send or keep your answers.', {desc: 'About the tool; a promise'})}</p>`;
}
