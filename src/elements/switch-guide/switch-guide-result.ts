/** The result of the guide: what the visitor needs to see, five ways side by side, a day, words, and what to tell someone new. */
import {str} from '@lit/localize/internal/str-tag.js';
import {html, nothing, type TemplateResult} from 'lit/html.js';
import {switchGuideOutcomes} from '../../content/switch-guide-outcomes.js';
import type {RenderContext} from '../../context/render-context.js';
import type {Asked} from '../../engine/check.js';
import {resultOf, type Result} from '../../engine/outcome.js';
import {result as resultStyles} from '../../styles/result.js';
import {room} from './result-room.js';
import {disclosure} from '../../templates/disclosure.js';
import {subheading} from '../../templates/heading.js';
import {article, ownAnswers, sayings} from '../../templates/result/article.js';
import {calendarDay} from '../../templates/result/calendar-day.js';
import {end} from '../../templates/result/end.js';
import {goOnButton} from '../../templates/result/go-on.js';
import type {Found, ResultView} from '../../templates/result/result-view.js';
import {safety, unsure} from '../../templates/result/safety.js';
import {nextTherapist} from './next-therapist.js';
import {byWhen, need, type Said} from './own-words.js';
import {switchGuideSections} from './sections.js';
import {fiveWays} from './ways.js';

const DAYS_BETWEEN_SESSIONS = 7;

/** Where no time was chosen. */
const SESSIONS = 4;

export function switchGuideResult(view: ResultView<Asked>): Found {
  const {context, answers, texts} = view;
  const check = {...view.check, ...switchGuideOutcomes(context.msg)};
  const result = resultOf(check, answers);
  const {only} = result;
  if (only) return {body: safety(view, result), only, arrange: end, styles: [resultStyles, room]};
  const of = (group: string) => result.shown.filter((each) => each.group === group);
  const [framing] = of('framing');
  const said: Said = {check, answers, texts};
  const onward = () =>
    html`${ownNeed(context, said)} ${fiveWays(context, check, result)}
    ${words(context, said, result)} ${day(context, said)} ${nextTherapist(context, said)}
    ${result.lines.filter(({list}) => !list).map((line) => html`<p>${line.text}</p>`)}`;
  const body = article(
    context,
    framing?.outcome.title,
    framing?.outcome.text,
    html`${of('safety').map(({outcome}) => unsure(view, outcome))}
    ${of('ways').length ? onward() : goOnButton(view)} ${ownAnswers(view)}`,
  );
  return {
    body,
    sections: switchGuideSections(context, said, result),
    arrange: end,
    styles: [resultStyles, room],
  };
}

/** What the visitor measures by, in their own words. */
function ownNeed({msg}: RenderContext, said: Said): TemplateResult | typeof nothing {
  const own = need(said);
  if (!own) return nothing;
  const {text: when} = byWhen(said);
  return html`<div class="box next">
    <p class="quiet">
      ${msg('What you need to see to stay', {desc: 'Above the visitor’s own words'})}
    </p>
    <p><q>${own}</q></p>
    ${when ? html`<p class="why">${when}</p>` : nothing}
  </div>`;
}

/** Of what is missing; first, what they need to see, in their own words. */
function words(context: RenderContext, said: Said, {sayings: all}: Result) {
  const {msg, level} = context;
  const own = need(said);
  const asked = own
    ? [
        {
          id: 'need',
          text: msg(str`To stay, I need to see this: ${withoutEnd(own)}. Can we talk about it?`, {
            desc: 'A sentence that the visitor could say; 0 is what they wrote',
          }),
        },
      ]
    : [];
  if (!asked.length && !all.length) return nothing;
  return html`<div class="section">
      ${subheading(level + 1, msg('What you could say', {desc: 'Above the sentences'}))}
    </div>
    ${sayings(context, [...asked, ...all])}`;
}

/** Another sentence follows. */
function withoutEnd(words: string): string {
  return words.replace(/\p{P}+$/u, '');
}

function day(context: RenderContext, said: Said): TemplateResult {
  const {msg} = context;
  const {sessions = SESSIONS} = byWhen(said);
  return disclosure(context, {
    id: 'day',
    title: msg('A day to look again', {desc: 'Opens a date and a calendar entry'}),
    content: () =>
      calendarDay(context, {
        label: msg('The day when you want to look at this again', {desc: 'Label of a date'}),
        title: msg('Look at my notes again', {
          desc: 'Title of a calendar entry; it must not say what it is about',
        }),
        inDays: sessions * DAYS_BETWEEN_SESSIONS,
      }),
  });
}
