// The built files on pages with hard policies, of other types, and beside a Lit of the page, in a real Chromium.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import {buildSync} from 'esbuild';
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from '../../tools/browsers.mjs';

/** An element of the page, drawn by a Lit of its own. */
const ownLit = buildSync({
  stdin: {
    contents: `import {html, render} from 'lit/html.js';
      render(html\`<p id="own">\${'drawn'}</p>\`, document.body.appendChild(document.createElement('div')));`,
    resolveDir: '.',
  },
  bundle: true,
  format: 'esm',
  write: false,
}).outputFiles[0].text;

let server;
let browser;
/** How `/` and the files are sent. */
let sent;

before(async () => {
  server = createServer(({url}, response) => {
    const [path] = url.split('?');
    if (path === '/') {
      response.writeHead(200, {'Content-Type': 'text/html; charset=utf-8', ...sent.headers});
      return response.end(sent.html);
    }
    const script = path === '/own.js' ? ownLit : read(path);
    if (script === undefined) return response.writeHead(404).end();
    response.writeHead(200, {'Content-Type': 'text/javascript', ...sent.files});
    return response.end(script);
  }).listen(0);
  browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
after(async () => {
  await browser.close();
  server.closeAllConnections();
  server.close();
});

function read(path) {
  return path.startsWith('/dist/') ? readFileSync(path.slice(1)) : undefined;
}

const OURS = '<script type="module" src="/dist/cairn.js"></script>';
const THEIRS = '<script type="module" src="/own.js"></script>';
const quiz = (attributes = '') =>
  `<cairn-self-check ${attributes}><p id="words">Talk to your therapist about it.</p></cairn-self-check>`;

/** @returns the page, with what its console said, and a way to look into its closed roots */
async function open(page, options) {
  sent = {html: page, ...options};
  const tab = await browser.newPage();
  const said = [];
  tab.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) said.push(message.text());
  });
  tab.on('pageerror', ({message}) => said.push(message));
  await tab.evaluateOnNewDocument(() => {
    const {attachInternals} = HTMLElement.prototype;
    HTMLElement.prototype.attachInternals = function () {
      return (window.internals = attachInternals.call(this));
    };
  });
  await tab.goto(`http://localhost:${server.address().port}/`, {waitUntil: 'networkidle0'});
  return {
    said,
    tab,
    drawn: () => tab.evaluate(() => Boolean(window.internals?.shadowRoot.querySelector('section'))),
    fallback: () => tab.evaluate(() => document.getElementById('words').checkVisibility()),
    own: () => tab.evaluate(() => document.getElementById('own')?.textContent),
  };
}

const html = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>A</title><link rel="icon" href="data:,">${body}</html>`;

const trusted = (policies) => ({
  headers: {
    'Content-Security-Policy': `require-trusted-types-for 'script'; trusted-types ${policies}`,
  },
});

describe('a page under Trusted Types with a Lit of its own', () => {
  for (const [order, scripts] of [
    ['ours first', OURS + THEIRS],
    ['ours second', THEIRS + OURS],
  ])
    it(`draws both where its policy allows duplicates, ${order}`, async () => {
      const {tab, said, drawn, own} = await open(
        html(quiz() + scripts),
        trusted("lit-html 'allow-duplicates'"),
      );
      assert.deepEqual([await drawn(), await own(), said], [true, 'drawn', []]);
      await tab.close();
    });

  it('keeps the fallback content, and its own Lit, where its policy forbids duplicates and ours comes second', async () => {
    const {tab, drawn, own, fallback} = await open(
      html(quiz() + THEIRS + OURS),
      trusted('lit-html'),
    );
    assert.deepEqual([await drawn(), await own(), await fallback()], [false, 'drawn', true]);
    await tab.close();
  });

  it('keeps the fallback content where its policy refuses Lit', async () => {
    const {tab, drawn, fallback} = await open(html(quiz() + OURS), trusted('other'));
    assert.deepEqual([await drawn(), await fallback()], [false, true]);
    await tab.close();
  });
});

describe('an XHTML page', () => {
  it('keeps the fallback content, and says why once', async () => {
    const page = `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>A</title><link rel="icon" href="data:,"/>
