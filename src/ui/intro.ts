/** The opening lines, and the way in. */
import {html, type TemplateResult} from 'lit-html';
import {submitButton} from './button.js';
import type {Stage} from './stage.js';

export function introScreen(
  stage: Stage,
  lines: readonly string[],
  begin: () => void,
): TemplateResult {
  const {host, msg} = stage;
  // A publisher's own come before ours.
  return html`<div class="screen">
    ${(host.intro ? [host.intro] : lines).map((line) => html`<p class="text" part="text">${line}</p>`)}
    <div class="row actions" part="actions">
      ${submitButton(stage, msg('Begin', {desc: 'Button: starts the questions'}), begin)}
    </div>
    <p class="quiet">
      ${msg('We do not send or keep your answers.', {desc: 'About the tool; a promise'})}
    </p>
  </div>`;
}
