// Gives `src` the lit-html that it ships with (tools/rollup/trim-lit.mjs), and the tests' own tools the whole of it.
import {trim} from '../rollup/trim-lit.mjs';

const WHOLE = '/node_modules/lit-html/lit-html.js';

export function trimmedLit() {
  return {
    name: 'cairn-trimmed-lit',
    resolveImport({source, context}) {
      return source === 'lit-html' && context.path.startsWith('/src/')
        ? `${WHOLE}?trimmed`
        : undefined;
    },
    transform(context) {
      return context.path === WHOLE && 'trimmed' in context.query
        ? trim(context.body).toString()
        : undefined;
    },
  };
}
