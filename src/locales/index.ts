/** The languages beside English, and what a file of words holds. */

export const sourceLocale = 'en';

export const targetLocales = [
  ...['es', 'pt-BR', 'fr', 'de', 'ar', 'it', 'nl', 'ja', 'hi', 'zh-Hans', 'pl', 'uk'],
] as const;

/** Translations by the key of the English text (`key.ts`); `{0}` is replaced by the first value, `{1}` by the next. */
export type Words = Readonly<Record<string, string>>;

/** For each language, requests a file of words. */
export type LoadWords = Readonly<Record<string, () => Promise<{readonly default: Words}>>>;
