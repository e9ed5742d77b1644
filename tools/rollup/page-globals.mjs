// A server has no page: options for esbuild that take the globals of one from a module.
import {resolve} from 'node:path';

const globals = [
  ...['HTMLElement', 'MutationObserver', 'addEventListener', 'removeEventListener'],
  ...['document', 'localStorage', 'self'],
];

export const pageGlobals = {
  banner: `import * as page from ${JSON.stringify(resolve('src/server/page.ts'))};`,
  define: Object.fromEntries(
    globals.flatMap((name) => [name, `globalThis.${name}`].map((way) => [way, `page.${name}`])),
  ),
};
