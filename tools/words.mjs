// The words of all widgets in one language.
import {loaders} from '../src/locales/load/all.ts';

/** @returns nothing for English */
export async function wordsIn(locale) {
  const files = Object.values(loaders).map(async (load) => (await load[locale]?.())?.default);
  const found = (await Promise.all(files)).filter(Boolean);
  return found.length ? Object.assign({}, ...found) : undefined;
}
