// The elements in the hands of frameworks: the types that ship, checked by each framework's own checker; an app of each, in
// Chromium; what a server renders, hydrated; what “Get the code” prints, mounted; and the package in an empty project.
// Needs a build. `node tests/frameworks/run.mjs [part of a name …]`
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {rmSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import puppeteer from 'puppeteer-core';
import {forBrowser, onServer} from './bundles.mjs';
import {check} from './checkers.mjs';
import {beginExample, writeExample} from './examples.mjs';
import {pack, unpack} from './installed.mjs';
import {tryPackage} from './package-test.mjs';
import {serve} from './site.mjs';
import {trySnippets} from './snippets.mjs';
import {Tally} from './tally.mjs';
import {visit} from './visit.mjs';
import {ensureBrowser} from '../../tools/browsers.mjs';

process.env.NODE_ENV = 'development';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
const PROGRAMS = join(HERE, 'node_modules/.bin');

/** What starts each app, and what its server renders. */
const apps = {
  react18: {client: 'client.tsx', server: 'server.tsx'},
  react: {client: 'client.tsx', server: 'server.tsx'},
  preact: {client: 'client.tsx', server: 'server.tsx'},
  vue: {client: 'client.ts', server: 'server.ts'},
  svelte: {client: 'client.ts', server: 'server.ts'},
  solid: {client: 'client.tsx', server: 'server.tsx'},
  angular: {client: 'built/compiled/client.js', compile},
};

const tally = new Tally(process.argv.slice(2));
const {tarball, folder, paths} = pack(ROOT);
unpack(tarball, HERE, join(HERE, 'apps/react18'));
const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  for (const [framework, entries] of Object.entries(apps)) await tryApp(framework, entries);
  await trySnippets(browser, tally);
  await tryPackage(browser, tally, {root: ROOT, programs: PROGRAMS, tarball, paths});
} finally {
  await browser.close();
  rmSync(folder, {recursive: true});
}
console.log(`${String(tally.passed)} passed, ${String(tally.failed)} failed`);
process.exit(tally.failed || !tally.passed ? 1 : 0);

async function tryApp(framework, {client, server, compile}) {
  const app = join(HERE, 'apps', framework);
  const start = writeExample(framework, {root: ROOT, app});
  await tally.test(`${framework}: types`, async () => {
    const {named, wrong} = await check(framework, {app, programs: PROGRAMS});
    assert.deepEqual([...named.keys()].sort(), wrong.sort(), [...named.values()].join('\n'));
  });
  await tally.test(`${framework}: in the browser`, async () => {
    compile?.(app);
    const built = await forBrowser(framework, app, client);
    await open(built, (page) => visit(page, {hydrated: false}));
  });
  await tally.test(`${framework}: the example of the docs`, async () => {
    compile?.(app);
    const entry = compile ? 'built/compiled/documented-start.js' : start;
    const example = await forBrowser(framework, app, entry);
    await open(example, (page) => beginExample(page, framework));
  });
  if (!server) return;
  await tally.test(`${framework}: from the server`, async () => {
    const built = await forBrowser(framework, app, client);
    const sent = await onServer(framework, app, server);
    assert.match(sent.body, /<cairn-self-check/);
    await open(built, (page) => visit(page, {hydrated: true}), sent);
  });
}

/** As an app of Angular is built: templates are checked and compiled ahead of time. */
function compile(app) {
  execFileSync(join(PROGRAMS, 'ngc'), ['--project', 'tsconfig.app.json'], {cwd: app});
}

/** A visit to an app, in which nothing may be said in the console. */
async function open(built, act, {head, body} = {head: '', body: ''}) {
  const site = await serve(
    built,
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>App</title><link rel="icon" href="data:,">${head}</head>
<body><div id="app">${body}</div>
<script>{const sent = document.querySelector('cairn-self-check'); if (sent) sent.sent = true;}</script>
<script type="module" src="/client.js"></script></body></html>`,
  );
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const said = [];
    page.on('console', (message) => {
      if (['warn', 'error'].includes(message.type())) said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.stack ?? String(error)));
    await page.goto(`${site.origin}/`);
    await act(page).catch((error) => {
      throw new Error(`${error.message}\n${said.join('\n')}`, {cause: error});
    });
    assert.deepEqual(said, []);
  } finally {
    await context.close();
    site.close();
  }
}
