/** The one module: registers every element, and fills the `div`s that stand in for one. */
import './all.js';
import {awaitStandIns} from './element/stand-ins.js';

awaitStandIns();
