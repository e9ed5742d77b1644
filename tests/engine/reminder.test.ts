import {expect} from '@esm-bundle/chai';
import {REVIEW_AFTER_DAYS, reminder} from '../../src/engine/reminder.js';

/** @param behind minutes that the visitor's clock is behind UTC */
function entry(title: string, now: string, behind = 0): string[] {
  const date = new Date(now);
  date.getTimezoneOffset = () => behind;
  return reminder(title, date, 'id-1').split('\r\n');
}

describe('a calendar entry to look again', () => {
  it('is for a whole day in six weeks', () => {
    expect(entry('Look again', '2026-11-23T09:05:07.089Z')).to.deep.equal([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Calendar//NONSGML 1.0//EN',
      'BEGIN:VEVENT',
      'UID:id-1',
      'DTSTAMP:20261123T090507Z',
      'DTSTART;VALUE=DATE:20270104',
      'SUMMARY:Look again',
      'TRANSP:TRANSPARENT',
      'CLASS:PRIVATE',
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Look again',
      'TRIGGER:PT9H',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
    expect(REVIEW_AFTER_DAYS).to.equal(42);
  });

  const days: readonly (readonly [now: string, day: string])[] = [
    ['2026-01-01T00:00:00Z', '20260212'],
    ['2026-01-01T23:59:59Z', '20260212'],
    ['2028-01-20T12:00:00Z', '20280302'],
    ['2027-01-20T12:00:00Z', '20270303'],
  ];
  for (const [now, day] of days) {
    it(`made on ${now} is for ${day}`, () => {
      expect(entry('Look again', now)).to.include(`DTSTART;VALUE=DATE:${day}`);
    });
  }

  it('counts from the day of the visitor', () => {
    expect(entry('Look again', '2026-11-26T19:30:00Z', -780)).to.include(
      'DTSTART;VALUE=DATE:20270108',
    );
    expect(entry('Look again', '2026-11-27T02:30:00Z', 480)).to.include(
      'DTSTART;VALUE=DATE:20270107',
    );
  });

  it('keeps the signs of its title from being taken for those of the format', () => {
    expect(entry('Look; again, and \\ again,', '2026-11-23T09:05:07Z')).to.include(
      'SUMMARY:Look\\; again\\, and \\\\ again\\,',
    );
  });
});
