/** In place of `with-results.ts` in `cairn.js`: the results of all elements are one file, loaded after the first screen. */
import {repeat} from 'lit/directives/repeat.js';
import {html, nothing, render} from 'lit/html.js';
import {LateModule} from './element/late-module.js';
import {provideResults} from './element/late-result.js';

provideResults(
  new LateModule({
    file: 'cairn-results.js',
    load: () => import('./late-results.js'),
    prepare: ({lendLit}) => lendLit({html, nothing, render, repeat}),
  }),
);
