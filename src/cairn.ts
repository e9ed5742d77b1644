/** The one module: registers every element, and fills the stand-ins of a page. */
import './all.js';
import {awaitStandIns} from './element/stand-ins.js';

awaitStandIns();
