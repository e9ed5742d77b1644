/** A field for the visitor's own words, taken over while they are being typed. */
import {html, nothing, type TemplateResult} from 'lit/html.js';

export interface WordsFieldOptions {
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

export function wordsField({
  label,
  words,
  maxLength,
  onInput,
  onChange,
  arrival = false,
  error,
}: WordsFieldOptions): TemplateResult {
  const valueOf = ({target}: Event) => (target as HTMLTextAreaElement).value;
  return html`<label
    ><span>${label}</span
    ><textarea
      class=${arrival ? 'arrival' : nothing}
      form="f"
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
