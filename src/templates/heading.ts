/** Headings whose level follows from where the publisher put the widget. */
import {html, nothing, type TemplateResult} from 'lit/html.js';

export interface ScreenHeadingOptions {
  /** For the field that it names. */
  readonly id?: string;
  /** The focus comes here when the screen does. */
  readonly arrival?: boolean;
  /** The ids of what is heard with it: assistive technology reads what has the focus, and not what stands around it. */
  readonly describedBy?: readonly string[];
}

/** The heading of a screen or a question. */
export function screenHeading(
  level: number,
  words: unknown,
  {id, arrival = true, describedBy = []}: ScreenHeadingOptions = {},
): TemplateResult {
  return html`<span
    class=${arrival ? 'heading arrival' : 'heading'}
    part="heading"
    id=${id ?? nothing}
    role="heading"
    aria-level=${level}
    aria-describedby=${describedBy.join(' ') || nothing}
    >${words}</span
  >`;
}

export function subheading(level: number, words: unknown): TemplateResult {
  return html`<div class="subheading" role="heading" aria-level=${level}>${words}</div>`;
}
