// Walks the built site as readers do: every page and link, in light and dark, on a small screen, by keyboard; takes every live
// example to its end, and searches. In a real Chromium: `node tests/site/run.mjs [part of an address …]`.
import {readFileSync} from 'node:fs';
import {startDevServer} from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from '../../tools/browsers.mjs';
import {Visitor} from '../../audit/visitor.mjs';
import {makeACheck} from './builder.mjs';
import {Page, tags} from './page.mjs';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** Words, and the page on which somebody looks for them. */
const SEARCHES = {
  clarity: '/privacy/',
  shortcode: '/recipes/wordpress/',
  nvda: '/accessibility/',
};
const BUILDER = '/demo/embed.html';
/** Reports that another tool has written. */
const THEIRS = /^\/lighthouse\//;
/** The window of a laptop, in which the quick start is one screen. */
const SCREEN = {width: 1280, height: 900};
/** WCAG 2.2, 1.4.10. */
const NARROW_PX = 320;

const only = process.argv.slice(2);
const server = await startDevServer({
  config: {rootDir: 'reports/site', port: 0},
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const origin = `http://localhost:${server.server.address().port}`;
const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
  ],
});

const problems = [];
let passed = 0;
/** Address → the ids that a link may name; none for what is no page. */
const found = new Map([['/', new Set()]]);
const anchors = [];

for (const address of found.keys()) await walk(address);
for (const {from, address, hash} of anchors)
  same(`${from} leads to ${address}${hash}`, found.get(address)?.has(hash), true);
for (const tag of tags)
  same(`<${tag}> has a page`, found.has(`/elements/${tag.replace('cairn-', '')}/`), true);
if (!only.length) await quickStart();
if (!only.length || only.includes('builder')) await makeACheck(browser, origin, same);
if (!only.length) for (const [word, page] of Object.entries(SEARCHES)) await search(word, page);

await browser.close();
await server.stop();
for (const problem of problems) console.error(problem);
console.log(`${found.size} addresses: ${passed} passed, ${problems.length} failed`);
process.exit(problems.length ? 1 : 0);

function same(what, actual, expected) {
  const [is, should] = [actual, expected].map((each) => JSON.stringify(each, null, 2));
  if (is === should) passed++;
  else problems.push(`${what}: ${is}, not ${should}`);
}

async function walk(address) {
  const response = await fetch(origin + address);
  same(`${address} is there`, response.status, 200);
  const html = response.headers.get('content-type')?.startsWith('text/html');
  await response.body?.cancel();
  if (!response.ok || !html) return;

  const page = await Page.at(browser, origin + address);
  try {
    const {links, ids} = await page.names();
    for (const id of ids) found.get(address).add(`#${id}`);
    for (const href of links.filter((each) => each.startsWith(`${origin}/`))) {
      const [to, hash = ''] = href.slice(origin.length).split(/(?=#.)|#$/);
      if (!found.has(to)) found.set(to, new Set());
      if (hash) anchors.push({from: address, address: to, hash});
    }
    const wanted = !only.length || only.some((part) => address.includes(part));
    if (wanted && !THEIRS.test(address)) await look(page, address);
  } finally {
    await page.close();
  }
}

async function look(page, address) {
  same(`${address} has no widget that fell`, await page.fallen(), []);
  for (const scheme of ['light', 'dark'])
    same(`${address}, ${scheme}: what axe finds`, await page.audit(axe, scheme), []);
  // Pages of other people's styles are there to be hostile.
  if (!address.startsWith('/demo/hostile/')) {
    await page.narrow(NARROW_PX);
    same(`${address}, at ${NARROW_PX} px: what sticks out`, await page.wide(), []);
  }
  if (!address.startsWith('/demo/') || address === BUILDER) await use(page, address);
  same(`${address}: what the console says`, page.said, []);
}

/** By hand; the pages of the demo that show widgets alone have tests of their own. */
async function use(page, address) {
  await page.narrow(1280);
  same(`${address}: what a keyboard does not reach, or not visibly`, await page.byKeyboard(), []);
  for (const selector of await page.examples()) {
    const visitor = await Visitor.at(page.page);
    const end = await visitor.byMouse(selector).catch(String);
    same(`${address}: what stops a visitor at ${selector}`, end, undefined);
    same(`${address}: ${selector} comes to an end`, visitor.visit.result.length > 0, true);
  }
}

/** All of it is seen at once: the steps, the widget, and where to go next. */
async function quickStart() {
  const {page} = await Page.at(browser, `${origin}/`);
  await page.setViewport(SCREEN);
  const end = await page.$$eval('main *', (all) =>
    Math.max(...all.map((each) => each.getBoundingClientRect().bottom)),
  );
  same(`the quick start, which ends at ${end} px, is one screen`, end <= SCREEN.height, true);
  await page.close();
}

/** By keyboard alone: from the field to the first page that is found. */
async function search(word, expected) {
  const {page} = await Page.at(browser, `${origin}/search/`);
  const first = `a.pagefind-ui__result-link[href^="${expected}"]`;
  try {
    await page.waitForFunction(() => document.activeElement.matches('#search input'));
    await page.keyboard.type(word);
    await page.waitForSelector(first);
    for (let tabs = 0; tabs < 50; tabs++) {
      if (await page.evaluate((link) => document.activeElement.matches(link), first)) break;
      await page.keyboard.press('Tab');
    }
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    const {pathname} = new URL(page.url());
    const text = await page.$eval('main', (main) => main.textContent.toLowerCase());
    same(`a search for ${word}`, [pathname, text.includes(word)], [expected, true]);
  } catch (error) {
    problems.push(`a search for ${word}: ${error.message}`);
  } finally {
    await page.close();
  }
}
