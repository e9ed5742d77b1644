/** Which of our languages a page, or a check, is shown in. */
import {sourceLocale, targetLocales} from './index.js';

/**
 * The supported language of the same tongue and script: es-MX → es, pt → pt-BR, zh-TW → none, so English.
 * @param lang a language tag, or a POSIX locale: `es_ES`, `pt_BR.UTF-8`, `uz_UZ@cyrillic`
 */
export function supported(lang: string): string {
  const tag = lang
    .trim()
    .replace(/[.@].*/, '')
    .replace(/_/g, '-');
  try {
    const {language} = new Intl.Locale(tag);
    // Which script is likely is asked where it matters: it takes a browser milliseconds to know.
    const spoken = targetLocales.find(
      (locale) => locale.split('-')[0] === language && scriptOf(locale) === scriptOf(tag),
    );
    return spoken ?? sourceLocale;
  } catch {
    return sourceLocale;
  }
}

function scriptOf(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().script;
}
