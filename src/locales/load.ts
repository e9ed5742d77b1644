/** Loads the words of a language: each is a file of its own, requested when an element first needs it. */
import type {Words} from './index.js';

type Load = () => Promise<{readonly default: Words}>;

export const loadLocale: Readonly<Record<string, Load>> = {
  es: () => import('./words/es.js'),
  'pt-BR': () => import('./words/pt-BR.js'),
  fr: () => import('./words/fr.js'),
  de: () => import('./words/de.js'),
  ar: () => import('./words/ar.js'),
  it: () => import('./words/it.js'),
  nl: () => import('./words/nl.js'),
  ja: () => import('./words/ja.js'),
  hi: () => import('./words/hi.js'),
  'zh-Hans': () => import('./words/zh-Hans.js'),
  pl: () => import('./words/pl.js'),
  uk: () => import('./words/uk.js'),
};
