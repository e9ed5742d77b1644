// Says what each part of dist/cairn.js weighs: the brotli bytes that the bundle would lose with it.
import {readFileSync} from 'node:fs';
import {relative} from 'node:path';
import {brotliCompressSync} from 'node:zlib';
import {TraceMap, eachMapping} from '@jridgewell/trace-mapping';

const BUNDLE = 'dist/cairn.js';

const lines = readFileSync(BUNDLE, 'utf8').split('\n');
const map = new TraceMap(readFileSync(`${BUNDLE}.map`, 'utf8'));

/** Stretches of the bundle, in order, each with the part that it came from. */
const stretches = [];
eachMapping(map, ({generatedLine, generatedColumn, source}) => {
  stretches.push({line: generatedLine - 1, from: generatedColumn, part: partOf(source ?? '')});
});
for (const [index, stretch] of stretches.entries()) {
  const next = stretches[index + 1];
  const to = next?.line === stretch.line ? next.from : undefined;
  stretch.text = lines[stretch.line].slice(stretch.from, to);
}

const whole = brotli(stretches);
const parts = [...new Set(stretches.map(({part}) => part))].map((part) => ({
  part,
  minified: text(stretches.filter((each) => each.part === part)).length,
  brotli: whole - brotli(stretches.filter((each) => each.part !== part)),
}));
parts.sort((a, b) => b.brotli - a.brotli);
console.table(Object.fromEntries(parts.map(({part, ...weights}) => [part, weights])));
console.log(`${BUNDLE}: ${whole} bytes`);

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
