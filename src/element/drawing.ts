/** Draws templates into a closed root. What was there, fallback content or a first screen from a server, stays until then. */
import {nothing, render, type TemplateResult} from 'lit/html.js';
import {lookAtColours} from './colours.js';
import {replaceContent} from './hydrate.js';

export class Drawing {
  /** The first screen is on the screen. */
  drawn = false;
  /** The first screen could not be drawn: the fallback content stays. */
  broken = false;

  #host: HTMLElement;
  #root: ShadowRoot;

  constructor(host: HTMLElement, root: ShadowRoot) {
    this.#host = host;
    this.#root = root;
  }

  draw(template: TemplateResult): void {
    const root = this.#root;
    if (this.drawn) {
      render(template, root);
      // Brings marks and words to the inputs without their setters, which session recorders patch; not while someone types.
      if (!root.activeElement?.matches('textarea')) root.querySelector('form')?.reset();
      return;
    }
    try {
      replaceContent(root, () => render(template, root));
      this.drawn = true;
      lookAtColours(root);
    } catch (error) {
      this.broken = true;
      console.error(
        'cairn: nothing can be drawn here. The fallback content stays.',
        this.#host,
        error,
      );
    }
  }

  /** A field keeps what was typed until it is drawn anew. */
  clear(): void {
    if (this.drawn) render(nothing, this.#root);
  }

  /** To what is new on the screen, or to the title. */
  moveFocus(): void {
    const root = this.#root;
    (root.querySelector<HTMLElement>('.arrival') ?? root.getElementById('title'))?.focus();
  }
}
