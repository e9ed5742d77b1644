// Reads the English texts of an XLIFF file.
import {readFileSync} from 'node:fs';

/** @returns for each text its id, and the strings between its values */
export function sourceTexts(file) {
  const units = /<trans-unit id="(.*?)">\s*<source>(.*?)<\/source>/gs;
  return [...readFileSync(file, 'utf8').matchAll(units)].map(([, id, source]) => [
    id,
    source.split(/<x [^>]*\/>/).map(decode),
  ]);
}

function decode(text) {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
