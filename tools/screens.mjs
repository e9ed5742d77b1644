// Walks through every screen of every widget in every language at 320 px: `npm run screens [locale …]`.
// Fails on English that is left over, on anything that sticks out to the side, and on a line of the console;
// writes a picture of each screen into reports/screens/ to be looked at.
import {mkdirSync, readFileSync} from 'node:fs';
import {startDevServer} from '@web/dev-server';
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from './browsers.mjs';

const WIDTH = 320;
const {targetLocales, interchange} = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
const same = JSON.parse(readFileSync(`${interchange.xliffDir}/same-as-english.json`, 'utf8'));
const wanted = process.argv.slice(2);
const locales = ['en', ...targetLocales].filter(
  (locale) => !wanted.length || wanted.includes(locale),
);

const skips = (count) => Array(count).fill('skip');

/** What is done on the way to a result: a number chooses that option, the rest presses a button; every step is a screen. */
const walks = {
  'self-check stuck': ['begin', 'next', 3, 4, 3, 4, 3, 2, 2, 2, 2, 2, 'skip', 2, 0, 0, 'folds'],
  'self-check steady': ['begin', ...Array(10).fill(0), ...skips(3), 0, 'folds'],
  'self-check few': ['begin', 1, ...skips(13), 'folds'],
  'self-check open': ['begin', ...skips(14)],
  'self-check safety': ['begin', ...skips(13), 1],
  'self-check unsure': ['begin', 3, 3, ...skips(11), 2, 'folds'],
  'goal-card goals': [
    'begin',
    'next',
    'write',
    'next',
    0,
    1,
    1,
    0,
    0,
    6,
    'folds',
    'again',
    0,
    0,
    0,
    0,
    0,
    8,
    'restart',
  ],
  'goal-card open': ['begin', 'write', 'next', ...skips(6)],
  'format-picker usual': ['begin', 1, 0, 0, 0, 2, 0, 0, 1, 1, 2, 3, 'folds'],
  'format-picker watched': ['begin', ...skips(9), 1, 'skip', 'folds'],
  'session-prep usual': ['begin', ...Array(5).fill(['write', 'next']).flat(), 2, 'folds'],
  'session-prep open': ['begin', ...skips(5)],
  'switch-guide usual': ['begin', 1, 0, 0, 0, 0, 'write', 'next', 1, 'folds'],
  'switch-guide open': ['begin', ...skips(7)],
  'switch-guide safety': ['begin', 'skip', 1],
};

