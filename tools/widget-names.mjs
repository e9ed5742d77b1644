// The names of the widgets, from the one list, for tools that run without TypeScript.
import {readFileSync} from 'node:fs';

const list = new URL('../src/context/widget-names.ts', import.meta.url);

export const widgetNames = [...readFileSync(list, 'utf8').matchAll(/^ {2}'([\w-]+)',$/gm)].map(
  ([, name]) => name,
);
export const tags = widgetNames.map((name) => `cairn-${name}`);
