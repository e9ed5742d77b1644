// Prints what each invented visitor of tests/content/{written,switch,prep}-cases.ts is told, as they read it on a phone, with the sheet that they can hand
// over; and counts it: `npm run cases [-- 04 07]`. Everything comes from `src`, so no build is needed.
import {startDevServer} from '@web/dev-server';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {getDocument} from 'pdfjs-dist/legacy/build/pdf.mjs';
import puppeteer from 'puppeteer-core';
import {formatPicker} from '../src/content/format-picker.ts';
import {goalReview} from '../src/content/goal-card.ts';
import {selfCheckQuestions} from '../src/content/self-check-questions.ts';
import {sessionPrep} from '../src/content/session-prep.ts';
import {questionsAfter} from '../src/engine/notes.ts';
import {switchGuideQuestions} from '../src/content/switch-guide-questions.ts';
import {cases} from '../tests/content/cases.ts';
import {prepCases} from '../tests/content/prep-cases.ts';
import {switchCases} from '../tests/content/switch-cases.ts';
import {words} from '../tests/setup/words.ts';
import {ensureBrowser} from './browsers.mjs';

const PHONE = {width: 375, height: 812, deviceScaleFactor: 1};
/** Answers that count as not marked. */
const UNMARKED = /“(Not at all|Rarely)”/;
const wanted = process.argv.slice(2);
const checks = {
  selfCheck: {tag: 'cairn-self-check', questions: selfCheckQuestions(words).questions},
  formatPicker: {tag: 'cairn-format-picker', questions: formatPicker(words).questions},
  sessionPrep: {
    tag: 'cairn-session-prep',
    questions: questionsAfter(sessionPrep(words).questions, ''),
  },
  switchGuide: {tag: 'cairn-switch-guide', questions: switchGuideQuestions(words).questions},
};
const goalQuestions = goalReview(words).questions;

const blank = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Cases</title><body><script type="module" src="/src/cairn.ts"></script>`;
const server = await startDevServer({
  config: {
    rootDir: '.',
    port: 0,
    nodeResolve: true,
    plugins: [esbuildPlugin({ts: true, target: 'es2022'})],
    middleware: [
      (context, next) => {
        if (context.path !== '/cases.html') return next();
        context.type = 'html';
        context.body = blank;
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
const counted = [];
try {
  for (const each of cases) {
    if (wanted.length && !wanted.includes(each.case)) continue;
    console.log(`\n\n######## ${each.case}: ${each.who}`);
    await visit(each);
  }
  for (const {answers, texts, ...each} of switchCases) {
    if (wanted.length && !wanted.includes(each.case)) continue;
    console.log(`\n\n######## ${each.case}: ${each.who}`);
    const page = await opened();
    await ask(page, checks.switchGuide, answers, texts);
    console.log(`\n==== All that unfolds\n${await page.evaluate(() => globalThis.unfolded())}`);
    await handOver(page);
  }
  for (const {first, texts, ...each} of prepCases) {
    if (wanted.length && !wanted.includes(each.case)) continue;
    console.log(`\n\n######## ${each.case}: ${each.who}`);
    const page = await opened();
    await ask(page, checks.sessionPrep, first ? {first: [first]} : {}, texts);
    await handOver(page);
  }
} finally {
  await browser.close();
  await server.stop();
}
const WHAT = ['words', 'height', 'sentences', 'repeated reasons', 'unmarked reasons', 'pages'];
// The guide names what speaks against each of its five ways, so an answer may stand there more than once.
for (const tag of new Set(counted.map((each) => each.tag))) {
  console.log(`\n${tag}`);
  const ofTag = counted.filter((each) => each.tag === tag);
  for (const what of WHAT) {
    const numbers = ofTag.flatMap((each) => each[what] ?? []);
    if (numbers.length) console.log(what.padEnd(18), summary(numbers));
  }
}

function summary(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  return `median ${sorted[Math.floor(sorted.length / 2)]}, most ${sorted.at(-1)} (of ${sorted.length})`;
}

async function opened() {
  const page = await browser.newPage();
  await page.setViewport(PHONE);
  await page.evaluateOnNewDocument(hands);
  await page.goto(`http://localhost:${server.server.address().port}/cases.html`);
  await page.waitForFunction(() => customElements.get('cairn-format-picker'));
  return page;
}

async function visit({selfCheck, goals, formatPicker: wishes}) {
  const page = await opened();
  await ask(page, checks.selfCheck, selfCheck);
  if (goals.length) await review(page, goals);
  if (Object.keys(wishes).length) await ask(page, checks.formatPicker, wishes);
  await handOver(page);
}

/** The sheet, as it is printed. */
async function handOver(page) {
  const sheet = await page.evaluate(() => globalThis.sheet());
  if (sheet) {
    console.log(`\n==== The sheet\n${sheet.text}`);
    for (const format of ['A4', 'Letter']) {
      const pages = await printed(sheet, format);
      console.log(`${format}: ${pages} page(s)`);
      counted.push({tag: 'the sheet', pages});
    }
  }
  await page.close();
}

async function ask(page, {tag, questions}, answers, texts) {
  await page.evaluate(async (name) => {
    await globalThis.put(name);
    await globalThis.press('Begin');
  }, tag);
  await walk(page, questions, answers, texts);
  await report(page, tag);
}

