// Gives `src` the lit-html that it ships with (tools/rollup/trim-lit.mjs), and the tests' own tools the whole of it.
import {readFile} from 'node:fs/promises';
import {trim} from '../rollup/trim-lit.mjs';

const TRIMMED = '/trimmed/lit-html.js';

export function trimmedLit() {
  return {
    name: 'cairn-trimmed-lit',
    resolveImport({source, context}) {
      return source === 'lit-html' && context.path.startsWith('/src/') ? TRIMMED : undefined;
    },
    async serve({path}) {
      if (path !== TRIMMED) return undefined;
      const whole = await readFile('node_modules/lit-html/lit-html.js', 'utf8');
      return {body: trim(whole).toString(), type: 'js'};
    },
  };
}
