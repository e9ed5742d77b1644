/** What a page loads that has no runner, to do there what a visitor does. */
import '../setup/open-roots.js';
import '../../src/cairn.js';

export {allByRole, byRole, nameOf, press, type} from '../setup/person.js';
export {walk} from '../setup/walk.js';
