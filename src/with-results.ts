/** Results in the same file as the elements. `with-late-results.ts` takes its place in `cairn.js`. */
import {provideResults} from './element/late-result.js';
import * as results from './results.js';

provideResults({exports: results, load: () => Promise.resolve(results)});
