// Pages that come with their first screen, in a real Chromium, while the script is held back: one that Eleventy builds from the
// example in docs/server-rendering.md as it stands there, and one with all widgets.
import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {setTimeout} from 'node:timers/promises';
import puppeteer from 'puppeteer-core';
import {renderToString} from 'cairn-widgets/server.js';
import {ensureBrowser} from '../../tools/browsers.mjs';
import {tags} from '../../tools/widget-names.mjs';

const ORIGIN = 'http://publisher.test';
const LATE_MS = 3000;

const guide = readFileSync('docs/server-rendering.md', 'utf8');
const blocksOf = (language) =>
  [...guide.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\`\`\``, 'g'))].map(([, code]) => code);

function builtByEleventy() {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-eleventy-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(resolve('.'), join(folder, 'node_modules/cairn-widgets'));
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
    const config = blocksOf('js').find((code) => code.startsWith('// eleventy.config.js'));
    writeFileSync(join(folder, 'eleventy.config.js'), config);
    writeFileSync(join(folder, 'index.md'), blocksOf('njk')[0]);
    execFileSync(process.execPath, [resolve('node_modules/@11ty/eleventy/cmd.cjs'), '--quiet'], {
      cwd: folder,
    });
    return readFileSync(join(folder, '_site/index.html'), 'utf8');
  } finally {
    rmSync(folder, {recursive: true});
  }
}

let browser;
before(async () => {
  browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
after(() => browser.close());

/** A page whose script is on its way, once it is painted. */
async function painted(html) {
  const page = await browser.newPage();
  await page.setViewport({width: 700, height: 2600});
  await page.setRequestInterception(true);
  let held = true;
  page.on('request', async (request) => {
    const file = new URL(request.url()).pathname.replace(/^\/cairn\//, 'dist/');
    if (file === '/') return request.respond({contentType: 'text/html', body: html});
    if (!file.startsWith('dist/')) return request.respond({status: 404});
    if (held) await setTimeout(LATE_MS);
    held = false;
    return request.respond({contentType: 'text/javascript', body: readFileSync(file)});
  });
  await page.evaluateOnNewDocument(() => {
    window.shifts = [];
    new PerformanceObserver((list) => {
      window.shifts.push(...list.getEntries().map(({value}) => value));
    }).observe({type: 'layout-shift', buffered: true});
    // Module scripts have run by then.
    addEventListener('DOMContentLoaded', () => (window.ran = performance.now()));
  });
  const navigated = new Promise((done) => page.once('framenavigated', done));
  void page.goto(ORIGIN);
  await navigated;
  await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint').length > 0,
  );
  return page;
}

/** What had happened when the script had run, and the words of every language were there. */
async function takenOver(page) {
  await page.waitForFunction(() => window.ran && !document.querySelector(':not(:defined)'));
  await page.waitForNetworkIdle();
  return page.evaluate(() => {
    const [{startTime}] = performance.getEntriesByName('first-contentful-paint');
    return {early: window.ran - startTime, shifts: window.shifts};
  });
}

describe('a page that comes with its first screen', () => {
  it('is what Eleventy makes of the example; painted before its script, and then ready for use', async () => {
    const fallback = '\n<p>Feeling stuck in therapy? Talk to your therapist about it.</p>\n';
    const attributes = {region: 'GB', lang: 'en'};
    const html = builtByEleventy();
    // Markdown leaves it as it is.
    assert.ok(html.includes(await renderToString('cairn-self-check', attributes, {fallback})));

    const page = await painted(html);
    const first = await page.screenshot();
    assert.equal(await page.evaluate(() => window.ran), undefined);
    const {early, shifts} = await takenOver(page);
    assert.ok(early > 2000, `painted ${early} ms before the script had run`);
    assert.deepEqual(shifts, []);
    assert.ok(first.equals(await page.screenshot()), 'it looks different');

    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() =>
      document.querySelector('cairn-self-check').matches(':state(asking)'),
    );
    await page.close();
  });

  for (const [lang, attributes] of [
    ['en', {'no-intro': true, 'quick-exit': true}],
    ['ar', {'no-intro': true, layout: 'page', region: 'GB'}],
    ['ja', {}],
  ])
    it(`looks the same before and after, to the pixel: ${lang}, ${JSON.stringify(attributes)}`, async () => {
      const widgets = await Promise.all(tags.map((tag) => renderToString(tag, attributes, {lang})));
      const page = await painted(
        `<!doctype html><html lang="${lang}"><meta charset="utf-8"><title>All</title>
        <script type="module" src="/cairn/cairn.js"></script>${widgets.join('')}<hr>`,
      );
      const first = await page.screenshot();
      assert.equal(await page.evaluate(() => window.ran), undefined);
      const {shifts} = await takenOver(page);
      assert.deepEqual(shifts, []);
      assert.ok(first.equals(await page.screenshot()), 'it looks different');
      await page.close();
    });
});
