// Walks the built site as a reader would: every page, link and live example, in a real Chromium.
import {readFileSync} from 'node:fs';
import {startDevServer} from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from '../../tools/browsers.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const WIDGETS = 'cairn-self-check, cairn-goal-card, cairn-format-picker';
/** A widget that stands has at least this height. */
const STANDING_PX = 150;

const server = await startDevServer({
  config: {rootDir: 'reports/site', port: 0},
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const origin = `http://localhost:${server.server.address().port}`;
const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

const problems = [];
let passed = 0;
const found = new Map([[`${origin}/`, new Set()]]);
const anchors = [];

for (const address of found.keys()) await visit(address);
for (const {from, address, hash} of anchors)
  check(`${from} leads to ${address}${hash}`, found.get(address)?.has(hash));
await finds('trackers');

await browser.close();
await server.stop();
for (const problem of problems) console.error(problem);
console.log(`${passed} passed, ${problems.length} failed`);
process.exit(problems.length ? 1 : 0);

function check(what, holds, detail = '') {
  if (holds) passed++;
  else problems.push(`${what}: no ${detail}`.trim());
}

async function visit(address) {
  const page = await browser.newPage();
  const said = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) said.push(message.text());
  });
  page.on('pageerror', (error) => said.push(String(error)));
  const response = await page.goto(address, {waitUntil: 'networkidle0'});
  check(`${address} is there`, response.ok(), response.status());
  if (!response.headers()['content-type']?.startsWith('text/html')) return page.close();

  check(`${address} says nothing on the console`, said.length === 0, said.join('\n'));
  const {links, ids, fallen, wide} = await page.evaluate(look, WIDGETS, STANDING_PX);
  check(`every widget of ${address} stands`, fallen.length === 0, fallen.join());
  check(`${address} does not scroll sideways`, !wide);
  ids.forEach((id) => found.get(address).add(`#${id}`));
  for (const link of links.filter((each) => each.startsWith(origin))) {
    const [to, hash = ''] = link.split(/(?=#)/);
    if (!found.has(to)) found.set(to, new Set());
    if (hash) anchors.push({from: address, address: to, hash});
  }

  await page.evaluate(axe);
  for (const scheme of ['light', 'dark']) {
    await page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    const {violations} = await page.evaluate(() => window.axe.run());
    const what = violations.map(({id, nodes}) => `${id}: ${nodes[0].html}`);
    check(`axe finds nothing on ${address}, ${scheme}`, what.length === 0, what.join('\n'));
  }
  return page.close();
}

function look(widgets, height) {
  const all = [...document.querySelectorAll(widgets)];
  return {
    links: [...document.querySelectorAll('a[href]')].map(({href}) => href),
    ids: [...document.querySelectorAll('[id]')].map(({id}) => id),
    fallen: all
      .filter((each) => !each.matches(':defined') || each.offsetHeight < height)
      .map(({localName}) => localName),
    wide: document.documentElement.scrollWidth > innerWidth,
  };
}

async function finds(word) {
  const page = await browser.newPage();
  await page.goto(`${origin}/search/`, {waitUntil: 'networkidle0'});
  await page.type('#search input', word);
  const result = await page
    .waitForSelector('.pagefind-ui__result-link', {timeout: 10_000})
    .catch(() => undefined);
  check(`the search finds “${word}”`, result);
  await page.close();
}
