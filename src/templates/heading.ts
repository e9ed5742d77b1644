/** Headings whose level follows from where the publisher put the widget. */
import {html, nothing, type TemplateResult} from 'lit/html.js';

/** The heading of a screen or a question. The focus comes here when the screen does. */
export function screenHeading(level: number, words: unknown, arrival = true): TemplateResult {
  return html`<span
    class=${arrival ? 'heading arrival' : 'heading'}
    part="heading"
    role="heading"
    aria-level=${level}
    tabindex=${arrival ? -1 : nothing}
    >${words}</span
  >`;
}

export function subheading(level: number, words: unknown): TemplateResult {
  return html`<div class="subheading" role="heading" aria-level=${level}>${words}</div>`;
}
