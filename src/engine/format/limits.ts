/** What a file may hold at most. A check that needs more asks too much of a visitor. */
export const QUESTIONS = 30;
export const OPTIONS = 12;
/** Of all groups together. */
export const OUTCOMES = 40;
/** Of the whole file, in UTF-8: more than a check of 30 questions in four languages needs. */
export const FILE_BYTES = 64 * 1024;
/** In characters, as a reader counts them: one of an emoji counts as one. */
export const TEXT_CHARACTERS = 600;
export const ID_CHARACTERS = 64;
export const ADDRESS_CHARACTERS = 2000;
/** Of rules, lines, conditions beside each other, sources, changes. */
export const ENTRIES = 200;
/** Paragraphs, steps, people, reasons not to use it. */
export const FEW = 20;
/** Beyond this a sum of products could leave the range of numbers. */
export const LARGEST_NUMBER = 1e6;
/** How deep rules and conditions may stand within each other. */
export const DEPTH = 20;
