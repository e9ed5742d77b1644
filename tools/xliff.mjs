// Reads the English texts of an XLIFF file, and says which of them have no translation.
import {readFileSync} from 'node:fs';

/** @returns for each text its id, and the strings between its values */
export function sourceTexts(file) {
  const units = /<trans-unit id="(.*?)">\s*<source>(.*?)<\/source>/gs;
  return [...readFileSync(file, 'utf8').matchAll(units)].map(([, id, source]) => [
    id,
    source.split(/<x [^>]*\/>/).map(decode),
  ]);
}

/** @returns the ids of the texts in this XLIFF without a translation: `lit-localize` gives English for them */
export function untranslatedIds(xliff) {
  const units = xliff.matchAll(/<trans-unit id="(.*?)">(.*?)<\/trans-unit>/gs);
  return new Set(
    [...units].flatMap(([, id, unit]) => (/<target>\s*(?!<\/target>)\S/.test(unit) ? [] : [id])),
  );
}

function decode(text) {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
