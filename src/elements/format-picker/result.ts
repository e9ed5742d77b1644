/** The result of the format picker: a few places to start, why each may fit, and what to ask. */
import {html, type TemplateResult} from 'lit-html';
import {questionsForAProvider} from '../../content/provider-questions.js';
import type {Check} from '../../engine/check.js';
import {resultOf, type Shown} from '../../engine/outcome.js';
import type {Found, ResultView} from '../../ui/check-widget.js';
import {subheading} from '../../ui/heading.js';
import {letter, ownAnswers, reasons} from '../../ui/result/letter.js';
import type {Section} from '../../ui/company.js';
import {end} from '../../ui/result/end.js';
import type {Stage} from '../../ui/stage.js';
import {fold} from '../../ui/fold.js';

/** How many answers are named as the reasons of a suggestion. */
const REASONS = 2;

export function formatPickerResult(view: ResultView<Check>): Found {
  const {stage, check, answers} = view;
  const result = resultOf(check, answers);
  const {msg, level} = stage;
  const of = (group: string) => result.shown.filter((each) => each.group === group);
  const approaches = of('approaches');
  const formats = of('formats');
  const body = letter(
    stage,
    msg('Good places to start', {desc: 'Format picker: title of the result'}),
    msg(
      'From what you like and what could get in the way, these may be worth a first talk. You can change your mind at any time.',
      {desc: 'Format picker: before the suggestions'},
    ),
    html`${result.lines.map((line) => html`<p class="note">${line.text}</p>`)}
      <div class="section">
        ${subheading(level + 1, msg('Ways of working', {desc: 'Format picker: above the approaches'}))}
      </div>
      <ul class="path">
        ${approaches.map((each) => html`<li>${suggestion(stage, each, '')}</li>`)}
      </ul>
      <div class="section">
        ${subheading(level + 1, msg('Ways to meet', {desc: 'Format picker: above the formats'}))}
      </div>
      <ul class="path">
        ${formats.map((each) => html`<li>${suggestion(stage, each, msg('A common place to start.', {desc: 'Format picker: why a way to meet is suggested that no answer spoke for'}))}</li>`)}
      </ul>
      ${fold(
        stage,
        'ask',
        msg('Questions to ask a provider', {desc: 'Opens a list of questions'}),
        () =>
          html`<ul>
            ${questionsForAProvider(msg).map((each) => html`<li>${each}</li>`)}
          </ul>`,
      )}
      ${ownAnswers(view)}`,
  );
  const titles = (list: readonly Shown[]) => list.map(({outcome}) => outcome.title);
  const sections: Section[] = [
    {
      title: msg('Ways of working to ask about', {desc: 'Sheet: above the approaches'}),
      lines: titles(approaches),
    },
    {
      title: msg('Ways to meet', {desc: 'Format picker: above the formats'}),
      lines: titles(formats),
    },
    {
      title: msg('Questions to ask a provider', {desc: 'Opens a list of questions'}),
      lines: questionsForAProvider(msg),
    },
  ];
  return {body, sections, below: end};
}

/** @param otherwise what is said where no answer speaks for it */
function suggestion(
  {msg, level}: Stage,
  {outcome, reasons: all}: Shown,
  otherwise: string,
): TemplateResult {
  return html`${subheading(level + 2, outcome.title)}
    <p>${outcome.text}</p>
    ${all.length ? reasons(msg, all.slice(0, REASONS)) : html`<p class="why">${otherwise}</p>`}`;
}
