/** Headings whose level follows from where the publisher put the widget. */
import {html, nothing, type TemplateResult} from 'lit/html.js';

export interface ScreenHeadingOptions {
  /** The focus comes here when the screen does. */
  readonly arrival?: boolean;
  /** For what it names. */
  readonly id?: string;
  /** The ids of what is heard with it: assistive technology reads what has the focus, and not what stands around it. */
  readonly describedBy?: readonly string[];
}

/** The heading of a screen or a question. */
export function screenHeading(
  level: number,
  words: unknown,
  {arrival = true, id, describedBy = []}: ScreenHeadingOptions = {},
): TemplateResult {
  return html`<span
    id=${id ?? nothing}
    class=${arrival ? 'heading arrival' : 'heading'}
    part="heading"
    role="heading"
    aria-level=${level}
    aria-describedby=${describedBy.join(' ') || nothing}
    tabindex=${arrival ? -1 : nothing}
    >${words}</span
  >`;
}

export function subheading(level: number, words: unknown): TemplateResult {
  return html`<div class="subheading" role="heading" aria-level=${level}>${words}</div>`;
}
