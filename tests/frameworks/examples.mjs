// The examples of docs/recipes as they stand there: the widget begins, and those that listen say the first step.
import assert from 'node:assert/strict';
import {writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fences} from './documented.mjs';

/** Those that share a recipe with another version; each other one has a recipe of its own name, and one component in it. */
const shared = {
  react: {recipe: 'react', heading: 'React 19'},
  react18: {recipe: 'react', heading: 'React 18'},
};

/** Files that an app's compiler knows by their names. */
const files = {
  vue: {example: 'Documented.vue', start: 'documented-start.ts'},
  svelte: {example: 'Documented.svelte', start: 'documented-start.ts'},
  angular: {example: 'documented.ts', start: 'documented-start.ts'},
};
const jsx = {example: 'documented.tsx', start: 'documented-start.tsx'};

const PLACE = `document.getElementById('app')!`;
const react = `import {createRoot} from 'react-dom/client';
import {Check} from './documented';
createRoot(${PLACE}).render(<Check />);`;

/** What starts an app with nothing in it but the example. */
const starts = {
  react,
  react18: react,
  preact: `import {render} from 'preact';
import {Check} from './documented';
render(<Check />, ${PLACE});`,
  solid: `import {render} from 'solid-js/web';
import {Check} from './documented';
render(() => <Check />, ${PLACE});`,
  vue: `import {createApp} from 'vue';
import Check from './Documented.vue';
createApp(Check).mount(${PLACE});`,
  svelte: `import {mount} from 'svelte';
import Check from './Documented.svelte';
mount(Check, {target: ${PLACE}});`,
  angular: `import '@angular/compiler';
import {provideZonelessChangeDetection} from '@angular/core';
import {bootstrapApplication} from '@angular/platform-browser';
import {Check} from './documented';
${PLACE}.append(document.createElement('app-check'));
await bootstrapApplication(Check, {providers: [provideZonelessChangeDetection()]});`,
};

/**
 * Puts the example into the app, where its checker reads it, with what starts it.
 * @returns the file that starts it
 */
export function writeExample(framework, {root, app}) {
  const {example, start} = files[framework] ?? jsx;
  const {recipe, heading} = shared[framework] ?? {recipe: framework, heading: 'Component'};
  const [{code}] = fences(join(root, `docs/recipes/${recipe}.md`), heading);
  writeFileSync(join(app, example), code);
  writeFileSync(join(app, start), starts[framework]);
  return start;
}

export async function beginExample(page, framework) {
  const logged = [];
  page.on('console', (message) => {
    if (message.type() === 'log') logged.push(message.text());
  });
  const begin = await page.waitForSelector('::-p-aria([name="Begin"][role="button"])');
  assert.equal(await page.$eval('cairn-self-check', ({region}) => region), 'GB');
  await begin.click();
  await page.waitForSelector('cairn-self-check:state(asking)');
  // React 18 hears no events of elements.
  assert.deepEqual(logged, framework === 'react18' ? [] : ['1']);
}
