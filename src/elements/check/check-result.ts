/** The result of a publisher's own check: what its rules show, each with the answers that speak for it, and nothing that counts. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {RenderContext} from '../../context/render-context.js';
import type {CheckFile} from '../../engine/check-file.js';
import type {Line} from '../../engine/check.js';
import {holdsSafety} from '../../engine/safety.js';
import {resultOf, type Result, type Shown} from '../../engine/outcome.js';
import {result as resultStyles} from '../../styles/result.js';
import {disclosure} from '../../templates/disclosure.js';
import {subheading} from '../../templates/heading.js';
import {article, ownAnswers, sayings} from '../../templates/result/article.js';
import {end} from '../../templates/result/end.js';
import type {Found, ResultView} from '../../templates/result/result-view.js';
import {outcomeBody} from './outcome-body.js';
import {checkSections} from './sections.js';

export function checkResult(view: ResultView<CheckFile>): Found {
  const {context, check, answers} = view;
  const result = resultOf(check, answers);
  const {only} = result;
  const opensHelp = only || holdsSafety(check, answers);
  if (only) return {body: alone(view, result), only, arrange: end, styles: [resultStyles]};
  const at = (place: Shown['place']) => result.shown.filter((each) => each.place === place);
  const body = article(
    context,
    heading(context, result),
    text(context, result),
    html`${opensHelp ? html`<p class="note">${nearHelp(context)}</p>` : nothing}
    ${result.lines.filter(({discreet}) => discreet).map((line) => html`<p class="note">${line.text}</p>`)}
    ${at('main').map((each) => html`<div class="box">${titled(view, each)}</div>`)}
    ${words(context, result)}
    ${result.lines.filter(({discreet, list}) => !discreet && !list).map((line) => html`<p>${line.text}</p>`)}
    ${lists(result.lines).map(
      (lines) =>
        html`<ul>
          ${lines.map((line) => html`<li>${line.text}</li>`)}
        </ul>`,
    )}
    ${at('last').map((each) => html`<div class="aside">${titled(view, each)}</div>`)}
    ${at('folded').map((each) =>
      disclosure(context, {
        id: `outcome-${each.outcome.id}`,
        title: each.outcome.title,
        content: () => outcomeBody(view, each),
      }),
    )}
    ${ownAnswers(view)}`,
  );
  return {
    body,
    opensHelp,
    sections: checkSections(context, {answers, result}),
    arrange: end,
    styles: [resultStyles],
  };
}

function heading({msg}: RenderContext, {shown}: Result): string {
  return shown.length
    ? msg('Going by your answers', {desc: 'Title of a result'})
    : msg('Nothing stands out', {desc: 'Title of a result, where no answer points to anything'});
}

function text({msg}: RenderContext, {shown}: Result): string {
  return shown.length
    ? msg('This may be worth a look. You know best what fits.', {
        desc: 'Below the title of a result',
      })
    : msg('Your answers do not point to anything here. You can change them, or stop here.', {
        desc: 'A result, where no answer points to anything',
      });
}

function nearHelp({msg}: RenderContext): string {
  return msg('You do not have to be alone with this. Below you find people to talk to.', {
    desc: 'A result, above the help lines that are open',
  });
}

/** Nothing else counts now. */
function alone(view: ResultView<CheckFile>, {shown}: Result): TemplateResult {
  const [first] = shown;
  return article(
    view.context,
    first?.outcome.title,
    first?.outcome.text,
    html`${shown.slice(1).map((each) => titled(view, each))} ${ownAnswers(view)}`,
  );
}

function titled(view: ResultView<CheckFile>, each: Shown): TemplateResult {
  return html`${subheading(view.context.level + 1, each.outcome.title)} ${outcomeBody(view, each)}`;
}

/** What its outcomes ask first, then what was marked most. */
function words(context: RenderContext, {shown, sayings: marked}: Result) {
  const asked = shown.flatMap(({outcome: {id, ask}}) =>
    ask ? [{id: `ask-${id}`, text: ask}] : [],
  );
  const all = [...asked, ...marked];
  if (!all.length) return nothing;
  const {msg, level} = context;
  return html`<div class="section">
      ${subheading(level + 1, msg('What you could say', {desc: 'Above the sentences'}))}
    </div>
    ${sayings(context, all)}`;
}

/** Lines of one list stand together. */
function lists(lines: readonly Line[]): readonly (readonly Line[])[] {
  const byList = new Map<string, readonly Line[]>();
  for (const line of lines)
    if (line.list && !line.discreet)
      byList.set(line.list, [...(byList.get(line.list) ?? []), line]);
  return [...byList.values()];
}
