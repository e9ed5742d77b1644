// Definitions that someone means harm with, in Chromium: `node tests/hostile/checks.mjs`, with CASES and SEED in the environment.
import {createServer} from 'node:http';
import {build} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from '../../tools/browsers.mjs';

const CASES = Number(process.env.CASES ?? 20_000);
const SEED = Number(process.env.SEED ?? 18);
/** A new page opens after this many checks, so that earlier checks cannot affect later ones. */
const A_PAGE = 500;

const {outputFiles} = await build({
  entryPoints: ['tests/elements/check/fuzzed.ts'],
  bundle: true,
  format: 'esm',
  splitting: true,
  outdir: '/',
  write: false,
  target: 'es2022',
  tsconfig: 'tsconfig.json',
  // The package says of `dist` which files have effects, and here `src` is bundled.
  ignoreAnnotations: true,
  logLevel: 'error',
});
const files = new Map(outputFiles.map(({path, text}) => [path, text]));
const server = createServer(({url}, response) => {
  const script = files.get(url);
  response.setHeader('Content-Type', script === undefined ? 'text/html' : 'text/javascript');
  response.end(script ?? '<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,">');
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await puppeteer.launch({
  protocolTimeout: 900_000,
  executablePath: ensureBrowser('chromium'),
  args: ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});
let accepted = 0;
const failures = [];
for (let from = 0; from < CASES && failures.length < 5; from += A_PAGE) {
  const page = await browser.newPage();
  page.on('pageerror', (error) => failures.push(error.stack ?? String(error)));
  page.on('request', (request) => {
    const {pathname} = new URL(request.url());
    if (!request.url().startsWith(origin) || !(pathname === '/' || files.has(pathname)))
      if (!request.url().startsWith('data:,')) failures.push(`a request to ${request.url()}`);
  });
  page.on('dialog', (dialog) => {
    failures.push('a dialog');
    void dialog.dismiss();
  });
  await page.goto(`${origin}/`);
  const seen = await page.evaluate(
    async (first, count) => {
      const {visit} = await import('/fuzzed.js');
      const result = {accepted: 0, wrong: []};
      for (let seed = first; seed < first + count; seed++) {
        const {accepted: shown, wrong} = await visit(seed);
        result.accepted += shown ? 1 : 0;
        if (wrong.length) result.wrong.push(`seed ${seed}: ${wrong[0]}`);
      }
      return result;
    },
    SEED * 1_000_000 + from,
    Math.min(A_PAGE, CASES - from),
  );
  accepted += seen.accepted;
  failures.push(...seen.wrong);
  await page.close();
}
await browser.close();
server.close();
for (const failure of failures) console.error(failure);
console.log(
  `${CASES} definitions, seed ${SEED}: ${accepted} shown and answered, ${CASES - accepted} refused; ${failures.length} failures`,
);
process.exit(failures.length ? 1 : 0);
