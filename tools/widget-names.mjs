// The names of the widgets, from the one list, for tools that run without TypeScript.
import {readFileSync} from 'node:fs';

const read = (file) => readFileSync(new URL(`../src/${file}`, import.meta.url), 'utf8');

export const widgetNames = [...read('context/widget-names.ts').matchAll(/^ {2}'([\w-]+)',$/gm)].map(
  ([, name]) => name,
);

/** Those with questions of their own: `<cairn-check>` shows those of a file. */
export const askingNames = widgetNames.filter((name) =>
  read('content/checks.ts').includes(`  '${name}':`),
);
export const tags = askingNames.map((name) => `cairn-${name}`);
