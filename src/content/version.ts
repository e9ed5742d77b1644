/** The day of the last change to a question, a weight, a rule or a text; on every sheet and saved page. */
export const CONTENT_VERSION = '2026-11-23';
