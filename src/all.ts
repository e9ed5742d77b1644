/** Registers every element, with the results in the same file. */
import {provideResults} from './element/late-result.js';
import {formatPickerResult} from './elements/format-picker/format-picker-result.js';
import './elements/format-picker/format-picker.js';
import {checkResult} from './elements/check/check-result.js';
import './elements/check/check.js';
import {goalCardResult} from './elements/goal-card/goal-card-result.js';
import './elements/goal-card/goal-card.js';
import {sessionPrepResult} from './elements/session-prep/session-prep-result.js';
import './elements/session-prep/session-prep.js';
import {selfCheckResult} from './elements/self-check/self-check-result.js';
import './elements/self-check/self-check.js';
import {switchGuideResult} from './elements/switch-guide/switch-guide-result.js';
import './elements/switch-guide/switch-guide.js';

provideResults({
  'self-check': selfCheckResult,
  'goal-card': goalCardResult,
  'format-picker': formatPickerResult,
  'session-prep': sessionPrepResult,
  'switch-guide': switchGuideResult,
  check: checkResult,
});
