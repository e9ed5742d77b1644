// A server may import every entry: nothing throws. What a browser asks for because of an isolated widget is none.
import {readdirSync} from 'node:fs';

const NO_ENTRY = ['isolated-host.js', 'stand-in.js', 'isolated.js'];
const dist = new URL('../dist/', import.meta.url);

for (const file of readdirSync(dist).filter(
  (name) => name.endsWith('.js') && !NO_ENTRY.includes(name),
))
  await import(new URL(file, dist)).catch((error) => {
    console.error(`${file} cannot be imported by Node:`, error);
    process.exitCode = 1;
  });
