/** The day of the last change to a question, a weight, a rule or a text; on every sheet and saved page. */
export const CONTENT_VERSION = '2026-11-30';

/** How long the content stands before someone looks at all of it again. */
export const REVIEW_EVERY_DAYS = 183;

const DAY_MS = 86_400_000;

export const NEXT_REVIEW = new Date(Date.parse(CONTENT_VERSION) + REVIEW_EVERY_DAYS * DAY_MS)
  .toISOString()
  .slice(0, 'yyyy-mm-dd'.length);
