/**
 * `<cairn-check>` alone, with its result: one classic script that requests nothing, for `cairn-widgets build`. The words of the
 * languages of the check stand in `cairnWords` before it runs.
 */
import {define} from './element/define.js';
import {provideResults} from './element/late-result.js';
import {supply} from './element/words.js';
import {CairnCheck} from './elements/check/check-element.js';
import * as results from './elements/check/check-result.js';
import type {Words} from './locales/index.js';

const {cairnWords = {}} = globalThis as {readonly cairnWords?: Readonly<Record<string, Words>>};

for (const [lang, words] of Object.entries(cairnWords)) supply(words, lang);
// Before the element is defined: one that is on the page already asks for its result at once.
provideResults({exports: results, load: () => Promise.resolve(results)});
define('cairn-check', CairnCheck);
