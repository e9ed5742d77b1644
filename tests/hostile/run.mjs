// Hostile pages and hostile input, in Chromium: `node tests/hostile/run.mjs [--built] [part of a name …]`.
import {spawnSync} from 'node:child_process';
import {readFileSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from '../../tools/browsers.mjs';
import {bundle} from '../privacy/bundles.mjs';
import {startSite} from '../privacy/ingest.mjs';
import {CHECK, widgets, widgetsPage} from '../privacy/page.mjs';
import {Visitor} from '../../audit/visitor.mjs';
import {servedFrom} from '../setup/served.mjs';
import {pages} from './pages.mjs';

const CASES = Number(process.env.CASES ?? 24_000);
const ROUNDS = 6;
const SEED = Number(process.env.SEED ?? 4);
const SLOWER = 6;
const only = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));

if (!process.argv.includes('--built')) {
  const {status} = spawnSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit'});
  if (status !== 0) process.exit(1);
}
const DIST = process.env.CAIRN_DIST ?? 'dist';
const served = servedFrom(DIST);
const browser = await puppeteer.launch({
  // All the hostile inputs are one call, and on a slow machine a long one.
  protocolTimeout: 900_000,
  executablePath: ensureBrowser('chromium'),
  args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
let passed = 0;
let failed = 0;

for (const [name, before] of Object.entries(pages))
  await test(`a page with ${name}`, (page) => answerAll(page, before));
await test(`a page that is ${SLOWER} times slower`, async (page) => {
  await page.emulateCPUThrottling(SLOWER);
  await answerAll(page, '');
});
await test('a widget that is taken away in the middle of a step', removedInAStep);
await test('200 insertions and removals, twenty times', comeAndGo);
await test(`${CASES} hostile inputs, seed ${SEED}`, fuzz);
await browser.close();
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

async function test(name, run) {
  if (only.length && !only.some((part) => name.includes(part))) return;
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({width: 1280, height: 900});
    const said = [];
    page.on('pageerror', (error) => said.push(error.stack ?? String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') said.push(message.text());
    });
    const words = await run(page);
    const wrong = said.filter((each) => !each.includes('favicon'));
    if (wrong.length) throw new Error(wrong[0]);
    passed += 1;
    console.log(`${name}: ${words ?? 'as ever'}`);
  } catch (error) {
    failed += 1;
    console.error(`${name}: ${error.stack}`);
  } finally {
    await context.close();
  }
}

async function open(page, before) {
  const site = await startSite({
    '/': widgetsPage,
    [CHECK]: readFileSync(`demo${CHECK}`, 'utf8'),
    '/before.js': before,
    ...served,
    '/favicon.ico': '',
  });
  await page.goto(`${site.origin}/`);
  if (before) await page.addScriptTag({url: '/before.js'});
  await page.addScriptTag({url: '/cairn.js', type: 'module'});
  await new Promise((resolve) => setTimeout(resolve, 200));
  return site;
}

async function answerAll(page, before) {
  const site = await open(page, before);
  const visitor = await Visitor.at(page);
  for (const tag of widgets) await visitor.byMouse(tag);
  site.close();
  const {result, typed} = visitor.visit;
  if (result.length < 10 || typed.length < 2)
    throw new Error(`only ${result.length} lines of results`);
  return `${result.length} lines of results`;
}

async function removedInAStep(page) {
  const site = await open(page, '');
  const visitor = await Visitor.at(page);
  await page.evaluate(
    (tags) => {
      for (const tag of tags)
        for (const type of ['cairn-start', 'cairn-step', 'cairn-complete'])
          addEventListener(type, ({target}) => {
            if (target.localName !== tag) return;
            const {nextSibling} = target;
            target.remove();
            setTimeout(() => nextSibling.before(target), 5);
          });
    },
    widgets.slice(0, 1),
  );
  await visitor.byMouse(widgets[0]).catch((error) => {
    // A step may fall between two clicks; what counts is that nothing breaks and the answers are there.
    if (!/left|undefined|context/.test(error.message)) throw error;
  });
  await new Promise((resolve) => setTimeout(resolve, 100));
  if (!(await page.$(widgets[0]))) throw new Error('it did not come back');
  site.close();
  return 'nothing breaks';
}

/** Counted, not timed. */
async function comeAndGo(page) {
  const site = await open(page, '');
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const round = () =>
    page.evaluate(async (tags) => {
      for (let time = 0; time < 200; time++) {
        const element = document.createElement(tags[time % tags.length]);
        document.body.append(element);
        if (time % 2) await element.updateComplete;
        element.remove();
      }
    }, widgets);
  const count = async () => {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const {metrics} = await session.send('Performance.getMetrics');
    const of = (name) => metrics.find((metric) => metric.name === name).value;
    return {
      nodes: of('Nodes'),
      listeners: of('JSEventListeners'),
      heap: Math.round(of('JSHeapUsedSize') / 1024),
    };
  };
  for (let time = 0; time < 3; time++) await round();
  const before = await count();
  for (let time = 0; time < 20; time++) await round();
  const after = await count();
  site.close();
  const grown = {
    nodes: after.nodes - before.nodes,
    listeners: after.listeners - before.listeners,
    heap: after.heap - before.heap,
  };
  if (grown.nodes > 50 || grown.listeners > 5 || grown.heap > 512)
    throw new Error(`grows: ${JSON.stringify(grown)}`);
  return `${JSON.stringify(grown)} (heap in KiB) after 4000`;
}

async function fuzz(page) {
  const site = await startSite({
    '/': '<!doctype html><meta charset="utf-8"><body>',
    '/fuzz.js': await bundle('tests/hostile/fuzz.js'),
    ...served,
    '/favicon.ico': '',
  });
  page.setDefaultTimeout(300_000);
  const counted = {};
  // Each runs in a new page: a page that has had thousands of frames becomes slow.
  for (let round = 0; round < ROUNDS; round++) {
    await page.goto(`${site.origin}/`);
    await page.addScriptTag({url: '/fuzz.js', type: 'module'});
    await page.waitForFunction(() => 'fuzz' in globalThis);
    await page.addScriptTag({url: '/cairn.js', type: 'module'});
    const found = await page.evaluate(
      (cases, seed) => globalThis.fuzz(cases, seed),
      CASES / ROUNDS,
      SEED + round,
    );
    for (const [what, {cases, through}] of Object.entries(found)) {
      counted[what] ??= {cases: 0, through: 0};
      counted[what].cases += cases;
      counted[what].through += through;
    }
  }
  site.close();
  const all = Object.entries(counted).map(
    ([what, {cases, through}]) =>
      `${what}: ${cases} cases, ${Math.round((100 * through) / cases)} % past validation`,
  );
  const total = Object.values(counted).reduce((sum, {cases}) => sum + cases, 0);
  if (total < CASES) throw new Error(`only ${total} cases`);
  return `${total} in all; ${all.join('; ')}`;
}
