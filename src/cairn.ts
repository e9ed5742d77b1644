/** The one module: registers every element. */
import './elements/self-check/self-check.js';
import './elements/goal-card/goal-card.js';
import './elements/format-picker/format-picker.js';
