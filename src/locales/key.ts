/** The key of an English text in the files of words: four characters, so that a file holds no English. */

const LENGTH = 4;

/** FNV-1a over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/), in base 36. `tools/locales.mjs` fails when two texts share a key. */
export function keyOf(english: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < english.length; index++)
    hash = Math.imul(hash ^ english.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36).padStart(LENGTH, '0').slice(-LENGTH);
}
