/** The result of the self-check: a letter, not a report. */
import {html, nothing, type TemplateResult} from 'lit-html';
import type {Shown} from '../../engine/outcome.js';
import type {ResultView} from '../../ui/check-widget.js';
import {ownAnswers, reasons, saying} from '../../ui/outcome.js';
import type {Stage} from '../../ui/widget.js';

/** How many answers are named as the reasons of a step. */
const REASONS = 2;

/** @param licensing where the body is found that licenses therapists */
export function selfCheckResult(view: ResultView, licensing: string | undefined): TemplateResult {
  const {stage, result} = view;
  if (result.only) return safety(view, licensing);
  const {msg, level, folds} = stage;
  const [framing] = result.shown.filter((each) => each.group === 'framing');
  const steps = result.shown.filter((each) => each.group === 'steps');
  const path = steps.filter((each) => each.place === 'main');
  const folded = steps.find((each) => each.place === 'folded');
  const last = steps.find((each) => each.place === 'last');
  return html`<div class="letter" part="result">
    <div class="heading arrival" part="heading" role="heading" aria-level=${level} tabindex="-1">
      ${framing?.outcome.title}
    </div>
    <p class="text" part="text">${framing?.outcome.text}</p>
    ${result.lines.map((line) => html`<p class="text">${line.text}</p>`)}
    ${
      path.length
        ? html`<p class="text">
              ${msg('Here is what could help, one step at a time.', {desc: 'Before the next steps'})}
            </p>
            <ol class="path">
              ${path.map(
                (each) =>
                  html`<li>
                    ${stepText(stage, each)}
                    ${each.outcome.id === 'talk' ? result.marked.map(({say}) => (say ? saying(stage, say) : nothing)) : nothing}
                  </li>`,
              )}
            </ol>`
        : nothing
    }
    ${last ? html`<div class="aside">${stepText(stage, last)}</div>` : nothing}
    ${folded ? folds.fold('switch', folded.outcome.title, () => html`<p>${folded.outcome.text}</p>`) : nothing}
    ${ownAnswers(view)}
  </div>`;
}

function stepText({msg, level}: Stage, {outcome, reasons: all}: Shown): TemplateResult {
  return html`<div class="subheading" role="heading" aria-level=${level + 1}>${outcome.title}</div>
    <p>${outcome.text}</p>
    ${reasons(msg, all.slice(0, REASONS))}`;
}

/** A therapist has crossed a line: nothing else counts now. */
function safety({stage, result}: ResultView, licensing: string | undefined): TemplateResult {
  const {msg, level, presses, print} = stage;
  const [line] = result.shown;
  return html`<div class="letter" part="result">
    <div class="heading arrival" part="heading" role="heading" aria-level=${level} tabindex="-1">
      ${line?.outcome.title}
    </div>
    <p class="text" part="text">${line?.outcome.text}</p>
    ${
      licensing
        ? html`<p>
            <a href=${licensing} target="_blank" rel="noopener noreferrer"
              >${msg('Who licenses therapists where you live', {desc: 'Link to the licensing body'})}</a
            >
          </p>`
        : nothing
    }
    <p>
      ${presses.button(msg('Print this', {desc: 'Button: prints the safety text'}), print, {quiet: true})}
    </p>
  </div>`;
}
