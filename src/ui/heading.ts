/** Headings whose level follows from where the publisher put the widget. */
import {html, type TemplateResult} from 'lit-html';

/** The heading of a screen: the focus comes here when the screen does. */
export function screenHeading(level: number, words: unknown, arrival = true): TemplateResult {
  return html`<div
    class=${arrival ? 'heading arrival' : 'heading'}
    part="heading"
    role="heading"
    aria-level=${level}
    tabindex="-1"
  >
    ${words}
  </div>`;
}

export function subheading(level: number, words: unknown): TemplateResult {
  return html`<div class="subheading" role="heading" aria-level=${level}>${words}</div>`;
}
