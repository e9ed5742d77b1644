// What can be learned, in words.
const KINDS = {
  choice: 'chosen answers',
  typed: 'typed words',
  copied: 'copied words',
  result: 'the result',
  shape: 'the length of the words in the result',
  coordinates: 'where answers were chosen',
  height: 'the height of the result',
  keys: 'how many keys were pressed',
};

export function wordsOf(kind) {
  return KINDS[kind] ?? kind;
}

/** @param found what `leaksOf` returns */
export function kindsOf(found) {
  return listOf(Object.keys(found).map(wordsOf));
}

export function listOf(words, type = 'conjunction') {
  return new Intl.ListFormat('en', {type}).format(words);
}
