// Lighthouse on the article page of the demo, for a phone and for a desk: `npm run lighthouse`. Keeps both reports in
// docs/lighthouse, writes the scores into docs/performance.md, and fails below 100.
import {mkdirSync, writeFileSync} from 'node:fs';
import {startDevServer} from '@web/dev-server';
import compress from 'koa-compress';
import lighthouse, {desktopConfig} from 'lighthouse';
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from '../tools/browsers.mjs';
import {keepTable} from '../tools/keep.mjs';

const REPORTS = 'docs/lighthouse';
const kinds = {mobile: undefined, desktop: desktopConfig};

const server = await startDevServer({
  config: {rootDir: 'reports/site', port: 0, middleware: [compress()]},
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const origin = `http://localhost:${server.server.address().port}`;
const address = `${origin}/demo/index.html`;
const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

mkdirSync(REPORTS, {recursive: true});
const rows = [];
let short = 0;
for (const [kind, config] of Object.entries(kinds)) {
  const page = await browser.newPage();
  const {report, lhr} = await lighthouse(
    address,
    {output: 'html', logLevel: 'error'},
    config,
    page,
  );
  await page.close();
  writeFileSync(`${REPORTS}/${kind}.html`, report.replaceAll(origin, 'https://example.org'));
  const categories = Object.values(lhr.categories);
  rows.push([kind, ...categories.map(({score}) => String(Math.round(score * 100)))]);
  if (rows.length === 1) rows.unshift(['As', ...categories.map(({title}) => title)]);
  for (const {auditRefs, score, title} of categories) {
    if (score === 1) continue;
    short += 1;
    const lost = auditRefs
      .filter(({id, weight}) => weight && (lhr.audits[id].score ?? 1) < 1)
      .map(({id}) => `${id} ${lhr.audits[id].displayValue ?? ''}`);
    console.error(`${kind}, ${title}: ${Math.round(score * 100)} (${lost.join(', ')})`);
  }
}
await browser.close();
await server.stop();

await keepTable('docs/performance.md', 'lighthouse', rows);
process.exit(short ? 1 : 0);
