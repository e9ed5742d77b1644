/** Which languages there are beside English, and how the words of each are loaded. */

export const sourceLocale = 'en';

/** Translations by the English words; `{0}` stands for the first value, `{1}` for the next. */
export type Words = Readonly<Record<string, string>>;

type Load = () => Promise<{readonly default: Words}>;

/** Each is a file of its own beside the module, asked for when an element first needs it. */
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
