/** The opening lines, and the way in. */
import {html, type TemplateResult} from 'lit/html.js';
import {submitButton} from './button.js';
import type {RenderContext} from '../context/render-context.js';

export function introScreen(
  context: RenderContext,
  lines: readonly string[],
  begin: () => void,
  beside?: unknown,
): TemplateResult {
  const {host, msg} = context;
  // A publisher's own come before ours.
  return html`<div class="screen">
    ${(host.intro ? [host.intro] : lines).map((line) => html`<p class="text" part="text">${line}</p>`)}
    <div class="row actions" part="actions">
      ${submitButton(context, {words: msg('Begin', {desc: 'Button: starts the questions'}), onPress: begin})}
    </div>
    ${beside}
    <p class="quiet">
      ${msg('We do not send or keep your answers.', {desc: 'About the tool; a promise'})}
    </p>
  </div>`;
}
