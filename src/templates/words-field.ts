/** A field for the visitor's own words, taken over while they are being typed. */
import {html, nothing, type TemplateResult} from 'lit/html.js';

export interface WordsOptions {
  readonly words: string;
  readonly maxLength: number;
  /** More was typed; the field is not left yet. */
  readonly onInput: (words: string) => void;
  readonly onChange: (words: string) => void;
  /** The focus goes here. */
  readonly arrival?: boolean;
  /** The id of what is wrong with it. */
  readonly error?: string | undefined;
  /** The id of its name, where no label is around it. */
  readonly labelledBy?: string;
  /** The id of a hint. */
  readonly describedBy?: string | undefined;
}

export interface WordsFieldOptions extends WordsOptions {
  readonly label: string;
}

export function wordsField({label, ...options}: WordsFieldOptions): TemplateResult {
  return html`<label><span>${label}</span>${wordsArea(options)}</label>`;
}

export function wordsArea({
  words,
  maxLength,
  onInput,
  onChange,
  arrival = false,
  error,
  labelledBy,
  describedBy = error,
}: WordsOptions): TemplateResult {
  const valueOf = ({target}: Event) => (target as HTMLTextAreaElement).value;
  return html`<textarea
    class=${arrival ? 'arrival' : nothing}
    form="f"
    rows="2"
    maxlength=${maxLength}
    autocomplete="off"
    spellcheck="false"
    aria-invalid=${error ? 'true' : nothing}
    aria-labelledby=${labelledBy ?? nothing}
    aria-describedby=${describedBy ?? nothing}
    .defaultValue=${words}
    @input=${(event: Event) => onInput(valueOf(event))}
    @change=${(event: Event) => onChange(valueOf(event))}
  ></textarea>`;
}
