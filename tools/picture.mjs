// Makes the picture at the top of the README from the built bundle: `node tools/picture.mjs`.
import {startDevServer} from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from './browsers.mjs';

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
<style>
  body { display: grid; grid-template-columns: 1fr 1fr; margin: 0; font: 1rem/1.65 "Iowan Old Style", Charter, "Noto Serif", Georgia, serif; }
  div { box-sizing: border-box; height: 100vh; overflow: hidden; padding: 2rem; }
  .light { color: #1d2a27; background: #fbfaf6; }
  .dark { color: #e3e9e5; background: #111817; color-scheme: dark; }
  cairn-self-check { margin: 0; }
</style>
<div class="light"><cairn-self-check></cairn-self-check></div>
<div class="dark"><cairn-self-check></cairn-self-check></div>
<script type="module" src="/dist/cairn.js"></script>`;

const answer = (context, next) => {
  if (context.path !== '/picture') return next();
  context.body = html;
};
const server = await startDevServer({
  config: {rootDir: '.', port: 0, middleware: [answer]},
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
const page = await browser.newPage();
// The words stay readable where a README is narrower than the picture.
await page.setViewport({width: 1120, height: 616, deviceScaleFactor: 1.25});
await page.evaluateOnNewDocument(() => {
  globalThis.roots = [];
  // A proxy passes for the browser's own; a plain function would be gone round.
  Element.prototype.attachShadow = new Proxy(Element.prototype.attachShadow, {
    apply: (attach, host, init) => {
      const root = Reflect.apply(attach, host, init);
      globalThis.roots.push(root);
      return root;
    },
  });
});
await page.goto(`http://localhost:${server.server.address().port}/picture`);
await page.evaluate(async () => {
  const turn = () => new Promise((resolve) => setTimeout(resolve, 20));
  await turn();
  for (const [index, root] of globalThis.roots.entries()) {
    const next = async () => {
      root.querySelector('button[form=f]').click();
      await turn();
    };
    await next();
    const answers = index === 0 ? [1, 3, 0, 3] : [0, 2, 0, 3, 0, 2, 0];
    for (const [at, answer] of answers.entries()) {
      root.querySelectorAll('[part=option] input')[answer].click();
      await turn();
      if (index === 1 || at < answers.length - 1) await next();
    }
    if (index === 1) {
      for (let left = 0; left < 4; left++) await next();
    }
  }
  document.activeElement?.blur();
  await new Promise((resolve) => setTimeout(resolve, 600));
});
await page.screenshot({path: 'docs/picture.png'});
await browser.close();
await server.stop();
process.exit();
