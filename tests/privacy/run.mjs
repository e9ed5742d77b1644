// Loads real tools beside our widgets, answers them as a visitor would, and looks for the answers in all that the tools
// sent: `node tests/privacy/run.mjs [--write] [--built] [name of a tool …]`. What it finds is compared with expected.json, or
// written into it.
import {spawnSync} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {isDeepStrictEqual} from 'node:util';
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from '../../tools/browsers.mjs';
import {toolBundle, weakened, weakenedFrame} from './bundles.mjs';
import {startSite} from './ingest.mjs';
import {leaksOf} from '../../audit/leaks.mjs';
import {CHECK, formPage, isolatedPage, widgets, widgetsPage} from './page.mjs';
import {trackers} from './trackers.mjs';
import {Visitor} from '../../audit/visitor.mjs';
import {pairs} from './walls.mjs';

const EXPECTED = 'tests/privacy/expected.json';
/** Visits at once: most of a visit is waiting for a tool to send. */
const AT_ONCE = 4;
/** How long is waited for what a tool is known to get. Some tools send only when the visitor leaves. */
const BEFORE_LEAVING_MS = 5000;
const AFTER_LEAVING_MS = 20_000;

const args = process.argv.slice(2);
const only = args.filter((arg) => !arg.startsWith('-')).map((name) => name.toLowerCase());
if (!args.includes('--built')) {
  const {status} = spawnSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit'});
  if (status !== 0) process.exit(1);
}
const built = (name) => readFileSync(`${process.env.CAIRN_DIST ?? 'dist'}/${name}`, 'utf8');
// With the results inside: nothing is requested later.
const ours = built('cairn.en.js');
/** What `isolated` requests later. */
const FRAME = {
  '/isolated-host.js': built('isolated-host.js'),
  '/isolated.js': built('isolated.js'),
};
const PAGES = {form: formPage, isolated: isolatedPage};

const expected = JSON.parse(readFileSync(EXPECTED, 'utf8'));

const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  // Nothing leaves this machine, whatever a tool would like.
  args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});

const found = {tools: [], walls: []};
const failures = [];
let passed = 0;
const wanted = (name) => !only.length || only.some((part) => name.toLowerCase().includes(part));
const visits = [
  ...trackers
    .filter(({name}) => wanted(name))
    .flatMap((tracker) => {
      const orders = ['first', 'last'];
      if (!tracker.ofOurs) orders.unshift('form');
      // `isolated` is for scripts that set out to spy, which no other wall stops.
      if (!tracker.package) orders.push('isolated');
      const {name, version} = tracker;
      const unknown = Object.fromEntries(orders.map((order) => [order, undefined]));
      const row = {name, ...(version && {version}), ...unknown};
      found.tools.push(row);
      return orders.map((order) => ({row, order, tracker}));
    }),
  ...pairs
    .filter(({tool}) => wanted(tool))
    .map(({wall, stone, without, frame, tool, order}) => {
      const row = {wall, stone, tool, order};
      found.walls.push(row);
      const tracker = trackers.find(({name}) => name === tool);
      return {row, order, tracker, without, frame, as: 'without'};
    }),
];
await Promise.all(Array.from({length: AT_ONCE}, work));
await browser.close();
found.walls.forEach(bothSides);
compare();
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length ? 1 : 0);

async function work() {
  for (let next = visits.shift(); next; next = visits.shift()) {
    const {row, order, tracker, without, frame, as = order} = next;
    const name = `${tracker.name}, ${as === 'without' ? `wall ${row.wall} without “${row.stone}”` : order}`;
    try {
      const leaks = await visit(tracker, order, {
        cairn: without ? await weakened(without) : ours,
        ...(frame && {isolated: await weakenedFrame(frame)}),
        known: knownOf(row, as),
      });
      row[as] = Object.keys(leaks);
      const examples = Object.entries(leaks).map(
        ([kind, example]) => `${kind}: ${example.slice(0, 60)}`,
      );
      console.log(`${name}: ${examples.join(' | ') || 'nothing'}`);
      // A silent tool proves nothing.
      if (order === 'form' && !row[as].length)
        failures.push(`${name}: nothing leaks where it should`);
      else passed += 1;
    } catch (error) {
      failures.push(`${name}: ${error.stack}`);
    }
  }
}

