// Makes the picture at the top of the README from the built bundle: `node tools/picture.mjs`.
import {startDevServer} from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from './browsers.mjs';

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">
<style>
  body { display: grid; grid-template-columns: 1fr 1fr; margin: 0; font: 1.0625rem/1.65 Charter, Georgia, "Noto Serif", serif; }
  div { box-sizing: border-box; height: 800px; overflow: hidden; padding: 0.5rem 2.5rem; }
  .light { color: #22302c; background: #fdfcf9; }
  .dark { color: #e6ebe8; background: #131917; color-scheme: dark; }
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
await page.setViewport({width: 1400, height: 800});
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
    const answers = index === 0 ? [2, 3, 1] : [0, 3, 1, 4, 2, 0, 1];
    for (const [at, answer] of answers.entries()) {
      root.querySelectorAll('.option input')[answer].click();
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
