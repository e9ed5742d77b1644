/**
 * A click never reaches a listener under the shield, a `submit` does; and Enter presses the first submit button of the form
 * that a control belongs to. So a card has two forms: `f` for its controls and the button that goes forward, `o` for all
 * other buttons. Nothing stands in them, and nothing listens on them: while scripts hold a thousand forms, Chromium takes
 * ten times as long to build any element of the page.
 */
import {html, nothing, type TemplateResult} from 'lit-html';
import type {Stage} from './stage.js';

/**
 * @param look `plain`, `small`, `push` (to the end of its row), or several of them
 * @param label its name where the words alone do not say what it belongs to
 */
export function button(
  {presses, pressed, said}: Stage,
  words: string,
  press: () => void,
  look = '',
  label = words,
  disabled = false,
): TemplateResult {
  const at = presses.push(press) - 1;
  return html`<button
      part="button"
      class=${look}
      form="o"
      value=${at}
      ?disabled=${disabled}
      aria-label=${label}
    >
      ${words}
    </button>
    ${said && at === pressed ? html`<span class="quiet">${said}</span>` : nothing}`;
}

/** The one button that goes forward: Enter on any control presses it. */
export function submitButton({presses}: Stage, words: string, goOn: () => void): TemplateResult {
  return html`<button
    part="button primary"
    class="primary"
    form="f"
    value=${presses.push(goOn) - 1}
  >
    <span>${words}</span>
  </button>`;
}

/** What a pressed button does; heard on the card. */
export function onSubmit(stage: Stage): (event: SubmitEvent) => void {
  return (event) => {
    event.preventDefault();
    stage.pressed = Number((event.submitter as HTMLButtonElement | null)?.value);
    stage.said = '';
    stage.presses[stage.pressed]?.();
  };
}
