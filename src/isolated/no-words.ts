/** In place of the modules in `locales/load` where a file is all there is: the element around an isolated frame sends the words. */
import type {LoadWords} from '../locales/index.js';

export const loadWords: LoadWords = {};
