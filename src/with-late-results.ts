/** In place of `with-results.ts` in `cairn.js`: the results of all elements are one file, loaded after the first screen. */
import {LateModule} from './element/late-module.js';
import {provideResults} from './element/late-result.js';

provideResults(new LateModule({file: 'cairn-results.js', load: () => import('./results.js')}));