/** @param order `form`: on a plain form; `first`: Cairn loads first; `last`: the tool loads first; `isolated`: the tool loads first, and Cairn is isolated */
async function visit(tracker, order, {cairn, isolated, known}) {
  const site = await startSite({
    '/': PAGES[order] ?? widgetsPage,
    '/tool.js': await toolBundle(tracker.file),
    '/cairn.js': cairn,
    [CHECK]: readFileSync(`demo${CHECK}`, 'utf8'),
    ...FRAME,
    ...(isolated && {'/isolated.js': isolated}),
  });
  const context = await browser.createBrowserContext();
  try {
    await context.overridePermissions(site.origin, ['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    await page.setViewport({width: 1280, height: 900});
    await page.goto(`${site.origin}/`);
    const load = {
      ours: async () => {
        await page.addScriptTag({url: '/cairn.js', type: 'module'});
        await page.evaluate(async (tags) => {
          for (const tag of tags) await document.querySelector(tag).updateComplete;
        }, widgets);
      },
      tool: async () => {
        if (tracker.before) await page.evaluate(tracker.before);
        await page.addScriptTag({url: '/tool.js', type: 'module'});
        await site.quiet(400, 2000);
      },
    };
    const visitor = await Visitor.at(page);
    if (order === 'form') {
      await load.tool();
      await visitor.byMouse('#plain');
    } else {
      for (const each of order === 'first' ? ['ours', 'tool'] : ['tool', 'ours'])
        await load[each]();
      for (const tag of widgets) {
        await visitor.byMouse(tag);
        // From an isolated frame a call opens a dialog of the browser, which takes every key that follows.
        if (tracker.leaves) await visitor.leave(tag, {calls: order !== 'isolated'});
        await visitor.again(tag);
      }
      await visitor.byTouch(widgets[0]);
      await visitor.again(widgets[0]);
      await visitor.clickAt(3, 120);
      for (const tag of widgets) await visitor.byKeyboard(tag);
    }
    await visitor.clickAt(3, 160);
    await site.quiet(700, 1500);
    await page.evaluate(() => globalThis.flush?.());
    await site.quiet(600, 2500);
    await arrival(BEFORE_LEAVING_MS);
    await page.goto('about:blank');
    await site.quiet(400, 1500);
    await arrival(AFTER_LEAVING_MS);
    return leaksOf(site.sent, visitor.visit, tracker);

    /** Waits for what this tool is known to get: on a busy machine it may still be on its way. */
    async function arrival(most) {
      const end = Date.now() + most;
      const missing = () => {
        const leaks = leaksOf(site.sent, visitor.visit, tracker);
        return known.some((kind) => !(kind in leaks));
      };
      while (missing() && Date.now() < end) await site.quiet(300, 1000);
    }
  } finally {
    await context.close();
    site.close();
  }
}

/** The kinds that were found when `expected.json` was written. */
function knownOf(row, order) {
  const same = [...expected.tools, ...expected.walls].find(
    (each) => each.name === row.name && each.stone === row.stone,
  );
  return same?.[order] ?? [];
}

/** What is stopped by a wall came through without it, and did not come through with it, both in this run. */
function bothSides(row) {
  row.with = found.tools.find(({name}) => name === row.tool)[row.order];
  const stopped = row.without?.filter((kind) => !row.with?.includes(kind)) ?? [];
  if (row.with && stopped.length) passed += 1;
  else
    failures.push(
      `wall ${row.wall}, “${row.stone}”: it stops nothing (with it ${row.with}, without it ${row.without})`,
    );
}

function compare() {
  // On a plain form, and without a wall, a tool may get more than it always gets: what it has time for.
  const timely = (row, same) =>
    Object.fromEntries(
      Object.entries(row).map(([key, value]) => [
        key,
        ['form', 'without'].includes(key) && same
          ? value.filter((what) => same[key].includes(what))
          : value,
      ]),
    );
  for (const kind of ['tools', 'walls'])
    for (const row of found[kind]) {
      const at = expected[kind].findIndex(
        (each) => each.name === row.name && each.stone === row.stone,
      );
      const same = expected[kind][at];
      const sorted = (value) => JSON.stringify(value, Object.keys({...row, ...same}).sort());
      if (args.includes('--write')) expected[kind].splice(at < 0 ? Infinity : at, 1, row);
      else if (isDeepStrictEqual(sorted(timely(row, same)), sorted(same ?? null))) passed += 1;
      else
        failures.push(
          `other than expected\n  - ${JSON.stringify(same)}\n  + ${JSON.stringify(row)}`,
        );
    }
  if (args.includes('--write') && !failures.length)
    writeFileSync(EXPECTED, `${JSON.stringify(expected, undefined, 2)}\n`);
  for (const failure of failures) console.error(failure);
}
