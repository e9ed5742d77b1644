/** The opening lines, and the way in. */
import {html, type TemplateResult} from 'lit-html';
import {form, submitButton} from './button.js';
import type {Stage} from './stage.js';

export function introScreen(
  {msg}: Stage,
  lines: readonly string[],
  begin: () => void,
): TemplateResult {
  return form(
    begin,
    html`${lines.map((line) => html`<p class="text" part="text">${line}</p>`)}
      <div class="row actions" part="actions">
        ${submitButton(msg('Begin', {desc: 'Button: starts the questions'}))}
      </div>
      <p class="quiet">
        ${msg('We do not send or keep your answers.', {desc: 'About the tool; a promise'})}
      </p>`,
  );
}
