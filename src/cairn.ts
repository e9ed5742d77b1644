/** The one module: registers every element, and fills the `div`s that stand in for one. */
// Styles beside styles and words beside words: so compressed, the module weighs less.
import './locales/translate.js';
import './content/self-check-questions.js';
import './content/self-check-outcomes.js';
import './content/goal-card.js';
import './content/goal-changes.js';
import './content/format-picker.js';
import './content/provider-questions.js';
import './ui/tokens.styles.js';
import './ui/controls.styles.js';
import './ui/letter.styles.js';
import './ui/result/paper.styles.js';
import './elements/goal-card/goal-card.styles.js';
import './engine/outcome.js';
import './elements/self-check/self-check.js';
import './elements/goal-card/goal-card.js';
import './elements/format-picker/format-picker.js';
import {awaitStandIns} from './ui/stand-ins.js';

awaitStandIns();
