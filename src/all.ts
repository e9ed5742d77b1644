/** Registers every element. */
import './with-results.js';
import './elements/format-picker/format-picker.js';
import './elements/check/check.js';
import './elements/goal-card/goal-card.js';
import './elements/session-prep/session-prep.js';
import './elements/self-check/self-check.js';
import './elements/switch-guide/switch-guide.js';
