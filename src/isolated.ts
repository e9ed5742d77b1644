/** The script of an isolated frame: the elements, and the guest side. One classic script, since the frame has no origin. */
import './all.js';
import {provideResult} from './element/late-result.js';
import {supply} from './element/words.js';
import {checkResult} from './elements/check/check-result.js';
import {startGuest} from './isolated/guest.js';

provideResult('check', {checkResult});
startGuest({supply});
