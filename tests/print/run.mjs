// Prints the sheet to PDF from an article that has its own print styles: `node tests/print/run.mjs [--built] [--keep folder]`.
// A real Chromium presses its own print button and saves what would come out of the printer; the text is read from that.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  watch,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {startDevServer} from '@web/dev-server';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from '../../tools/browsers.mjs';
import {startScreen} from '../../tools/test-runner/webkit.mjs';

/** As Chromium's settings name them, with their width and height in points. */
const papers = {
  A4: {name: 'iso_a4_210x297mm', size: [595, 842]},
  Letter: {name: 'na_letter_8.5x11in', size: [612, 792]},
};
const TITLE = 'For my next session';
const argv = process.argv.slice(2);
const keep = argv.includes('--keep') ? argv[argv.indexOf('--keep') + 1] : undefined;

if (!argv.includes('--built')) {
  const {status} = spawnSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit'});
  if (status !== 0) process.exit(1);
}
const [, contentVersion] = /'(.+)'/.exec(readFileSync('src/content/version.ts', 'utf8'));
const day = (date, options) =>
  new Intl.DateTimeFormat('en', {dateStyle: 'long', ...options}).format(date);
const today = day(new Date());
const ofContent = day(new Date(contentVersion), {timeZone: 'UTC'});

const server = await startDevServer({
  config: {rootDir: '.', port: 0},
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});
const screen = await startScreen();
let failed = 0;
try {
  for (const [paper, {size}] of Object.entries(papers)) {
    await test(`the sheet on ${paper}, from an article`, paper, async (press) => {
      const sheet = await read(await press(findings, 'Print'));
      const lines = [
        TITLE,
        'What I want to talk about first',
        'Often: I leave sessions feeling frustrated or numb.',
        'After sessions I can feel frustrated or numb.',
        'What I would like',
        'I would like to talk about how therapy is going for me.',
        'Room to write',
        `Made on ${today} with Cairn, content of ${ofContent}.`,
      ];
      inOrder(sheet.text, lines);
      assert.equal(sheet.text.includes('When therapy feels stuck'), false, 'the article is on it');
      assert.equal(sheet.text.includes('Copy'), false, 'a button is on it');
      assert.equal(sheet.pages, 1, 'pages');
      assert.deepEqual(sheet.size.map(Math.round), size);
    });
  }
  for (const paper of Object.keys(papers))
    await test(`all that can be marked is one page of ${paper}`, paper, async (press) => {
      const sheet = await read(await press(everything, 'Print'));
      inOrder(sheet.text, [TITLE, 'What I marked', 'What helps, and should stay', 'Room to write']);
      assert.equal(sheet.pages, 1, 'pages');
    });
  await test('what was left out is not on the sheet', 'A4', async (press) => {
    const {text} = await read(await press(leftOut, 'Print'));
    inOrder(text, [TITLE, 'What I would like', 'Room to write']);
    assert.equal(text.includes('cancel, move or miss'), false, 'what was marked is on it');
  });
  await test(
    'where a therapist did something wrong, that text and nothing else',
    'A4',
    async (press) => {
      const {text, pages} = await read(await press(crossed, 'Print'));
      assert.equal(pages, 1);
      for (const never of [
        TITLE,
        'What I marked',
        'When therapy feels stuck',
        'Tell your therapist',
      ])
        assert.equal(text.includes(never), false, `“${never}” is on it`);
      assert.ok(text.length > 80, text);
    },
  );
} finally {
  screen.stop();
  await server.stop();
}
process.exit(failed ? 1 : 0);

/** @param run gets what acts on the page and presses a button of the self-check, and gives the file that was printed */
async function test(name, paper, run) {
  const folder = mkdtempSync(join(tmpdir(), 'cairn-print-'));
  try {
    await run((act, button) => print(folder, paper, act, button));
    console.log(`${name}: as it should be`);
    if (keep) {
      mkdirSync(keep, {recursive: true});
      copyFileSync(
        join(folder, 'out', readdirSync(join(folder, 'out'))[0]),
        join(keep, `${name.replaceAll(/[ ,]+/g, '-')}.pdf`),
      );
    }
  } catch (error) {
    failed += 1;
    console.error(`${name}: ${error.stack}`);
  } finally {
    rmSync(folder, {recursive: true, force: true, maxRetries: 5});
  }
}

