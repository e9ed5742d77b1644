// Random walks through the widgets of the built bundle, in Chromium: `npm run test:monkey [-- --built] [name of a widget …]`, and
// for one walk again `npm run test:monkey -- --built --seed 17 goal-card`.
import {spawnSync} from 'node:child_process';
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from '../../tools/browsers.mjs';
import {widgetNames} from '../../tools/widget-names.mjs';
import {bundle} from '../privacy/bundles.mjs';
import {startSite} from '../privacy/ingest.mjs';
import {servedFrom} from '../setup/served.mjs';

const WALKS = Number(process.env.WALKS ?? 500);
/** A round is one call of the browser: progress is told after each. */
const ROUND = 25;
const DIST = 'dist';
/** More would say the same again. */
const MOST_FAILURES = 5;

const args = process.argv.slice(2);
const at = args.indexOf('--seed');
const [, seed] = at < 0 ? [] : args.splice(at, 2);
const names = args.filter((arg) => !arg.startsWith('-'));
const unknown = names.filter((name) => !widgetNames.includes(name));
if (unknown.length) throw new Error(`No widget is called ${unknown.join(', ')}.`);
if (!args.includes('--built')) {
  const {status} = spawnSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit'});
  if (status !== 0) process.exit(1);
}

const html = (head) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}<body></body></html>`;
const served = servedFrom(DIST);
const files = {
  '/': html('<script type="module" src="/monkey.js"></script>'),
  '/tab.html': html(
    '<script>parent.prepareTab(window)</script><script type="module" src="/cairn.js"></script>',
  ),
  '/away.html': html(''),
  '/monkey.js': await bundle('tests/monkey/monkey.js'),
  ...served,
  '/isolated.js': (await bundle('tests/monkey/guest.js', [], 'iife')) + served['/isolated.js'],
};

const browser = await puppeteer.launch({
  protocolTimeout: 900_000,
  executablePath: ensureBrowser('chromium'),
  args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
// Each in a browser context of its own, at the same time.
const results = await Promise.all((names.length ? names : widgetNames).map(walkThrough));
await browser.close();

let failed = 0;
for (const {tag, walks, steps, screens, failures, seconds} of results) {
  console.log(
    `<${tag}>: ${walks} walks, ${steps} steps, ${screens} distinct screens, ${seconds} s`,
  );
  for (const {seed, message, trail} of failures) {
    failed += 1;
    console.error(`  seed ${seed}: ${message}`);
    console.error(trail.map((line) => `    ${line}`).join('\n'));
    const name = tag.replace('cairn-', '');
    console.error(`    again: npm run test:monkey -- --built --seed ${seed} ${name}`);
  }
}
const walks = results.reduce((sum, each) => sum + each.walks, 0);
console.log(`${walks - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

async function walkThrough(name) {
  const tag = `cairn-${name}`;
  const site = await startSite(files, 'max-age=3600');
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({width: 1200, height: 900});
  await page.goto(`${site.origin}/`);
  await page.waitForFunction(() => 'walk' in globalThis);
  const seeds =
    seed === undefined ? Array.from({length: WALKS}, (_, each) => each + 1) : [Number(seed)];
  const seen = new Set();
  const began = Date.now();
  const failures = [];
  let [walks, steps] = [0, 0];
  for (; walks < seeds.length && failures.length < MOST_FAILURES; walks += ROUND) {
    const round = await page.evaluate(
      async (tag, seeds) => {
        const found = [];
        for (const seed of seeds) found.push({seed, ...(await globalThis.walk(tag, seed))});
        return found;
      },
      tag,
      seeds.slice(walks, walks + ROUND),
    );
    for (const {seed, screens, steps: made, failure} of round) {
      screens.forEach((each) => seen.add(each));
      steps += made;
      if (failure) failures.push({seed, ...failure});
    }
  }
  await context.close();
  site.close();
  return {
    tag,
    walks: Math.min(walks, seeds.length),
    steps,
    screens: seen.size,
    failures,
    seconds: Math.round((Date.now() - began) / 1000),
  };
}
