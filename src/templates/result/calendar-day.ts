/** A day that the visitor chooses, and a calendar entry for it. The entry says nothing of what it is about. */
import {html, nothing, type TemplateResult} from 'lit/html.js';
import type {RenderContext} from '../../context/render-context.js';
import {calendarEntry, dayAfter, dayBefore} from '../../engine/reminder.js';
import {button} from '../button.js';
import {randomId} from './random-id.js';
import {guarded} from './sheet.js';
import {download, noWays, waysFor} from './take.js';

export interface CalendarDayOptions {
  /** Names the field. */
  readonly label: string;
  /** Of the entry; it must not say what it is about. */
  readonly title: string;
  /** How many days from now the field stands on until the visitor changes it. */
  readonly inDays: number;
  /** The entry is for the evening before that day. */
  readonly eveningBefore?: boolean;
}

export function calendarDay(
  context: RenderContext,
  {label, title, inDays, eveningBefore = false}: CalendarDayOptions,
): TemplateResult {
  const {msg, watched, sheet, requestUpdate} = context;
  if (watched) return guarded(context);
  const earliest = dayAfter(new Date(), eveningBefore ? 1 : 0);
  const day = chosenDay(context, inDays);
  const choose = ({target}: Event) => {
    sheet.day = (target as HTMLInputElement).value || undefined;
    requestUpdate();
  };
  const save = () =>
    download(context, {
      name: 'reminder.ics',
      text: calendarEntry({
        title,
        now: new Date(),
        id: randomId(),
        ...(eveningBefore ? {day: dayBefore(day), at: 'evening'} : {day}),
      }),
      type: 'text/calendar',
      how: 'calendar',
    });
  return html`<label
      ><span>${label}</span
      ><input
        type="date"
        form="f"
        min=${earliest}
        autocomplete="off"
        .defaultValue=${day}
        @change=${choose}
    /></label>
    ${
      waysFor(context).download
        ? html`<p>
            ${button(context, {
              id: 'calendar',
              words: msg('Add to my calendar', {desc: 'Button: makes a calendar entry'}),
              onPress: save,
            })}
          </p>`
        : nothing
    }
    <p class="quiet">
      ${msg('The entry does not say what it is about.', {desc: 'Below the button that makes a calendar entry'})}
    </p>
    ${noWays(context)}`;
}

/** The day that the visitor chose, or the one that is proposed. */
export function chosenDay({sheet}: RenderContext, inDays: number): string {
  return sheet.day ?? dayAfter(new Date(), inDays);
}
