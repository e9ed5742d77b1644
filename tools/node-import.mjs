// Every widget can be imported by its own name, and registers itself there. A server may import every entry: nothing throws. What a
// browser asks for because of an isolated widget is none.
import {readdirSync, readFileSync} from 'node:fs';
import {widgetNames} from './widget-names.mjs';

// `cli.js` is a command: it runs, and prints its help.
const NO_ENTRY = ['isolated-host.js', 'stand-in.js', 'isolated.js', 'cli.js'];
const dist = new URL('../dist/', import.meta.url);

const {exports, sideEffects} = JSON.parse(
  readFileSync(new URL('../package.json', import.meta.url)),
);
for (const name of widgetNames)
  if (!exports[`./${name}.js`] || !sideEffects.includes(`./dist/${name}.js`)) {
    console.error(`${name}.js is missing in "exports" or "sideEffects" of package.json.`);
    process.exitCode = 1;
  }

for (const file of readdirSync(dist).filter(
  (name) => name.endsWith('.js') && !NO_ENTRY.includes(name),
))
  await import(new URL(file, dist)).catch((error) => {
    console.error(`${file} cannot be imported by Node:`, error);
    process.exitCode = 1;
  });
