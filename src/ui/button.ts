/**
 * A button beside the form. A click never reaches a listener under the shield, a `submit` does; and Enter presses the
 * first submit button of the form that a control stands in. So every button but Next belongs to a second, empty form.
 */
import {html, type TemplateResult} from 'lit-html';
import type {Stage} from './stage.js';

/**
 * @param look `plain`, `small`, or both
 * @param label its name where the words alone do not say what it belongs to
 */
export function button(
  {presses}: Stage,
  words: string,
  press: () => void,
  look = '',
  label = words,
  disabled = false,
): TemplateResult {
  return html`<button
    part="button"
    class=${look}
    form="o"
    value=${presses.push(press) - 1}
    ?disabled=${disabled}
    aria-label=${label}
  >
    ${words}
  </button>`;
}

/** The form that they belong to. */
export function buttonForm(stage: Stage): TemplateResult {
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    if (event.submitter instanceof HTMLButtonElement)
      stage.presses[Number(event.submitter.value)]?.();
  };
  return html`<form id="o" hidden @submit=${onSubmit}></form>`;
}

/** The form of a screen. It has one submit button, and goes forward. */
export function form(goOn: () => void, content: TemplateResult): TemplateResult {
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    goOn();
  };
  return html`<form id="f" autocomplete="off" novalidate @submit=${onSubmit}>${content}</form>`;
}

/** The one button of the form: Enter on any control presses it. */
export function submitButton(words: string): TemplateResult {
  return html`<button part="button primary" class="primary" form="f">
    <span>${words}</span>
  </button>`;
}