async function review(page, goals) {
  await page.evaluate(
    async (texts) => {
      await globalThis.put('cairn-goal-card');
      await globalThis.press('Begin');
      for (const [index, text] of texts.entries()) {
        if (index) await globalThis.press('Add another goal');
        await globalThis.write(index * 3, text);
      }
      await globalThis.press('Next');
    },
    goals.map((goal) => goal.words),
  );
  for (const {answers} of goals) await walk(page, goalQuestions, answers);
  await report(page, 'cairn-goal-card');
}

async function walk(page, questions, answers, texts = {}) {
  for (const {id, kind, of, options: own} of questions) {
    // The visitor's own lines, where there are enough to choose from.
    const options = of ? of.filter((each) => texts[each]).map((each) => ({id: each})) : own;
    if (of && options.length < 2) continue;
    if (kind === 'text') {
      await page.evaluate((text) => globalThis.say(text), texts[id]);
      continue;
    }
    const indexes = (answers[id] ?? []).map((given) =>
      options.findIndex((each) => each.id === given),
    );
    await page.evaluate((chosen) => globalThis.answer(chosen), indexes);
    if (indexes.some((index) => options[index]?.ends)) return;
  }
}

async function report(page, tag) {
  const {text, height, sentences, repeated, why} = await page.evaluate(() => globalThis.result());
  console.log(`\n==== ${tag}\n${text}`);
  const count = text.split(/\s+/).length;
  console.log(
    `---- ${count} words, ${height} px, ${sentences} sentences, ${repeated} repeated reasons`,
  );
  counted.push({
    tag,
    words: count,
    height,
    sentences,
    'repeated reasons': repeated,
    'unmarked reasons': why.filter((each) => UNMARKED.test(each)).length,
  });
}

/** How many pages a printer would need. */
async function printed({html, css}, format) {
  const page = await browser.newPage();
  await page.setContent(`<style>${css}</style>${html}`);
  const bytes = await page.pdf({
    format,
    preferCSSPageSize: false,
    margin: {top: '15mm', bottom: '15mm', left: '15mm', right: '15mm'},
  });
  await page.close();
  return (await getDocument({data: new Uint8Array(bytes), verbosity: 0}).promise).numPages;
}

/** In the page, before its first script: opens the roots, and does what a visitor does. */
function hands() {
  const roots = new Map();
  Element.prototype.attachShadow = new Proxy(Element.prototype.attachShadow, {
    apply(attach, host, init) {
      const made = Reflect.apply(attach, host, init);
      roots.set(host.localName, made);
      return made;
    },
  });
  let root;
  const of = (selector) => [...root.querySelectorAll(selector)];
  const settle = async () => {
    await new Promise(requestAnimationFrame);
    await new Promise(requestAnimationFrame);
    await root.host.updateComplete;
  };
  globalThis.put = async (tag) => {
    const element = document.createElement(tag);
    element.region = 'US';
    document.body.append(element);
    root = roots.get(tag);
    await element.updateComplete;
    await settle();
  };
  globalThis.press = async (name) => {
    const found = of('button, summary').find((each) => each.textContent.trim() === name);
    if (!found) throw new Error(`no “${name}” in: ${root.firstElementChild.innerText}`);
    found.click();
    await settle();
  };
  globalThis.write = async (index, text) => {
    const field = of('textarea')[index];
    field.value = text;
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await settle();
  };
  globalThis.answer = async (indexes) => {
    for (const index of indexes) of('fieldset input')[index].click();
    await settle();
    if (indexes.length) of('button.primary')[0].click();
    else
      of('button')
        .find((each) => each.textContent.trim() === 'Skip')
        .click();
    await settle();
  };
  globalThis.say = async (text) => {
    if (text) await globalThis.write(0, text);
    await globalThis.press(text ? 'Next' : 'Skip');
  };
  globalThis.unfolded = async () => {
    for (const fold of of('.article details')) {
      fold.open = true;
      await settle();
    }
    return root.querySelector('.article').innerText.replace(/\n\s*\n+/g, '\n');
  };
  globalThis.result = async () => {
    for (let left = 50; left && !root.querySelector('.article'); left--) await settle();
    const article = root.querySelector('.article');
    const why = of('.article .why').map((each) => each.textContent.trim());
    return {
      text: article.innerText.replace(/\n\s*\n+/g, '\n'),
      height: Math.round(article.getBoundingClientRect().height),
      sentences: of('.article .say q').length,
      repeated: why.length - new Set(why).size,
      why,
    };
  };
  globalThis.sheet = async () => {
    const bring = of('summary').find((each) =>
      each.textContent.trim().startsWith('A page to bring'),
    );
    if (!bring) return undefined;
    await globalThis.press(bring.textContent.trim());
    HTMLIFrameElement.prototype.remove = () => undefined;
    await globalThis.press('Print');
    for (let left = 20; left; left--) await settle();
    const paper = root.querySelector('iframe')?.contentDocument;
    if (!paper) return {text: 'nothing was printed', html: '', css: ''};
    const css = [...paper.adoptedStyleSheets]
      .flatMap((each) => [...each.cssRules])
      .map((each) => each.cssText)
      .join('\n');
    return {text: paper.body.innerText, html: paper.body.innerHTML, css};
  };
}
