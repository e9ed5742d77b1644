import {readFileSync} from 'node:fs';
import {toolBundle as bundle, weakened} from './bundles.mjs';
import {without} from './walls.mjs';
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from '../../tools/browsers.mjs';
import {startSite} from './ingest.mjs';
import {leaksOf} from './leaks.mjs';
import {formPage, widgets, widgetsPage} from './page.mjs';
import {trackers} from './trackers.mjs';
import {Visitor} from './visitor.mjs';

const cairn = process.env.WITHOUT
  ? await weakened(without[process.env.WITHOUT])
  : readFileSync(process.env.CAIRN ?? 'dist/cairn.js', 'utf8');
const only = process.argv.slice(2).filter((arg) => !arg.startsWith('-'));
const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
async function run(tracker, order) {
  const site = await startSite({
    '/': order === 'form' ? formPage : widgetsPage,
    '/tracker.js': await bundle(tracker.file),
    '/cairn.js': cairn,
  });
  const context = await browser.createBrowserContext();
  await context.overridePermissions(site.origin, ['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.setViewport({width: 1280, height: 900});
  const errors = [];
  page.on('pageerror', (e) => errors.push(String(e)));
  await page.goto(site.origin + '/');
  const loadTracker = async () => {
    if (tracker.before) await page.evaluate(tracker.before);
    await page.addScriptTag({url: '/tracker.js', type: 'module'});
    await site.quiet(400, 3000);
  };
  const loadCairn = async () => {
    await page.addScriptTag({url: '/cairn.js', type: 'module'});
    await new Promise((r) => setTimeout(r, 100));
  };
  const visitor = await Visitor.at(page);
  if (order === 'form') {
    await loadTracker();
    await visitor.byMouse('#plain');
  } else {
    if (order === 'last') {
      await loadTracker();
      await loadCairn();
    } else {
      await loadCairn();
      await loadTracker();
    }
    for (const tag of widgets) {
      await visitor.byMouse(tag);
      await visitor.again(tag);
    }
    await visitor.clickAt(3, 120);
    for (const tag of widgets) {
      await visitor.byKeyboard(tag);
    }
  }
  await visitor.clickAt(3, 160);
  await new Promise((r) => setTimeout(r, 700));
  await page.evaluate(() => globalThis.flush?.());
  await site.quiet(600, 2500);
  await page.goto('about:blank');
  await site.quiet(400, 1500);
  await context.close();
  site.close();
  return {
    leaks: leaksOf(site.sent, visitor.visit, tracker),
    bytes: site.sent.reduce((n, b) => n + b.length, 0),
    visit: visitor.visit,
    errors,
    sent: site.sent,
  };
}

const jobs = trackers
  .filter((t) => !only.length || only.some((o) => t.name.toLowerCase().includes(o.toLowerCase())))
  .flatMap((tracker) =>
    (process.env.ORDERS ?? 'form first last').split(' ').map((order) => ({tracker, order})),
  );
async function worker() {
  for (let job = jobs.shift(); job; job = jobs.shift()) {
    const {tracker, order} = job;
    const t = Date.now();
    try {
      const {leaks, bytes, errors, visit, sent} = await run(tracker, order);
      console.log(
        tracker.name,
        order,
        bytes,
        'B',
        ((Date.now() - t) / 1000).toFixed(1) + 's',
        JSON.stringify(leaks),
        errors.length ? errors.slice(0, 3) : '',
      );
      if (process.env.DUMP)
        (await import('node:fs')).writeFileSync(
          `/tmp/dump-${tracker.file}-${order}.json`,
          JSON.stringify({visit, sent: sent.map((b) => b.toString('base64'))}),
        );
    } catch (e) {
      console.log(tracker.name, order, 'FAILED', e.stack);
    }
  }
}
await Promise.all([worker(), worker(), worker(), worker(), worker()]);
await browser.close();
process.exit();
