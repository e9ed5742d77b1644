/** A calendar entry to look again. Its words say nothing of what it is about. */

export const REVIEW_AFTER_DAYS = 42;

/** When the alarm rings on that day. */
export const dayTimes = ['morning', 'evening'] as const;
export type DayTime = (typeof dayTimes)[number];

/** At nine in the morning, or at six in the evening: durations from the beginning of the day, as in RFC 5545. */
const ALARM_AFTER_MIDNIGHT: Readonly<Record<DayTime, string>> = {morning: 'PT9H', evening: 'PT18H'};

const DAY_MS = 86_400_000;
const MINUTE_MS = 60_000;

export interface CalendarEntry {
  readonly title: string;
  /** As in `2026-12-24`. */
  readonly day: string;
  /** `morning` by default. */
  readonly at?: DayTime | undefined;
  /** When it is made. */
  readonly now: Date;
  /** No other entry's. */
  readonly id: string;
}

/** @returns the visitor's own date plus `days`, as in `2026-12-24`; the visitor may be a day ahead of UTC or behind it */
export function dayAfter(now: Date, days: number): string {
  const here = now.getTime() - now.getTimezoneOffset() * MINUTE_MS;
  return new Date(here + days * DAY_MS).toISOString().slice(0, 10);
}

/** @param day as in `2026-12-24` */
export function dayBefore(day: string): string {
  return new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);
}

/**
 * @param now the day that it counts from
 * @param id no other entry's
 * @returns an entry for a day some weeks later
 */
export function reminder(title: string, now: Date, id: string): string {
  return calendarEntry({title, day: dayAfter(now, REVIEW_AFTER_DAYS), now, id});
}

/** @returns an entry for the whole day, as in RFC 5545 */
export function calendarEntry({title, day, at = 'morning', now, id}: CalendarEntry): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '');
  const words = title.replace(/[\\,;]/g, '\\$&');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Calendar//NONSGML 1.0//EN',
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${words}`,
    // The day stays free, and people who share the calendar do not see what it is for.
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${words}`,
    `TRIGGER:${ALARM_AFTER_MIDNIGHT[at]}`,
    'END:VALARM',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ].join('\r\n');
}
