/** The one module: registers every element, and fills the `div`s that stand in for one. */
import './elements/self-check/self-check.js';
import './elements/goal-card/goal-card.js';
import './elements/format-picker/format-picker.js';
import {fillStandIns} from './ui/stand-in.js';

fillStandIns();
