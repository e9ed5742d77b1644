// How heavy each entry may be, with everything that it imports at once: Brotli, quality 11. A change may lower a limit.
// An aim that is not reached yet: 18 KiB for `self-check.js`.
import {readdirSync, readFileSync} from 'node:fs';
import {everythingFrom, loadedWith, resultsOf} from './tools/loaded-with.mjs';

const {targetLocales} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const elements = readdirSync('src/elements');

const entries = {
  'cairn.js': '44 KiB',
  'self-check.js': '26 KiB',
  'goal-card.js': '32.5 KiB',
  'format-picker.js': '26 KiB',
  'session-prep.js': '30.5 KiB',
  'switch-guide.js': '26 KiB',
  'check.js': '28.5 KiB',
  'index.js': '52 KiB',
  'cairn.auto.js': '2 KiB',
  'isolated.js': '61 KiB',
  'frame/frame.js': '61 KiB',
};

const missing = elements.filter((name) => !(`${name}.js` in entries));
if (missing.length) throw new Error(`No limit is set for ${missing.join(', ')}.`);

/** What other elements load too, sooner or later. */
const shared = everythingFrom('dist/self-check.js');
const ofCheckAlone = loadedWith('dist/check.js').filter((file) => !shared.includes(file));

export default [
  ...Object.entries(entries).map(([file, limit]) => ({
    name: file,
    path: loadedWith(`dist/${file}`),
    limit,
  })),
  {name: 'cairn-results.js', path: resultsOf('dist/cairn.js'), limit: '26 KiB'},
  {
    name: 'a check of a publisher, beyond the shared code',
    path: [...ofCheckAlone, 'dist/check-reader.js'],
    limit: '6 KiB',
  },
  // What a page with one element loads: the words that elements share, and those of that element.
  ...targetLocales.flatMap((lang) =>
    elements.map((name) => ({
      name: `words of ${name} in ${lang}`,
      path: ['', `.${name}`].map((part) => `dist/locales/${lang}${part}.js`),
      limit: '9 KiB',
    })),
  ),
];
