/** In place of `locales/load.ts` in an isolated frame: the element around it sends the words. */
import type {loadLocale as LoadLocale} from '../locales/load.js';

export const loadLocale: typeof LoadLocale = {};
