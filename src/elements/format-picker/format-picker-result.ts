/** The result of the format picker: a few places to start, why each may fit, and what to ask. */
import {html, type TemplateResult} from 'lit/html.js';
import {questionsForAProvider} from '../../content/provider-questions.js';
import type {Check} from '../../engine/check.js';
import {resultOf, type Shown} from '../../engine/outcome.js';
import type {Found, ResultView} from '../../templates/result/result-view.js';
import {subheading} from '../../templates/heading.js';
import {article, ownAnswers, reasons} from '../../templates/result/article.js';
import type {Section} from '../../context/registry.js';
import {end} from '../../templates/result/end.js';
import type {RenderContext} from '../../context/render-context.js';
import {disclosure} from '../../templates/disclosure.js';

/** How many answers are named as the reasons of a suggestion. */
const REASONS = 2;

export function formatPickerResult(view: ResultView<Check>): Found {
  const {context, check, answers} = view;
  const result = resultOf(check, answers);
  const {msg, level} = context;
  const of = (group: string) => result.shown.filter((each) => each.group === group);
  const approaches = of('approaches');
  const formats = of('formats');
  const body = article(
    context,
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
        ${approaches.map((each) => html`<li>${suggestion(context, each, '')}</li>`)}
      </ul>
      <div class="section">
        ${subheading(level + 1, msg('Ways to meet', {desc: 'Format picker: above the formats'}))}
      </div>
      <ul class="path">
        ${formats.map((each) => html`<li>${suggestion(context, each, msg('A common place to start.', {desc: 'Format picker: why a way to meet is suggested that no answer spoke for'}))}</li>`)}
      </ul>
      ${disclosure(context, {
        id: 'ask',
        title: msg('Questions to ask a provider', {desc: 'Opens a list of questions'}),
        content: () =>
          html`<ul>
            ${questionsForAProvider(msg).map((each) => html`<li>${each}</li>`)}
          </ul>`,
      })}
      ${ownAnswers(view)}`,
  );
  const titles = (list: readonly Shown[]) => list.map(({outcome}) => outcome.title);
  const sections: Section[] = [
    {
      id: 'approaches',
      title: msg('Ways of working to ask about', {desc: 'Sheet: above the approaches'}),
      lines: titles(approaches),
    },
    {
      id: 'formats',
      title: msg('Ways to meet', {desc: 'Format picker: above the formats'}),
      lines: titles(formats),
    },
    {
      id: 'questions',
      title: msg('Questions to ask a provider', {desc: 'Opens a list of questions'}),
      lines: questionsForAProvider(msg),
    },
  ];
  return {body, sections, below: end};
}

/** @param otherwise what is said where no answer speaks for it */
function suggestion(
  {msg, level}: RenderContext,
  {outcome, reasons: all}: Shown,
  otherwise: string,
): TemplateResult {
  return html`${subheading(level + 2, outcome.title)}
    <p>${outcome.text}</p>
    ${all.length ? reasons(msg, all.slice(0, REASONS)) : html`<p class="why">${otherwise}</p>`}`;
}
