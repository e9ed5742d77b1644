/** Something behind its title; what it holds is made when it is opened. */
import {html, nothing, type TemplateResult} from 'lit-html';
import type {Stage} from './stage.js';

export function fold(
  {open, requestUpdate}: Stage,
  name: string,
  title: unknown,
  body: () => unknown,
  part: string | typeof nothing = nothing,
): TemplateResult {
  const isOpen = open.has(name);
  const onToggle = ({target}: Event) => {
    open[(target as HTMLDetailsElement).open ? 'add' : 'delete'](name);
    requestUpdate();
  };
  return html`<details part=${part} ?open=${isOpen} @toggle=${onToggle}>
    <summary part="summary">${title}</summary>
    ${isOpen ? body() : nothing}
  </details>`;
}
