/** The result of the self-check: a letter, not a report. */
import {html, nothing, type TemplateResult} from 'lit-html';
import {selfCheckOutcomes} from '../../content/self-check-outcomes.js';
import type {Asked} from '../../engine/check.js';
import {resultOf, type Result, type Shown} from '../../engine/outcome.js';
import type {Found, ResultView} from '../../ui/check-widget.js';
import {linkOut} from '../../ui/help-links.js';
import {subheading} from '../../ui/heading.js';
import {letter, ownAnswers, reasons, saying} from '../../ui/result/letter.js';
import type {Section} from '../../ui/company.js';
import {end} from '../../ui/result/end.js';
import type {Stage} from '../../ui/stage.js';
import {button} from '../../ui/button.js';
import type {CairnSelfCheck} from './self-check-element.js';
import {fold} from '../../ui/fold.js';
import {print} from '../../ui/result/take.js';

/** How many answers are named as the reasons of a step. */
const REASONS = 2;

export function selfCheckResult(view: ResultView<Asked>): Found {
  const {stage, check, answers} = view;
  const result = resultOf({...check, ...selfCheckOutcomes(stage.msg)}, answers);
  const {only} = result;
  if (only) return {body: safety(stage, result), only, below: end};
  const {msg} = stage;
  const [framing] = result.shown.filter((each) => each.group === 'framing');
  const steps = result.shown.filter((each) => each.group === 'steps');
  const path = steps.filter((each) => each.place === 'main');
  const folded = steps.find((each) => each.place === 'folded');
  const last = steps.find((each) => each.place === 'last');
  const body = letter(
    stage,
    framing?.outcome.title,
    framing?.outcome.text,
    html`${result.lines.map((line) => html`<p class="text">${line.text}</p>`)}
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
    ${folded ? fold(stage, 'switch', folded.outcome.title, () => html`<p>${folded.outcome.text}</p>`) : nothing}
    ${ownAnswers(view)}`,
  );
  const sections: Section[] = [
    {
      title: msg('What I marked', {desc: 'Sheet: above the marked signs'}),
      lines: result.marked.map(({text}) => text),
    },
    {
      title: msg('What I could try', {desc: 'Sheet: above the next steps'}),
      lines: path.concat(last ?? []).map(({outcome}) => outcome.title),
    },
    {
      title: msg('What I could say', {desc: 'Sheet: above the sentences'}),
      lines: result.marked.map(({say = ''}) => say),
    },
  ];
  return {body, sections, below: end};
}

function stepText({msg, level}: Stage, {outcome, reasons: all}: Shown): TemplateResult {
  return html`${subheading(level + 1, outcome.title)}
    <p>${outcome.text}</p>
    ${reasons(msg, all.slice(0, REASONS))}`;
}

/** A therapist has crossed a line: nothing else counts now. */
function safety(stage: Stage, result: Result): TemplateResult {
  const {msg, host} = stage;
  const {licensingHref} = host as CairnSelfCheck;
  const {title = '', text} = result.shown[0]?.outcome ?? {};
  const paper = html`<div class="subheading">${title}</div>
    <p>${text}</p>`;
  return letter(
    stage,
    title,
    text,
    html`${
        licensingHref
          ? html`<p>
              ${linkOut(licensingHref, msg('Who licenses therapists where you live', {desc: 'Link to the licensing body'}))}
            </p>`
          : nothing
      }
      <p>
        ${button(stage, msg('Print', {desc: 'Button: prints the sheet'}), () => print(stage, title, paper))}
      </p>`,
  );
}
