/** How hard a text is to read, by the formula that is established for its language. Elsewhere the length of sentences decides. */
import {fleschKincaid} from 'flesch-kincaid';
import {syllable} from 'syllable';

export interface Counts {
  readonly sentence: number;
  readonly word: number;
  readonly syllable: number;
  readonly letter: number;
}

interface Measure {
  readonly name: string;
  readonly of: (counts: Counts) => number;
  /** Larger is harder: grades do, “reading ease” does not. */
  readonly harderAbove: boolean;
  /** Of one text, and of all texts together. */
  readonly limits: readonly [text: number, all: number];
}

/** Shorter texts are too short to measure. */
export const FEWEST_WORDS = 6;

const ease = (
  name: string,
  [start, perSentence, perWord]: readonly [number, number, number],
): Measure => ({
  name,
  of: ({sentence, word, syllable: syllables}) =>
    start - (perSentence * word) / sentence - (perWord * syllables) / word,
  harderAbove: false,
  limits: [30, 50],
});

/** By language. The limits of ease mean “fairly hard” for one text, “plain” for all. */
const measures: Readonly<Record<string, Measure>> = {
  en: {
    name: 'Flesch–Kincaid grade',
    of: ({sentence, word, syllable: syllables}) =>
      fleschKincaid({sentence, word, syllable: syllables}),
    harderAbove: true,
    limits: [8, 6],
  },
  de: ease('Flesch reading ease for German (Amstad)', [180, 1, 58.5]),
  es: ease('Fernández Huerta reading ease', [206.84, 1.02, 60]),
  fr: ease('Kandel–Moles reading ease', [207, 1.015, 73.6]),
  nl: ease('Flesch–Douma reading ease', [206.84, 0.93, 77]),
  pt: ease('Flesch reading ease for Portuguese (Martins)', [248.835, 1.015, 84.6]),
  it: {
    name: 'Gulpease index',
    of: ({sentence, word, letter}) => 89 + (300 * sentence - 10 * letter) / word,
    harderAbove: false,
    limits: [40, 55],
  },
};

/** For languages without a formula: the most words in a sentence, or characters where no spaces separate words. */
const LONGEST_SENTENCE = {words: 22, characters: 60};
const WITHOUT_SPACES = ['ja', 'zh', 'th'];

/** One takes longer to make than to use. */
const segmenters = new Map<string, Intl.Segmenter>();

function segmenterOf(lang: string, granularity: 'sentence' | 'word'): Intl.Segmenter {
  const key = `${granularity} ${lang}`;
  const segmenter = segmenters.get(key) ?? new Intl.Segmenter(lang, {granularity});
  segmenters.set(key, segmenter);
  return segmenter;
}

export function countsOf(text: string, lang: string): Counts {
  const segments = (granularity: 'sentence' | 'word') => [
    ...segmenterOf(lang, granularity).segment(text),
  ];
  const words = segments('word').filter(({isWordLike}) => isWordLike);
  const count = primary(lang) === 'en' ? syllable : vowelGroups;
  return {
    sentence: segments('sentence').length,
    word: words.length,
    syllable: words.reduce((all, {segment}) => all + count(segment), 0),
    letter: words.reduce((all, {segment}) => all + [...segment].length, 0),
  };
}

/** Good enough where one group of vowels is mostly one syllable. */
function vowelGroups(word: string): number {
  const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return Math.max(1, plain.match(/[aeiouy]+/g)?.length ?? 1);
}

export function sumOf(all: readonly Counts[]): Counts {
  const sum = (name: keyof Counts) => all.reduce((total, each) => total + each[name], 0);
  return {
    sentence: sum('sentence'),
    word: sum('word'),
    syllable: sum('syllable'),
    letter: sum('letter'),
  };
}

/** English: the grade of a text. */
export function gradeOf(counts: Counts): number {
  return measures.en?.of(counts) ?? NaN;
}

/** @returns why it is too hard to read; undefined where it is not */
export function tooHard(text: string, lang: string): string | undefined {
  const counts = countsOf(text, lang);
  const measure = measures[primary(lang)];
  if (!measure) return tooLong(text, lang);
  if (counts.word < FEWEST_WORDS) return undefined;
  return over(measure, counts, measure.limits[0]);
}

/** The same for all texts together. */
export function allTooHard(texts: readonly string[], lang: string): string | undefined {
  const measure = measures[primary(lang)];
  const counted = texts
    .map((each) => countsOf(each, lang))
    .filter(({word}) => word >= FEWEST_WORDS);
  return measure && counted.length ? over(measure, sumOf(counted), measure.limits[1]) : undefined;
}

function over({name, of, harderAbove}: Measure, counts: Counts, limit: number): string | undefined {
  const value = of(counts);
  if (harderAbove ? value <= limit : value >= limit) return undefined;
  return `${name} ${value.toFixed(1)}, ${harderAbove ? 'at most' : 'at least'} ${limit} is asked for`;
}

function tooLong(text: string, lang: string): string | undefined {
  for (const {segment} of segmenterOf(lang, 'sentence').segment(text)) {
    const spaceless = WITHOUT_SPACES.includes(primary(lang));
    const length = spaceless ? [...segment.trim()].length : countsOf(segment, lang).word;
    const most = spaceless ? LONGEST_SENTENCE.characters : LONGEST_SENTENCE.words;
    const unit = spaceless ? 'characters' : 'words';
    if (length > most) return `a sentence of ${length} ${unit}, at most ${most} are asked for`;
  }
  return undefined;
}

export function primary(lang: string): string {
  return lang.split('-')[0]?.toLowerCase() ?? lang;
}
