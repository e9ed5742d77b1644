/** Which languages there are beside English, and how the words of each are loaded. */

export const sourceLocale = 'en';

/** Translations by the id of the English words; `{0}` stands for the first value, `{1}` for the next. */
export type Words = Readonly<Record<string, string>>;

export const loadLocale: Readonly<Record<string, () => Promise<Words>>> = {};
