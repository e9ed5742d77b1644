/** The five ways, in one order, each with the same lines; and all of them side by side. */
import {str} from '@lit/localize/internal/str-tag.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {RenderContext} from '../../context/render-context.js';
import type {Check} from '../../engine/check.js';
import type {Result, Shown} from '../../engine/outcome.js';
import type {Reason} from '../../engine/score.js';
import {disclosure} from '../../templates/disclosure.js';
import {subheading} from '../../templates/heading.js';
import {allOptions, aspectsOf, namedLines} from '../../templates/result/all-options.js';
import {saying} from '../../templates/result/article.js';

/** How many answers are named against a way before it is opened. */
const NAMED = 2;

export function fiveWays(context: RenderContext, check: Check, result: Result): TemplateResult {
  const {msg} = context;
  return html`${result.shown
    .filter(({group}) => group === 'ways')
    .map((shown) => way(context, {check, result, shown}))}
  ${disclosure(context, {
    id: 'compare',
    title: msg('All five side by side', {desc: 'Opens a comparison of the five ways to go on'}),
    content: () =>
      allOptions(context, check, msg('What it is', {desc: 'Above a line about a way to go on'})),
  })}`;
}

interface Way {
  readonly check: Check;
  readonly result: Result;
  readonly shown: Shown;
}

function way(context: RenderContext, {check, result, shown}: Way): TemplateResult {
  const {msg, level} = context;
  const {outcome, group, against} = shown;
  const {id, title, text, ask = ''} = outcome;
  const of = check.groups.filter((each) => each.id === group);
  const marks = result.lines.filter(({list}) => list === id);
  return html`<div class="way">
    ${subheading(level + 1, title)}
    <p>${text}</p>
    ${marks.map((mark) => html`<p class="why">${mark.text}</p>`)}
    ${answersAgainst(context, against.slice(0, NAMED))}
    ${disclosure(context, {
      id: `way-${id}`,
      // Five folds with the same words: each is known by the name of its way.
      title: html`<span class="unseen">${title}: </span>${msg('Good, hard, first step, words', {
          desc: 'Opens what is good and hard about a way to go on, a first step, and words to say',
        })}`,
      content: () =>
        html`${answersAgainst(context, against.slice(NAMED))}
        ${namedLines(of.flatMap((each) => aspectsOf(each, outcome)))} ${saying(context, id, ask)}`,
    })}
  </div>`;
}

/** In one line, so that no way looks heavier than another by how many there are. */
function answersAgainst({msg, lang}: RenderContext, against: readonly Reason[]) {
  if (!against.length) return nothing;
  const texts = against.map(({option}) => option.text);
  const list = new Intl.ListFormat(lang, {type: 'unit'}).format(texts);
  return html`<p class="why">
    ${msg(str`Against it, you said: ${list}`, {desc: '0 is an answer that speaks against a suggestion'})}
  </p>`;
}
