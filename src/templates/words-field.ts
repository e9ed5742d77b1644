/** A field for the visitor's own words, taken over while they are being typed. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {RenderContext} from '../context/render-context.js';

export interface WordsFieldOptions {
  /** Unique on the screen, and the same for the same words at every update. */
  readonly id: string;
  readonly label: string;
  readonly words: string;
  readonly maxLength: number;
  /** More was typed; the field is not left yet. */
  readonly onInput: (words: string) => void;
  readonly onChange: (words: string) => void;
  /** The focus goes here. */
  readonly arrival?: boolean;
  /** The id of what is wrong with it. */
  readonly error?: string | undefined;
}

export function wordsField(
  {fields}: RenderContext,
  {id, label, words, maxLength, onInput, onChange, arrival = false, error}: WordsFieldOptions,
): TemplateResult {
  fields.set(id, onInput);
  const valueOf = ({target}: Event) => (target as HTMLTextAreaElement).value;
  return html`<label
    ><span>${label}</span
    ><textarea
      class=${arrival ? 'arrival' : nothing}
      form="f"
      data-field=${id}
      rows="2"
      maxlength=${maxLength}
      autocomplete="off"
      spellcheck="false"
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${error ?? nothing}
      .defaultValue=${words}
      @input=${(event: Event) => onInput(valueOf(event))}
      @change=${(event: Event) => onChange(valueOf(event))}
    ></textarea>
  </label>`;
}
