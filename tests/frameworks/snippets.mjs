// Compiles what “Get the code” prints for React, Vue, Svelte and Angular with their own compilers, mounts it in Chromium, and
// looks whether the widget asks its first question with every setting.
import assert from 'node:assert/strict';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {compiler, entries} from './compilers.mjs';
import {serve} from './site.mjs';
import {askingNames as WIDGETS} from '../../tools/widget-names.mjs';
import {snippet} from '../../demo/embed/snippets.js';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');

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

const PAGE =
  '<!doctype html><html lang="en"><title>App</title><link rel="icon" href="data:,"><body><div id="app"></div><script type="module" src="/client.js"></script>';

export async function trySnippets(browser, tally) {
  for (const framework of Object.keys(entries))
    for (const widget of WIDGETS)
      await tally.test(`${framework}: the code for ${widget}`, () =>
        mount(browser, framework, widget),
      );
}

async function mount(browser, framework, widget) {
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
  const folder = mkdtempSync(join(tmpdir(), 'cairn-'));
  const page = await browser.newPage();
  let site;
  try {
    await bundle(framework, piece, folder);
    site = await serve(folder, PAGE);
    const said = [];
    page.on('console', (message) => {
      if (['warn', 'error'].includes(message.type())) said.push(message.text());
    });
    page.on('pageerror', ({message}) => said.push(message));
    await page.goto(`${site.origin}/`);
    const tag = `cairn-${widget}`;
    await page.waitForSelector(`${tag}:state(asking)`, {timeout: 10_000});
    const {reserved, ...found} = await page.$eval(tag, (element) => ({
      ...Object.fromEntries(
        element.getAttributeNames().map((name) => [name, element.getAttribute(name)]),
      ),
      reserved: parseFloat(getComputedStyle(element).minHeight),
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
    for (const [name, value] of Object.entries(wanted)) assert.equal(found[name], value, name);
    assert.ok(reserved > 400, `keeps ${String(reserved)} px`);
    assert.deepEqual(said, []);
  } finally {
    await page.close();
    site?.close();
    rmSync(folder, {recursive: true});
  }
}

/** The file of the snippet, with what starts an app of its framework around it. */
async function bundle(framework, {file, code}, folder) {
  await build({
    stdin: {contents: entries[framework](file), resolveDir: HERE, loader: 'jsx'},
    bundle: true,
    format: 'esm',
    jsx: 'automatic',
    tsconfigRaw: {compilerOptions: {experimentalDecorators: true}},
    outfile: join(folder, 'client.js'),
    define: {
      'process.env.NODE_ENV': '"production"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    logLevel: 'error',
    plugins: [compiler({file, code, root: ROOT, here: HERE})],
  });
}