<script>// Chromium runs no module script in XML: https://crbug.com/717643
import('/dist/cairn.js')</script></head>
<body>${quiz('lang="en"')}</body></html>`;
    const {tab, said, fallback} = await open(page, {
      headers: {'Content-Type': 'application/xhtml+xml; charset=utf-8'},
    });
    assert.equal(await fallback(), true);
    // What is said once is not said again at the next update.
    await tab.evaluate(() =>
      document.querySelector('cairn-self-check').setAttribute('heading', 'A'),
    );
    await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 100)));
    assert.equal(await fallback(), true);
    const reports = said.filter((each) => each.includes('The fallback content stays'));
    assert.equal(reports.length, 1, said.join('\n'));
    assert.deepEqual(
      said.filter((each) => !reports.includes(each) && !each.includes('favicon')),
      [],
    );
    await tab.close();
  });
});

describe('a page that breaks what Lit needs', () => {
  it('keeps the fallback content', async () => {
    const broken = `<script>Document.prototype.importNode = () => { throw new Error('broken'); };</script>`;
    const {tab, said, drawn, fallback} = await open(html(broken + quiz() + OURS));
    assert.deepEqual([await drawn(), await fallback()], [false, true]);
    assert.equal(said.filter((each) => each.includes('The fallback content stays')).length, 1);
    await tab.close();
  });
});

describe('a page in Shift_JIS', () => {
  const headers = {'Content-Type': 'text/html; charset=shift_jis'};
  const shown = (frame) =>
    frame.evaluate(() => window.internals?.shadowRoot.querySelector('section')?.textContent ?? '');

  for (const attributes of ['', 'isolated="strict"'])
    it(`shows every letter of a widget as it is written: <cairn-self-check ${attributes}>`, async () => {
      const {tab} = await open(html(quiz(`no-intro ${attributes}`) + OURS), {headers});
      await tab.waitForFunction(() => {
        const root = window.internals?.shadowRoot;
        return root && !root.querySelector('slot');
      });
      const words = await Promise.all(tab.frames().map(shown));
      assert.match(words.join(''), /Don’t count times/);
      await tab.close();
    });
});

describe('an isolated widget under Cross-Origin-Embedder-Policy: require-corp', () => {
  const headers = {'Cross-Origin-Embedder-Policy': 'require-corp'};

  it('says which header isolated.js needs', async () => {
    const {tab, said, fallback} = await open(html(quiz('isolated="strict"') + OURS), {headers});
    await tab.waitForFunction(() => window.internals?.shadowRoot.querySelector('slot'));
    const start = Date.now();
    while (!said.some((each) => /isolated> has no frame/.test(each)) && Date.now() - start < 20_000)
      await tab.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    assert.match(
      said.find((each) => /isolated> has no frame/.test(each)) ?? said.join('\n'),
      /Cross-Origin-Resource-Policy: cross-origin/,
    );
    assert.equal(await fallback(), true);
    await tab.close();
  });

  it('works with it', async () => {
    const {tab, said} = await open(html(quiz('isolated="strict"') + OURS), {
      headers,
      files: {'Cross-Origin-Resource-Policy': 'cross-origin'},
    });
    await tab.waitForFunction(() => {
      const root = window.internals?.shadowRoot;
      return root?.querySelector('iframe')?.offsetHeight > 100 && !root.querySelector('slot');
    });
    assert.deepEqual(said, []);
    await tab.close();
  });
});

describe('the built files', () => {
  it('import nothing in the script of an isolated frame, to which Vite would add an import statement', () => {
    assert.doesNotMatch(readFileSync('dist/isolated.js', 'utf8'), /\bimport\(/);
  });

  it('are ASCII where a page loads them as a classic script, in its own encoding', () => {
    // eslint-disable-next-line no-control-regex -- It is the range of ASCII.
    assert.match(readFileSync('dist/frame/host.js', 'utf8'), /^[\x00-\x7f]*$/);
  });

  it('ask for no feature that a browser does not know', () => {
    for (const file of ['dist/isolated-host.js', 'dist/cairn.js', 'docs/recipes/frame.md'])
      assert.doesNotMatch(readFileSync(file, 'utf8'), /web-share/, file);
  });
});
