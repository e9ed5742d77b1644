// A server may import every entry: nothing throws.
import {readdirSync} from 'node:fs';

const dist = new URL('../dist/', import.meta.url);

for (const file of readdirSync(dist).filter((name) => name.endsWith('.js')))
  await import(new URL(file, dist)).catch((error) => {
    console.error(`${file} cannot be imported by Node:`, error);
    process.exitCode = 1;
  });
