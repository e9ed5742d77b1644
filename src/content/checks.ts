/** What each widget asks, by its name: for tools and tests. An element imports its own. */
import type {MsgFn} from '@lit/localize';
import type {Asked} from '../engine/check.js';
import {formatPicker} from './format-picker.js';
import {goalReview} from './goal-card.js';
import {selfCheck} from './self-check.js';
import {sessionPrep} from './session-prep.js';
import {switchGuide} from './switch-guide.js';

export const checks = {
  'self-check': selfCheck,
  'goal-card': goalReview,
  'format-picker': formatPicker,
  'session-prep': sessionPrep,
  'switch-guide': switchGuide,
} satisfies Readonly<Record<string, (msg: MsgFn) => Asked>>;
