// What is walked through: a list for each widget. script.mjs says how the steps are written.
import {check} from './check.mjs';
import {formatPicker} from './format-picker.mjs';
import {goalCard} from './goal-card.mjs';
import {everywhere} from './everywhere.mjs';
import {languages} from './languages.mjs';
import {selfCheck} from './self-check.mjs';
import {sessionPrep} from './session-prep.mjs';
import {switchGuide} from './switch-guide.mjs';

/**
 * @typedef {object} Walk
 * @property {string} name of its transcripts
 * @property {string} html what the page has between its heading and its last link
 * @property {string} steps
 * @property {string} [lang] of the page
 * @property {string} [dir] of the page
 * @property {string} [title] of the page
 */

/** @type {Walk[]} */
export const walks = [
  ...everywhere,
  ...languages,
  ...selfCheck,
  ...goalCard,
  ...formatPicker,
  ...sessionPrep,
  ...switchGuide,
  ...check,
];
