/** Content behind its title; rendered when it is opened. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {RenderContext} from '../context/render-context.js';

export interface DisclosureOptions {
  /** Unique in the widget. */
  readonly id: string;
  readonly title: unknown;
  readonly content: () => unknown;
  /** For `::part()`. */
  readonly part?: string;
  /** It can be opened and read before the script is there. */
  readonly static?: boolean;
}

export function disclosure(
  {open, requestUpdate, static: waits}: RenderContext,
  {id, title, content, part, static: works}: DisclosureOptions,
): TemplateResult {
  const isOpen = open.has(id);
  const onToggle = ({target}: Event) => {
    open[(target as HTMLDetailsElement).open ? 'add' : 'delete'](id);
    requestUpdate();
  };
  return html`<details
    part=${part ?? nothing}
    ?open=${isOpen}
    ?inert=${waits && !works}
    @toggle=${onToggle}
  >
    <summary part="summary">${title}</summary>
    ${isOpen || (waits && works) ? content() : nothing}
  </details>`;
}
