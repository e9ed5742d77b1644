/** The script of an isolated frame: the elements, and the guest side. One classic script, since the frame has no origin. */
import './all.js';
import {supply} from './element/words.js';
import {startGuest} from './isolated/guest.js';

startGuest({supply});
