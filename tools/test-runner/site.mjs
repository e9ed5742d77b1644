// Serves the pages of tests/pages/site as a publisher's server would: as they are written, `strict…` with the policy that our
// docs promise to work under; those of the demo with the script that lets a test look into them; the built files as a CDN would, for pages of any origin, a slow one under `/late-1`, `/late-2` …; and under `/opened` with hands and
// eyes for the tests in the frames of isolated widgets; one page with a widget as a server renders it; and under `/bare` without the scripts that such a frame, and the autoloader, need; under `/lost-1`, `/lost-2` … results, words, what fills a stand-in, and the goal card answer with an error, until they are requested by another address.
import {readFile} from 'node:fs/promises';
import {extname} from 'node:path';
import {setTimeout} from 'node:timers/promises';
import {build} from 'esbuild';

const SITE = /^\/tests\/pages\/site\/([\w-]+\.html)$/;

const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

/** What those who go by nonces are told to send. */
const BY_NONCE =
  "script-src 'nonce-abc' 'strict-dynamic'; object-src 'none'; base-uri 'none'; frame-src 'none'";

/** Another origin than that of the tests. */
const CDN = '127.0.0.1';

/** With a number: a browser may keep a script that it had before, and then nothing is late. */
const LATE = /^\/late-\d+(?=\/)/;
const LATE_MS = 3000;

/** Renders a widget, as its query says: `{tag, attributes, options, script}`, and `before` it. */
const SERVED = '/tests/pages/site/served.html';

const FRAMED = '/tests/pages/site/framed.html';

export async function site(context, next) {
  if (LATE.test(context.path)) {
    await setTimeout(LATE_MS);
    context.url = context.url.replace(LATE, '');
  }
  if (/^\/demo\/[\w-]+\.html$/.test(context.path)) {
    const html = await readFile(`.${context.path}`, 'utf8');
    context.type = 'html';
    context.body = html.replace(
      '<head>',
      '<head><script src="/tests/pages/site/hello.js"></script>',
    );
    return undefined;
  }
  if (context.path === SERVED) {
    context.type = 'html';
    context.body = await served(JSON.parse(context.query.of));
    return undefined;
  }
  if (context.path === FRAMED) {
    const page = await readFile('dist/frame.html', 'utf8');
    context.type = 'html';
    context.body = page
      .replaceAll('"frame/', '"/dist/frame/')
      .replace('<script', '<script src="hello.js"></script><script');
    return undefined;
  }
  if (context.path === '/opened/dist/isolated.js') {
    context.type = 'js';
    context.body = (await inside()) + (await readFile('dist/isolated.js', 'utf8'));
    return undefined;
  }
  if (/^\/bare\/dist\/(isolated|self-check)\.js$/.test(context.path)) {
    // The runner reports a 404 as something that nobody wanted.
    context.status = 410;
    return undefined;
  }
  // Firefox never requests a module again that failed with an HTTP error: a retry has to have another address.
  if (
    /^\/lost-\d+\/.*(-results?|stand-in|goal-card|locales\/[\w.-]+)\.js$/.test(context.path) &&
    !context.querystring
  ) {
    context.status = 503;
    return undefined;
  }
  context.path = context.path.replace(/^\/(opened|bare|lost-\d+)\/(?=dist\/)/, '/');
  if (context.path.startsWith('/dist/')) context.set('Access-Control-Allow-Origin', '*');
  if (context.path.startsWith('/dist/') && context.hostname === CDN) {
    // Byte by byte, as the hashes want it: the runner writes imports anew.
    context.type = extname(context.path);
    context.set('Cache-Control', 'no-store');
    context.body = await readFile(context.path.slice(1));
    return undefined;
  }
  const [, page] = SITE.exec(context.path) ?? [];
  if (!page) return next();
  if (page.startsWith('strict')) context.set('Content-Security-Policy', POLICY);
  if (page.startsWith('nonce')) context.set('Content-Security-Policy', BY_NONCE);
  context.type = 'html';
  context.body = await readFile(`tests/pages/site/${page}`, 'utf8');
}

/** Renders it without the warnings for whoever embeds it: `tests/server` has them, and they are not about a test. */
async function rendered({tag, attributes, options}) {
  const {renderToString} = await import(new URL('../../dist/server.js', import.meta.url));
  const {warn} = console;
  console.warn = () => undefined;
  try {
    return await renderToString(tag, attributes, options);
  } finally {
    console.warn = warn;
  }
}

async function served({tag, attributes, options, script}) {
  return `<!doctype html>
<html lang="${options?.lang ?? 'en'}">
<meta charset="utf-8" />
<title>A page that comes with its first screen</title>
<link rel="icon" href="data:," />
<script src="hello.js"></script>
${script ? `<script type="module" src="${script}"></script>` : ''}
<input id="above">
${await rendered({tag, attributes, options})}
<input id="below">
</html>`;
}

let made;

function inside() {
  made ??= build({
    entryPoints: ['tests/setup/inside.ts'],
    bundle: true,
    format: 'iife',
    target: 'es2022',
    write: false,
    plugins: [{name: 'no-fixtures', setup: withoutFixtures}],
  }).then(({outputFiles}) => outputFiles[0].text);
  return made;
}

/** The frame has its widget already. */
function withoutFixtures({onResolve, onLoad}) {
  onResolve({filter: /^@open-wc/}, ({path}) => ({path, namespace: 'none'}));
  onLoad({filter: /.*/, namespace: 'none'}, () => ({
    contents: 'export const fixture = undefined;',
  }));
}
