/** The result of the format picker: a few places to start with what speaks for and against each, words, and all options. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {formatPickerOutcomes} from '../../content/format-picker-outcomes.js';
import type {RenderContext} from '../../context/render-context.js';
import type {Asked} from '../../engine/check.js';
import {resultOf, type Result, type Shown} from '../../engine/outcome.js';
import {result as resultStyles} from '../../styles/result.js';
import {disclosure} from '../../templates/disclosure.js';
import {subheading} from '../../templates/heading.js';
import {allOptions} from '../../templates/result/all-options.js';
import {against, article, ownAnswers, reasons, sayings} from '../../templates/result/article.js';
import {end} from '../../templates/result/end.js';
import type {Found, ResultView} from '../../templates/result/result-view.js';
import {room} from './result-room.js';
import {formatPickerSections} from './sections.js';

/** How many answers are named for a suggestion, and against it. */
const REASONS = 2;

export function formatPickerResult(view: ResultView<Asked>): Found {
  const {context, answers} = view;
  const check = {...view.check, ...formatPickerOutcomes(context.msg)};
  const result = resultOf(check, answers);
  const {msg} = context;
  const of = (group: string) => result.shown.filter((each) => each.group === group);
  const body = article(
    context,
    msg('Good places to start', {desc: 'Format picker: title of the result'}),
    msg(
      'Going by your answers, these may be worth asking about. You can change your mind at any time.',
      {desc: 'Format picker: before the suggestions'},
    ),
    html`${result.lines.filter(({discreet}) => discreet).map((line) => html`<p class="note">${line.text}</p>`)}
    ${disclosure(context, {
      id: 'all',
      title: msg('See all options', {desc: 'Opens a comparison of all kinds of therapy'}),
      content: () =>
        allOptions(
          context,
          check,
          msg('What you do', {desc: 'Above a line about a kind of therapy'}),
        ),
    })}
    ${of('start').map(({outcome}) => start(context, outcome))} ${words(context, result)}
    ${suggestions(context, {
      title: msg('Ways of working', {desc: 'Format picker: above the approaches'}),
      shown: of('approaches'),
    })}
    ${suggestions(context, {
      title: msg('Ways to meet', {desc: 'Format picker: above the formats'}),
      shown: of('formats'),
      otherwise: msg('None of your answers points to one of them. These two are common.', {
        desc: 'Format picker: why ways to meet are suggested that no answer spoke for',
      }),
    })}
    ${result.lines.filter(({discreet, list}) => !discreet && !list).map((line) => html`<p>${line.text}</p>`)}
    ${questions(context, result)} ${ownAnswers(view)}`,
  );
  return {
    body,
    sections: formatPickerSections(context, result),
    arrange: end,
    styles: [resultStyles, room],
  };
}

/** Someone to whom nothing points begins with a conversation. */
function start(
  {level}: RenderContext,
  {title, text}: {readonly title: string; readonly text: string},
): TemplateResult {
  return html`<div class="box next">
    ${subheading(level + 1, title)}
    <p>${text}</p>
  </div>`;
}

/** For someone who sees a therapist. */
function words(context: RenderContext, {sayings: all}: Result) {
  if (!all.length) return nothing;
  const {msg, level} = context;
  return html`<div class="section">
      ${subheading(level + 1, msg('What you could say', {desc: 'Above the sentences'}))}
    </div>
    ${sayings(context, all)}`;
}

interface Suggestions {
  readonly title: string;
  readonly shown: readonly Shown[];
  /** What is said where no answer speaks for any. */
  readonly otherwise?: string;
}

function suggestions(context: RenderContext, {title, shown, otherwise}: Suggestions) {
  if (!shown.length) return nothing;
  const main = shown.filter(({place}) => place === 'main');
  const folded = shown.filter(({place}) => place === 'folded');
  const reasoned = main.some(({reasons: all}) => all.length);
  return html`<div class="section">${subheading(context.level + 1, title)}</div>
    ${otherwise && !reasoned ? html`<p>${otherwise}</p>` : nothing}
    ${
      main.length
        ? html`<ul class="path">
            ${main.map((each) => html`<li>${suggestion(context, each)}</li>`)}
          </ul>`
        : nothing
    }
    ${
      main.length && folded.length
        ? html`<p>
            ${context.msg('The same answers also fit:', {desc: 'Format picker: before further suggestions, each folded'})}
          </p>`
        : nothing
    }
    ${folded.map(({outcome, against: contrary}) =>
      disclosure(context, {
        id: `option-${outcome.id}`,
        title: outcome.title,
        content: () =>
          html`<p>${outcome.text}</p>
            ${against(context.msg, contrary)}`,
      }),
    )}`;
}

function suggestion(
  {msg, level}: RenderContext,
  {outcome, reasons: all, against: contrary}: Shown,
): TemplateResult {
  return html`${subheading(level + 2, outcome.title)}
    <p>${outcome.text}</p>
    ${reasons(msg, all.slice(0, REASONS))} ${against(msg, contrary)}`;
}

function questions(context: RenderContext, {lines}: Result): TemplateResult {
  const asked = lines.filter(({list}) => list);
  return disclosure(context, {
    id: 'ask',
    title: context.msg('Questions to ask a therapist', {desc: 'Opens a list of questions'}),
    content: () =>
      html`<ul>
        ${asked.map(({text}) => html`<li>${text}</li>`)}
      </ul>`,
  });
}
