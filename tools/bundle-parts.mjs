// Says what the parts of dist/cairn.js weigh: the brotli bytes that the bundle would lose without each. Fills the table of
// docs/performance.md; with `--each`, it prints every file, too.
import {readFileSync} from 'node:fs';
import {relative} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {TraceMap, eachMapping} from '@jridgewell/trace-mapping';
import {keepTable} from './keep.mjs';

const BUNDLE = 'dist/cairn.js';

/** The first that fits. */
const groups = {
  'The words': /^src\/(content\/(?!helplines)|locales\/)/,
  'Help lines and emergency numbers': /^src\/content\/helplines/,
  'Style sheets': /^src\/(styles\/|elements\/[\w-]+\/styles)/,
  'What is each element’s own': /^src\/elements/,
  'The engine': /^src\/engine/,
  Lit: /^(lit|@lit)/,
  'What the elements share': /./,
};

const bundle = readFileSync(BUNDLE, 'utf8');
/** Where each line begins. */
const starts = [0, ...Array.from(bundle.matchAll(/\n/g), ({index}) => index + 1)];
const map = new TraceMap(readFileSync(`${BUNDLE}.map`, 'utf8'));

/** Stretches of the bundle, in order, each with the part that it came from. First come the texts, which no one file has. */
const stretches = [{from: 0, part: 'src/locales/translate.ts'}];
eachMapping(map, ({generatedLine, generatedColumn, source}) => {
  stretches.push({from: starts[generatedLine - 1] + generatedColumn, part: partOf(source ?? '')});
});
for (const [index, stretch] of stretches.entries())
  stretch.text = bundle.slice(stretch.from, stretches[index + 1]?.from);

const whole = brotli(stretches);
if (process.argv.includes('--each')) {
  const names = [...new Set(stretches.map(({part}) => part))];
  const parts = names
    .map((part) => [part, weightOf((each) => each === part)])
    .sort(([, a], [, b]) => b.brotli - a.brotli);
  console.table(Object.fromEntries(parts));
  console.log(`${BUNDLE}: ${whole} bytes`);
}

const groupOf = (part) => Object.keys(groups).find((group) => groups[group].test(part));
await keepTable('docs/performance.md', 'parts', [
  ['Part of `cairn.js`', 'Minified', 'Brotli'],
  ...Object.keys(groups).map((group) => {
    const {minified, brotli: lost} = weightOf((part) => groupOf(part) === group);
    return [group, kib(minified), kib(lost)];
  }),
]);

/** @param counts whether a part belongs to it */
function weightOf(counts) {
  const inside = stretches.filter(({part}) => counts(part));
  return {
    minified: text(inside).length,
    brotli: whole - brotli(stretches.filter(({part}) => !counts(part))),
  };
}

/** Whole: a change of a few bytes would write most rows anew. */
function kib(bytes) {
  return `${Math.round(bytes / 1024)} KiB`;
}

function partOf(source) {
  const path = relative('.', source.replace(/^(\.\.\/)+/, ''));
  if (!path.startsWith('node_modules')) return path;
  const [, scope, name] = path.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

function text(some) {
  return some.map((each) => each.text).join('');
}

function brotli(some) {
  return brotliCompressSync(text(some)).length;
}
