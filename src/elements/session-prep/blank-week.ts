/** A blank week on paper, for those who like to write by hand. Nothing of the visitor is on it. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {RenderContext} from '../../context/render-context.js';
import {button} from '../../templates/button.js';
import {print, waysFor} from '../../templates/result/take.js';

/** A Monday: the week begins there. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

export function blankWeekButton(context: RenderContext): TemplateResult | typeof nothing {
  // A server cannot know; nearly everywhere it can be printed.
  if (!context.static && !waysFor(context).print) return nothing;
  const {msg} = context;
  return html`<p>
    ${button(context, {
      id: 'week',
      words: msg('Print a blank week', {
        desc: 'Button: prints a table with seven empty days, to fill in by hand',
      }),
      onPress: () => void print(context, title(context), blankWeek(context)),
      variants: ['small', 'plain'],
    })}
  </p>`;
}

function title({msg}: RenderContext): string {
  return msg('My week', {desc: 'Title of a printed page with seven empty days'});
}

export function blankWeek(context: RenderContext): TemplateResult {
  const {msg, lang} = context;
  const weekday = new Intl.DateTimeFormat(lang, {weekday: 'long', timeZone: 'UTC'});
  const days = [...Array(7).keys()].map((day) => weekday.format(MONDAY + day * DAY_MS));
  const columns = [
    msg('One word', {desc: 'On paper: one word for how a day was'}),
    msg('What happened', {desc: 'On paper: what happened on a day'}),
    msg('What helped', {desc: 'Title of a column or a list, for the therapist'}),
  ];
  return html`<div class="subheading">${title(context)}</div>
    <table class="week">
      <thead>
        <tr>
          <td></td>
          ${columns.map((column) => html`<th scope="col">${column}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${days.map(
          (day) =>
            html`<tr>
              <th scope="row">${day}</th>
              ${columns.map(() => html`<td></td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="quiet">
      ${msg('Leave empty what you like. Take along what you want to talk about.', {desc: 'At the foot of a printed page with seven empty days'})}
    </p>`;
}
