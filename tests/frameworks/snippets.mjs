// Compiles what “Get the code” prints for React, Vue, Svelte and Angular with their own compilers, mounts it in Chromium, and
// looks whether the widget asks its first question with every setting. Needs a build, and `npm ci` here.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {createServer} from 'node:http';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {compiler, entries} from './compilers.mjs';
import {snippet} from '../../demo/embed/snippets.js';
import {ensureBrowser} from '../../tools/browsers.mjs';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
const WIDGETS = ['self-check', 'goal-card', 'format-picker'];

/** What breaks a template where it is not written with care. */
const NASTY = '</script> "A" <b>b</b> & \'c\' {{d}} {e} [f] --> `${g}` \\ @if (h) é';
const ATTRIBUTES = {
  region: 'GB',
  heading: NASTY,
  'heading-level': '3',
  'no-intro': true,
  'cta-href': 'https://example.org/find?a="b"&c=<d>',
  'cta-label': NASTY,
};

const {fallbacks} = JSON.parse(readFileSync(join(ROOT, 'demo/embed/built/data.json'), 'utf8'));
const {titles, ...words} = fallbacks.en;

const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
let script = '';
const server = createServer(({url}, answer) => {
  answer.setHeader('content-type', url === '/app.js' ? 'text/javascript' : 'text/html');
  answer.end(
    url === '/app.js'
      ? script
      : '<!doctype html><html lang="en"><title>App</title><link rel="icon" href="data:,"><body><div id="app"></div><script type="module" src="/app.js"></script>',
  );
}).listen(0, '127.0.0.1');
const problems = [];
let mounted = 0;
try {
  for (const framework of Object.keys(entries))
    for (const widget of WIDGETS) await mount(framework, widget);
} catch (error) {
  problems.push(error.stack);
} finally {
  await browser.close();
  server.close();
}
for (const problem of problems) console.error(problem);
console.log(`${String(mounted)} mounted, ${String(problems.length)} problems`);
process.exit(problems.length || !mounted ? 1 : 0);

async function mount(framework, widget) {
  const [piece] = snippet(framework, {
    widget,
    attributes: ATTRIBUTES,
    tokens: {'--cairn-accent': 'rgb(1 2 3)'},
    base: '/',
    integrity: '',
    frames: 'https://example.org/frame.html',
    reserve: 'clamp(31em, 40em - 21cqi, 36em)',
    fallback: {title: titles[widget], ...words},
  });
  script = await bundle(framework, piece);
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => {
    if (['warn', 'error'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', ({message}) => said.push(message));
  await page.goto(`http://127.0.0.1:${String(server.address().port)}/`);
  const tag = `cairn-${widget}`;
  const asks = await page
    .waitForFunction((name) => document.querySelector(`${name}:state(asking)`), {polling: 20}, tag)
    .catch(() => undefined);
  const where = `${framework} ${widget}`;
  if (!asks) problems.push(`${where}: asks nothing`);
  else {
    mounted += 1;
    const found = await page.$eval(tag, (element) => ({
      ...Object.fromEntries(
        element.getAttributeNames().map((name) => [name, element.getAttribute(name)]),
      ),
      height: getComputedStyle(element).minHeight,
      accent: getComputedStyle(element).getPropertyValue('--cairn-accent').trim(),
      signs: element.querySelectorAll('li').length,
    }));
    const wanted = {
      ...ATTRIBUTES,
      // Svelte writes it as a word.
      'no-intro': framework === 'svelte' ? 'true' : '',
      accent: 'rgb(1 2 3)',
      signs: 5,
    };
    for (const [name, value] of Object.entries(wanted))
      if (found[name] !== value)
        problems.push(`${where}: ${name} is ${JSON.stringify(found[name])}`);
    if (parseFloat(found.height) < 400) problems.push(`${where}: keeps ${found.height}`);
  }
  for (const line of said) problems.push(`${where}: ${line}`);
  await page.close();
}

/** The file of the snippet, with what starts an app of its framework around it. */
async function bundle(framework, {file, code}) {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
  try {
    const {outputFiles} = await build({
      stdin: {contents: entries[framework](file), resolveDir: HERE, loader: 'jsx'},
      bundle: true,
      write: false,
      format: 'esm',
      jsx: 'automatic',
      tsconfigRaw: {compilerOptions: {experimentalDecorators: true}},
      outdir: folder,
      define: {
        'process.env.NODE_ENV': '"production"',
        __VUE_OPTIONS_API__: 'true',
        __VUE_PROD_DEVTOOLS__: 'false',
        __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
      },
      logLevel: 'error',
      plugins: [compiler({file, code, root: ROOT, here: HERE})],
    });
    return outputFiles[0].text;
  } finally {
    rmSync(folder, {recursive: true});
  }
}
