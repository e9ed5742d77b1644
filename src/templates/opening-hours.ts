/** When a help line answers, in the words of the visitor's language. */
import {weekdays, type OpeningHours, type Weekday} from '../content/help-line.js';

/** @returns for example `Mon–Fri 10:00–19:00, Sat 10:00–14:00`; the times are those of the line's country */
export function openingHours(lang: string, hours: readonly OpeningHours[]): string {
  return hours
    .map(({days, from, to}) => [days ? named(lang, days) : '', `${from}–${to}`].join(' ').trim())
    .join(', ');
}

/** Three days or more that follow each other are written from the first to the last. */
function named(lang: string, days: readonly Weekday[]): string {
  const {format} = new Intl.DateTimeFormat(lang, {weekday: 'short', timeZone: 'UTC'});
  // 1 January 2024 was a Monday.
  const nameOf = (day: Weekday) => format(Date.UTC(2024, 0, 1 + weekdays.indexOf(day)));
  const inOrder = weekdays.filter((day) => days.includes(day));
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  if (!first || !last) return '';
  const isRow = weekdays.indexOf(last) - weekdays.indexOf(first) === inOrder.length - 1;
  return isRow && inOrder.length > 2
    ? `${nameOf(first)}–${nameOf(last)}`
    : inOrder.map(nameOf).join(', ');
}
