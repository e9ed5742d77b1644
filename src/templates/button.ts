/**
 * Buttons. A click never reaches a listener under the event shield; `submit` does. Enter presses the first submit button of
 * the form that a control belongs to. So a card has two forms: `f` for its controls and the button that goes forward, `o`
 * for all other buttons. Both are empty and have no listener: while scripts hold a thousand forms, Chromium (156) takes
 * ten times as long to build any element of the page.
 */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {RenderContext} from '../context/render-context.js';

/** `push` moves a button to the end of its row. */
export const variants = ['plain', 'small', 'push'] as const;
export type Variant = (typeof variants)[number];

export interface ButtonOptions {
  /** Unique on the screen, and the same for the same button at every update. */
  readonly id: string;
  readonly words: string;
  readonly onPress: () => void;
  readonly variants?: readonly Variant[];
  /** Its accessible name, where its words alone do not say what it belongs to. Begins with the words. */
  readonly label?: string;
  readonly disabled?: boolean;
  /** It works without the script. */
  readonly static?: boolean;
}

export function button(
  {handlers, response, static: waits}: RenderContext,
  {
    id,
    words,
    onPress,
    variants = [],
    label = words,
    disabled = false,
    static: works,
  }: ButtonOptions,
): TemplateResult {
  handlers.set(id, onPress);
  return html`<button
      part="button"
      class=${variants.join(' ')}
      form="o"
      value=${id}
      ?disabled=${disabled}
      ?inert=${waits && !works}
      aria-label=${label}
    >
      ${words}
    </button>
    ${response?.button === id ? html`<span class="quiet">${response.text}</span>` : nothing}`;
}

/** The one button that goes forward: Enter on any control presses it. */
export function submitButton(
  {handlers, static: waits}: RenderContext,
  {words, onPress}: Pick<ButtonOptions, 'words' | 'onPress'>,
): TemplateResult {
  handlers.set('submit', onPress);
  return html`<button part="button primary" class="primary" form="f" value="submit" ?inert=${waits}>
    <span>${words}</span>
  </button>`;
}
