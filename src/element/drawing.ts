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
    const target = root.querySelector<HTMLElement>('.arrival') ?? root.getElementById('title');
    if (!target) return;
    if (target.tabIndex < 0) focusableUntilLeft(root, target);
    target.focus();
  }
}

/** A heading that stays focusable is said twice by a screen reader that goes to it later: as a heading, and as what has the focus. */
function focusableUntilLeft(root: ShadowRoot, element: HTMLElement): void {
  element.tabIndex = -1;
  element.onblur = () => {
    // Where the window loses the focus, the element keeps its own.
    if (root.activeElement !== element) element.removeAttribute('tabindex');
  };
}
