// How hard the English words are to read: Flesch–Kincaid grades, at most 8 for each text of six words or more, 6 over all.
import {readFileSync} from 'node:fs';
import {countsOf, FEWEST_WORDS, gradeOf, sumOf} from '../src/lint/language/readability.ts';
import {sourceTexts} from './xliff.mjs';

const HIGHEST_OF_A_TEXT = 8;
const HIGHEST_OVER_ALL = 6;

const {targetLocales, interchange} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));

// Every file has the same English. Values are left out: they are somebody else's words.
const texts = sourceTexts(`${interchange.xliffDir}/${targetLocales[0]}.xlf`).map(([, strings]) =>
  strings.join(' ').trim(),
);
const counted = texts
  .map((text) => ({text, ...countsOf(text, 'en')}))
  .filter(({word}) => word >= FEWEST_WORDS);
const hard = counted.filter((each) => gradeOf(each) > HIGHEST_OF_A_TEXT);
const overAll = gradeOf(sumOf(counted));

for (const each of hard) console.error(`grade ${gradeOf(each).toFixed(1)}: “${each.text}”`);
console.log(
  `${counted.length} texts, grade ${overAll.toFixed(1)} over all, ${hard.length} above ${HIGHEST_OF_A_TEXT}`,
);
process.exit(hard.length || overAll > HIGHEST_OVER_ALL ? 1 : 0);