let html = '';
const server = await startDevServer({
  config: {
    rootDir: '.',
    port: 0,
    middleware: [
      (context, next) => {
        if (context.path !== '/screen') return next();
        context.body = html;
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
const problems = [];
let screens = 0;
try {
  for (const locale of locales) {
    mkdirSync(`reports/screens/${locale}`, {recursive: true});
    for (const [name, steps] of Object.entries(walks)) await walk(locale, name, steps);
  }
} catch (error) {
  problems.push(error.stack);
}
await browser.close();
await server.stop();
if (!screens) problems.push(`No screen is called ${wanted.join(' ')}.`);
for (const problem of new Set(problems)) console.error(problem);
console.log(
  `${screens} screens in ${locales.length} languages, ${new Set(problems).size} problems`,
);
process.exit(problems.length ? 1 : 0);

async function walk(locale, name, steps) {
  const page = await browser.newPage();
  page.setDefaultTimeout(10_000);
  page.on('console', (message) => problems.push(`${locale} ${name}: console: ${message.text()}`));
  page.on('pageerror', (error) => problems.push(`${locale} ${name}: ${error.message}`));
  await page.setViewport({width: WIDTH, height: 800});
  await page.evaluateOnNewDocument(() => {
    // A proxy passes for the browser's own; a plain function would be gone round.
    Element.prototype.attachShadow = new Proxy(Element.prototype.attachShadow, {
      apply: (attach, host, init) => (globalThis.root = Reflect.apply(attach, host, init)),
    });
  });
  const tag = `cairn-${name.split(' ')[0]}`;
  html = `<!doctype html><html lang="${locale}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
    <link rel="icon" href="data:,"><script type="module" src="/dist/cairn.js"></script>
    <body style="margin: 0"><${tag} region="GB" remember></${tag}>`;
  await page.goto(`http://localhost:${server.server.address().port}/screen`);
  await page.waitForFunction(() => globalThis.root?.querySelector('section'), {polling: 20});
  for (const [index, step] of ['', ...steps].entries()) {
    await page.evaluate(act, step);
    screens += 1;
    const found = await page.evaluate(look, WIDTH);
    const english = englishOf(locale);
    for (const text of found.texts) {
      if (english.has(text)) problems.push(`${locale} ${name}: English is left: “${text}”`);
    }
    for (const wide of found.wide)
      problems.push(`${locale} ${name}, screen ${index}: sticks out: ${wide}`);
    const file = `${name.replace(' ', '-')}-${String(index).padStart(2, '0')}.png`;
    await page.screenshot({path: `reports/screens/${locale}/${file}`, fullPage: true});
  }
  if (!(await page.evaluate(() => globalThis.reached)))
    problems.push(`${locale} ${name}: the walk ends before a result`);
  await page.close();
}

/** The English texts that have another wording in a language. */
function englishOf(locale) {
  if (locale === 'en') return new Set();
  const xliff = readFileSync(`${interchange.xliffDir}/${locale}.xlf`, 'utf8');
  const texts = [...xliff.matchAll(/<source>([^<]*)<\/source>/g)].map(([, text]) => text);
  return new Set(texts.filter((text) => !(text in {...same[locale], ...same['*']})));
}

/** In the page. */
async function act(step) {
  const {root} = globalThis;
  const buttons = [...root.querySelectorAll('button')];
  const next = () => root.querySelector('button[form=f]').click();
  const settled = () => new Promise((resolve) => setTimeout(resolve, 20));
  if (typeof step === 'number') {
    root.querySelectorAll('[part=option] input')[step].click();
    await settled();
    next();
  } else if (step === 'begin' || step === 'next') next();
  else if (step === 'skip')
    buttons
      .filter((button) => button.form.id === 'o' && button.closest('[part=actions]'))
      .at(-1)
      .click();
  else if (step === 'folds')
    for (const summary of root.querySelectorAll('summary')) summary.click();
  else if (step === 'again') root.querySelector('[part=result] li > :last-child > button').click();
  else if (step === 'restart')
    root.querySelector('section > [part=actions] button:last-of-type').click();
  else if (step === 'write') {
    for (const field of root.querySelectorAll('textarea')) {
      field.value = '1234 5678 9012 3456';
      field.dispatchEvent(new Event('change'));
    }
  }
  await settled();
  await settled();
}

/** In the page. */
function look(width) {
  const {root} = globalThis;
  globalThis.reached ||= !!root.querySelector('[part=result]');
  const texts = [];
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) texts.push(walker.currentNode.data.replace(/\s+/g, ' ').trim());
  for (const element of root.querySelectorAll('[aria-label]'))
    texts.push(element.getAttribute('aria-label'));
  const wide = [...root.querySelectorAll('*:not([aria-hidden] *)')]
    .filter((element) => {
      const {left, right, width: own} = element.getBoundingClientRect();
      return (
        // Wider than what only a screen reader hears.
        own > 1 &&
        (left < -0.5 ||
          right > width + 0.5 ||
          (element.scrollWidth > element.clientWidth + 1 &&
            getComputedStyle(element).overflowX === 'visible' &&
            element.clientWidth > 0 &&
            getComputedStyle(element).display !== 'inline'))
      );
    })
    .map(
      (element) =>
        `${element.localName}.${element.className.baseVal ?? element.className} “${element.textContent.trim().slice(0, 40)}”`,
    );
  return {texts, wide};
}
