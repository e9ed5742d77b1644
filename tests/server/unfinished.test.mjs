// First screens that arrive in pieces, and those whose script never comes, in real browsers.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {createServer} from 'node:http';
import {after, before, describe, it} from 'node:test';
import puppeteer from 'puppeteer-core';
import {renderToString} from 'cairn-widgets/server.js';
import {ensureBrowser} from '../../tools/browsers.mjs';

const FALLBACK = '<p>Talk to your therapist about it.</p>';

let server;
let browser;
before(async () => {
  server = createServer(answer).listen(0);
  browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
});
after(async () => {
  server.closeAllConnections();
  server.close();
  await browser.close();
});

/** What the server sends for `/`: the first piece, and the others once `goOn` is called. */
let pieces = [];
let goOn;
let told;

async function answer({url}, response) {
  if (url.startsWith('/dist/')) {
    response.setHeader('Content-Type', 'text/javascript');
    return response.end(readFileSync(url.slice(1)));
  }
  if (url !== '/') return response.writeHead(404).end();
  response.setHeader('Content-Type', 'text/html; charset=utf-8');
  for (const piece of pieces) {
    if (piece !== pieces[0]) await told;
    response.write(piece);
  }
  return response.end();
}

/** @returns a page while it still arrives */
async function visit(...html) {
  pieces = html;
  told = new Promise((done) => (goOn = done));
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(() => {
    const {attachInternals} = HTMLElement.prototype;
    HTMLElement.prototype.attachInternals = function () {
      return (window.internals = attachInternals.call(this));
    };
  });
  const navigated = new Promise((done) => page.once('framenavigated', done));
  void page.goto(`http://localhost:${server.address().port}/`).catch(() => undefined);
  await navigated;
  return page;
}

const head = (script) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>A</title>
  ${script}<p>${'Words before it. '.repeat(100)}</p>`;

const ASYNC = '<script async type="module" src="/dist/cairn.js"></script>';

/** What is at the top of the root of the widget. */
const inRoot = () => [...window.internals.shadowRoot.children].map(({localName}) => localName);

const isDefined = () => customElements.get('cairn-self-check') !== undefined;

describe('a first screen that arrives in pieces, with an async script', () => {
  for (const [where, at] of [
    ['before the style sheet', (html) => html.indexOf('<style>')],
    ['between the style sheet and the card', (html) => html.indexOf('<section')],
    ['inside the card', (html) => html.indexOf('Begin')],
    ['between the card and the end', (html) => html.indexOf('</section>') + 10],
    ['inside the fallback content', (html) => html.indexOf('your therapist about')],
  ])
    it(`is one card that works when the pause is ${where}`, async () => {
      const html = await renderToString('cairn-self-check', {}, {fallback: FALLBACK});
      const page = await visit(head(ASYNC) + html.slice(0, at(html)), html.slice(at(html)));
      await page.waitForFunction(isDefined);
      assert.equal(await page.evaluate(() => document.readyState), 'loading');
      goOn();
      await page.waitForFunction(() => document.readyState === 'complete');
      await page.waitForFunction(() => !window.internals.shadowRoot.querySelector('style'));
      assert.deepEqual(await page.evaluate(inRoot), ['section']);
      const words = await page.evaluate(() => window.internals.shadowRoot.textContent);
      assert.equal(words.match(/Need to talk to someone now/g).length, 1);
      assert.equal(await page.evaluate(() => document.querySelectorAll('template').length), 0);
      await page.close();
    });

  it('is taken over before the rest of the page is there', async () => {
    const html = await renderToString('cairn-self-check', {});
    const page = await visit(`${head(ASYNC)}${html}<p>`, 'The end');
    await page.waitForFunction(isDefined);
    await page.waitForFunction(() => !window.internals.shadowRoot.querySelector('style'));
    assert.equal(await page.evaluate(() => document.readyState), 'loading');
    goOn();
    await page.close();
  });

  it('is no second card where the script was there first', async () => {
    const html = await renderToString('cairn-self-check', {}, {fallback: FALLBACK});
    const page = await visit(`${head(ASYNC)}<cairn-goal-card></cairn-goal-card>`, html);
    await page.waitForFunction(isDefined);
    goOn();
    await page.waitForFunction(() => document.readyState === 'complete');
    await page.waitForFunction(() => window.internals.shadowRoot.querySelector('section'));
    assert.deepEqual(await page.evaluate(inRoot), ['section']);
    await page.close();
  });
});

describe('a first screen whose script never comes', () => {
  /** What can be seen, when so many seconds have passed for its animations. */
  async function seenAfter(seconds, fallback) {
    const html = await renderToString('cairn-self-check', {'quick-exit': true}, {fallback});
    const page = await visit(
      `${head('<script type="module" src="/nowhere.js"></script>')}${html}<hr>`,
    );
    await page.waitForFunction(() => document.readyState === 'complete');
    const session = await page.createCDPSession();
    const {root} = await session.send('DOM.getDocument', {depth: -1, pierce: true});
    const find = (node) =>
      node.shadowRoots?.[0] ?? node.children?.map(find).find((each) => each !== undefined);
    const {object} = await session.send('DOM.resolveNode', {nodeId: find(root).nodeId});
    const {result} = await session.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: `${function (ms) {
        for (const each of this.getAnimations()) each.currentTime = ms;
        const seen = (element) =>
          element.checkVisibility({visibilityProperty: true}) && element.offsetHeight > 0;
        const find = (selector, words) =>
          [...this.querySelectorAll(selector)].find((each) => each.textContent.includes(words));
        return {
          begin: seen(find('button', 'Begin')),
          help: seen(find('summary', 'Need to talk')),
          exit: seen(find('button', 'Leave')),
          fallback: [...this.host.querySelectorAll('p')].some(seen),
          animations: this.getAnimations().length > 0,
        };
      }}`,
      arguments: [{value: seconds * 1000}],
      returnByValue: true,
    });
    await page.close();
    return result.value;
  }

  it('waits for it', async () => {
    assert.deepEqual(await seenAfter(15, FALLBACK), {
      begin: true,
      help: true,
      exit: true,
      fallback: false,
      animations: true,
    });
  });

  for (const fallback of [FALLBACK, ''])
    it(`then shows ${fallback ? 'its fallback content' : 'nothing'} in place of what cannot be used, and keeps help and the exit`, async () => {
      assert.deepEqual(await seenAfter(21, fallback), {
        begin: false,
        help: true,
        exit: true,
        fallback: fallback !== '',
        animations: true,
      });
    });
});
