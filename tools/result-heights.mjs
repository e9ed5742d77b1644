// Measures how high the longest result of each widget is, at each width and in each language, and writes the height that every
// result keeps: `src/elements/NAME/result-room.ts`; and the answers that lead to the longest, for the test of it.
import {startDevServer} from '@web/dev-server';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {readdirSync} from 'node:fs';
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from './browsers.mjs';
import {keep} from './keep.mjs';
import {search} from './result-heights/longest.mjs';
import {roomRules} from './result-heights/rules.mjs';

const FONT_SIZE = 16;
/** From a phone with large letters to where text grows no wider. */
const WIDTHS = [280, 300, 320, 340, 360, 380, 400, 440, 480, 520, 560, 600, 640, 680, 720, 760];
const LANGUAGES = [
  'en',
  ...readdirSync('src/locales/words')
    .filter((name) => name.split('.').length === 2)
    .map((name) => name.replace(/\.ts$/, '')),
];
const TAGS = ['cairn-self-check', 'cairn-goal-card', 'cairn-format-picker', 'cairn-switch-guide'];
const TALLEST = 'tests/contracts/tallest.json';

const server = await startDevServer({
  config: {
    rootDir: '.',
    port: 0,
    nodeResolve: true,
    plugins: [esbuildPlugin({ts: true, target: 'es2022', tsconfig: 'tsconfig.json'})],
    middleware: [
      (context, next) => {
        if (context.path !== '/rooms') return next();
        context.type = 'html';
        context.body = `<!doctype html><html lang="en"><title>Rooms</title><link rel="icon" href="data:,">
          <script type="module">
            window.rooms = await import('/tools/result-heights/page.js');
            await import('/src/cairn.ts');
            window.ready = true;
          </script>
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
const tallest = {};
try {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${String(server.server.address().port)}/rooms`);
  await page.waitForFunction('window.ready', {timeout: 120_000});
  const measure = (options) => page.evaluate((given) => globalThis.rooms.roomsOf(given), options);
  for (const tag of TAGS) {
    const questions = await page.evaluate((name) => globalThis.rooms.questionsOf(name), tag);
    const found = await search(tag, questions, measure);
    tallest[tag] = found;
    const heights = {};
    for (const lang of LANGUAGES) {
      const all = [];
      for (const each of found) all.push(await measure({tag, lang, widths: WIDTHS, ...each}));
      // The highest of each room at each width.
      heights[lang] = WIDTHS.map((_, index) =>
        [0, 1].map((room) => Math.max(0, ...all.map((each) => each[index][room] ?? 0))),
      );
      console.log(tag, lang, heights[lang].map((each) => each.map(Math.round).join('/')).join(' '));
    }
    const name = tag.replace('cairn-', '');
    await keep(`src/elements/${name}/result-room.ts`, roomRules(name, heights, WIDTHS, FONT_SIZE));
  }
} finally {
  await browser.close();
  await server.stop();
}
await keep(TALLEST, JSON.stringify(tallest));
