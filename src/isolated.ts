/** The script of an isolated frame: the elements, and the guest side. One classic script, since the frame has no origin. */
import './all.js';
import {provideResults} from './element/late-result.js';
import {supply} from './element/locale.js';
import {checkResult} from './elements/check/check-result.js';
import {startGuest} from './isolated/guest.js';

provideResults({check: checkResult});
startGuest({supply});
