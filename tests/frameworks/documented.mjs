// What docs/frameworks.md and the README tell people to write, taken from there.
import {readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Under which heading the example of an app stands, and what it is called beside the app. */
const examples = {
  react: ['React 19', 'documented.tsx'],
  react18: ['React 18', 'documented.tsx'],
  preact: ['Preact', 'documented.tsx'],
  vue: ['Vue 3', 'Documented.vue'],
  svelte: ['Svelte 5', 'Documented.svelte'],
  solid: ['Solid', 'documented.tsx'],
  angular: ['Angular', 'documented.ts'],
};

/** Puts the documented example into the app, where its checker reads it. */
export function writeExample(framework, {root, app}) {
  const [heading, file] = examples[framework];
  const [{code}] = fences(join(root, 'docs/frameworks.md'), heading);
  writeFileSync(join(app, file), code);
}

/** @returns what is in the code blocks below a heading, with their languages */
export function fences(file, heading) {
  const [, section] = readFileSync(file, 'utf8').split(new RegExp(`^##+ ${heading}$`, 'm'));
  const [text] = section.split(/^##+ /m);
  return [...text.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language, code]) => ({
    language,
    code,
  }));
}
