/** One question: native radios or checkboxes in a fieldset. The inputs carry no meaning; only the handler knows what was chosen. */
import {keyed} from 'lit/directives/keyed.js';
import {repeat} from 'lit/directives/repeat.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {isChoice, type Option, type Question} from '../engine/check.js';
import {screenHeading} from './heading.js';

export interface QuestionView {
  readonly question: Question;
  /** Its own, or the visitor's lines. */
  readonly options: readonly Option[];
  /** Sets its names apart from those of other questions on the screen. */
  readonly index: number;
  readonly level: number;
  readonly chosen: readonly string[];
  readonly lead?: string | undefined;
  /** The lead was not heard with the question before. */
  readonly leads?: boolean | undefined;
  readonly optional: string | undefined;
  /** What is still to be done before going on. */
  readonly error?: string | undefined;
  /** The focus comes here when the screen does. */
  readonly arrival: boolean;
  /** The ids of what stands above the question and is heard on arrival. */
  readonly above?: readonly string[] | undefined;
  /** It waits for the script. */
  readonly inert: boolean;
  readonly choose: (option: string, on: boolean) => void;
}

export function question(view: QuestionView): TemplateResult {
  const {
    question: asked,
    options,
    index,
    level,
    lead,
    optional,
    error,
    arrival,
    inert,
    chosen,
    choose,
  } = view;
  const {above = [], leads = false} = view;
  const hint = [asked.hint, optional].filter(Boolean).join(' ');
  const last = options.length - 1;
  const many = asked.kind === 'many';
  const ends = isChoice(asked) ? asked.ends : undefined;
  const onChange = ({target, currentTarget}: Event) => {
    const input = target as HTMLInputElement;
    const at = [...(currentTarget as HTMLFieldSetElement).elements].indexOf(input);
    choose((options[at] as Option).id, input.checked);
  };
  const newLead = leads ? [`l${index}`] : [];
  const described = [hint ? `h${index}` : [], error ? `e${index}` : []].flat();
  // The focus brings the error, once: as an alert it would be heard twice. How far it is, and the hint, were heard before.
  const heard = error ? [`e${index}`] : [...newLead, ...above, ...described];
  // The heading is no legend: the focus comes to it, and inside the group its words would be heard twice. From there, Tab enters
  // the group, and the question is heard again with the first option.
  const heading = html`<div class="asked">
    ${lead ? html`<span class="lead quiet" part="lead" id=${`l${index}`}>${lead}</span>` : nothing}
    ${screenHeading(level, asked.text, {
      id: `t${index}`,
      arrival,
      describedBy: arrival ? heard : [],
    })}
  </div>`;
  // A new heading where an error appears: the new description of the old one would be announced beside what the focus brings.
  return html`${keyed(error, heading)}
    <fieldset
      role=${many ? nothing : 'radiogroup'}
      aria-labelledby=${`t${index}`}
      ?inert=${inert}
      aria-describedby=${[...newLead, ...described].join(' ') || nothing}
      aria-invalid=${error && !many ? 'true' : nothing}
      @change=${onChange}
    >
      ${hint ? html`<p class="quiet" part="hint" id=${`h${index}`}>${hint}</p>` : nothing}
      ${error ? html`<p class="error" part="error" id=${`e${index}`}>${error}</p>` : nothing}
      <div class=${ends ? 'options line' : 'options'} part="options">
        ${repeat(
          options,
          ({id}) => id,
          ({id, text}, at) => {
            // The words at the two ends of a line belong to its first and last mark: 0 and 1 of the way.
            const end = ends?.[at / last];
            // An attribute, brought to the screen by the form's `reset` (element/drawing.ts): session recorders patch the setters of
            // `checked`, `value` and `selected`, and hear through them of inputs in a closed root (rrweb 2.2.2 and its kin).
            return html`<label class="option" part="option"
              ><input
                type=${many ? 'checkbox' : 'radio'}
                form="f"
                name=${`q${index}`}
                ?checked=${chosen.includes(id)}
                autocomplete="off"
              />${end ? [text, ' ', html`<span class="unseen">(${end})</span>`] : text}</label
            >`;
          },
        )}
      </div>
      ${
        ends
          ? html`<p class="row between quiet ends" aria-hidden="true">
              <span>${ends[0]}</span><span>${ends[1]}</span>
            </p>`
          : nothing
      }
    </fieldset>`;
}
