/** Something behind its title; what it holds is made when it is opened. */
import {html, nothing, type TemplateResult} from 'lit-html';

/** Which folds of a widget are open. */
export class Folds {
  #open = new Set<string>();
  #requestUpdate: () => void;

  constructor(requestUpdate: () => void) {
    this.#requestUpdate = requestUpdate;
  }

  fold(
    name: string,
    title: unknown,
    body: () => unknown,
    part: string | typeof nothing = nothing,
  ): TemplateResult {
    const open = this.#open.has(name);
    const onToggle = ({target}: Event) => {
      if ((target as HTMLDetailsElement).open) this.#open.add(name);
      else this.#open.delete(name);
      this.#requestUpdate();
    };
    return html`<details part=${part} ?open=${open} @toggle=${onToggle}>
      <summary part="summary">${title}</summary>
      ${open ? body() : nothing}
    </details>`;
  }

  open(name: string): void {
    this.#open.add(name);
  }

  /** Folds all but the help lines, for another screen. */
  clear(): void {
    this.#open.clear();
  }
}