async function print(folder, paper, act, button) {
  const out = join(folder, 'out');
  mkdirSync(out);
  mkdirSync(join(folder, 'Default'));
  const destination = {id: 'Save as PDF', origin: 'local', account: ''};
  const appState = {
    version: 2,
    recentDestinations: [destination],
    selectedDestinationId: destination.id,
    isHeaderFooterEnabled: false,
  };
  const preferences = {
    printing: {
      paper_size_default: {name: papers[paper].name},
      print_preview_sticky_settings: {appState: JSON.stringify(appState)},
    },
    savefile: {default_directory: out},
  };
  writeFileSync(join(folder, 'Default', 'Preferences'), JSON.stringify(preferences));
  const browser = await puppeteer.launch({
    executablePath: ensureBrowser('chromium'),
    // What nobody looks at cannot be printed.
    headless: false,
    userDataDir: folder,
    env: {...process.env, DISPLAY: screen.display},
    args: ['--kiosk-printing', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage();
    await page.evaluateOnNewDocument(hands);
    await page.goto(`http://localhost:${server.server.address().port}/demo/index.html`);
    await page.waitForFunction(() => globalThis.root?.querySelector('form'));
    await page.evaluate(act);
    const saved = file(out);
    await page.evaluate((words) => void globalThis.press(words), button);
    return await saved;
  } finally {
    await browser.close();
  }
}

/** The first whole PDF in a folder. */
async function file(folder) {
  const end = AbortSignal.timeout(60_000);
  return new Promise((resolve, reject) => {
    const look = () => {
      for (const name of readdirSync(folder).filter((each) => each.endsWith('.pdf'))) {
        const bytes = readFileSync(join(folder, name));
        if (!bytes.subarray(-64).includes('%%EOF')) continue;
        watcher.close();
        resolve(bytes);
      }
    };
    const watcher = watch(folder, look);
    end.addEventListener('abort', () => {
      watcher.close();
      reject(new Error('nothing was printed'));
    });
  });
}

async function read(bytes) {
  const pdf = await getDocument({data: new Uint8Array(bytes), verbosity: 0}).promise;
  const texts = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const {items} = await (await pdf.getPage(number)).getTextContent();
    texts.push(items.map(({str, hasEOL}) => str + (hasEOL ? '\n' : '')).join(''));
  }
  const [, , width, height] = (await pdf.getPage(1)).view;
  return {text: texts.join('\n').replace(/\s+/g, ' '), pages: pdf.numPages, size: [width, height]};
}

function inOrder(text, lines) {
  let at = 0;
  for (const line of lines) {
    const found = text.indexOf(line, at);
    assert.ok(
      found >= 0,
      `no “${line}” after “${text.slice(Math.max(0, at - 40), at)}” in: ${text}`,
    );
    at = found;
  }
}

/** In the page, before its first script: opens the root of the self-check, and what a visitor does there. */
function hands() {
  const of = (selector) => [...globalThis.root.querySelectorAll(selector)];
  // A proxy passes for the browser's own; a plain function would be gone round.
  Element.prototype.attachShadow = new Proxy(Element.prototype.attachShadow, {
    apply(attach, host, init) {
      const made = Reflect.apply(attach, host, init);
      if (host.localName === 'cairn-self-check') globalThis.root = made;
      return made;
    },
  });
  globalThis.press = async (words) => {
    of('button, summary')
      .find((each) => each.textContent.trim() === words)
      .click();
    // What unfolds says so in the next frame.
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await globalThis.root.host.updateComplete;
  };
  globalThis.choose = async (index) => {
    of('label :is([type=radio], [type=checkbox])')[index].click();
    await globalThis.root.host.updateComplete;
  };
  globalThis.skip = async (times) => {
    for (let left = times; left; left--) await globalThis.press('Skip');
  };
}

async function findings() {
  const {press, choose, skip} = globalThis;
  await press('Begin');
  await skip(1);
  await choose(3);
  await press('Next');
  await skip(12);
  await press('A page to bring to your next session');
}

async function everything() {
  const {press, choose} = globalThis;
  await press('Begin');
  for (let item = 0; item < 10; item++) {
    await choose(4);
    await press('Next');
  }
  await choose(2);
  await press('Next');
  await choose(2);
  await press('Next');
  for (let index = 0; index < 5; index++) await choose(index);
  await press('Next');
  await choose(0);
  await press('Finish');
  await press('A page to bring to your next session');
}

async function leftOut() {
  const {press, choose, skip} = globalThis;
  await press('Begin');
  await choose(3);
  await press('Next');
  await skip(13);
  await press('A page to bring to your next session');
  await choose(0);
}

async function crossed() {
  const {press, choose, skip} = globalThis;
  await press('Begin');
  await skip(13);
  await choose(1);
  await press('Finish');
}
