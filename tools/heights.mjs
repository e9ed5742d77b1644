// Measures how high the first screen of each widget is at the widths of a column, and fills the table of docs/embedding.md.
import {readFileSync} from 'node:fs';
import {startDevServer} from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from './browsers.mjs';
import {keepTable} from './keep.mjs';
import {tags} from './widget-names.mjs';
import {reserve, widths} from '../demo/embed/heights.js';

const FONT_SIZE = 16;

const {fallbacks} = JSON.parse(readFileSync('demo/embed/built/data.json', 'utf8'));
const server = await startDevServer({
  config: {
    rootDir: '.',
    port: 0,
    middleware: [
      (context, next) => {
        if (context.path !== '/heights') return next();
        context.type = 'html';
        context.body = `<!doctype html><html lang="en"><title>Heights</title><link rel="icon" href="data:,">
          <script type="module" src="/dist/cairn.js"></script>
          <body style="font: ${String(FONT_SIZE)}px/1.5 system-ui, sans-serif"></body>`;
      },
    ],
  },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const rows = [];
try {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${server.server.address().port}/heights`);
  for (const tag of tags) {
    const own = [];
    for (const lang of Object.keys(fallbacks)) {
      const heights = await page.evaluate(
        async (address, ...args) => (await import(address)).measure(...args, {}, document.body),
        '/demo/embed/heights.js',
        tag,
        {lang},
      );
      own.push(heights);
      if (lang === 'en') rows.push([tag, 'English', heights]);
    }
    rows.push([tag, 'any', widths.map((_, index) => Math.max(...own.map((each) => each[index])))]);
  }
} finally {
  await browser.close();
  await server.stop();
}

const shown = [320, 480, 720].map((width) => widths.indexOf(width));
await keepTable('docs/embedding.md', 'heights', [
  ['Element', 'Language', ...shown.map((at) => `${String(widths[at])} px`), '`min-height`'],
  ...rows.map(([tag, lang, heights]) => [
    `\`<${tag}>\``,
    lang,
    ...shown.map((at) => `${heights[at].toFixed(1)} em`),
    `\`${reserve(heights, FONT_SIZE)}\``,
  ]),
]);
