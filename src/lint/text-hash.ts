/** A short mark of a text: a translation keeps the mark of the words that it was made from. */
export function textHash(text: string): string {
  // FNV-1a over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/), in base 36.
  let hash = 0x811c9dc5;
  const plain = text.normalize('NFC').trim();
  for (let index = 0; index < plain.length; index++)
    hash = Math.imul(hash ^ plain.charCodeAt(index), 0x01000193);
  return (hash >>> 0).toString(36).padStart(7, '0');
}
