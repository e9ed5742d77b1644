// Measures our bundle beside a floor, a minimal Lit element and SurveyJS, and writes the tables of docs/performance.md:
// `npm run bench [-- --runs 9]`. Runs are interleaved; what is told is the median, and its ratio to the floor.
import {cpus} from 'node:os';
import {parseArgs} from 'node:util';
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from '../tools/browsers.mjs';
import {keepTable} from '../tools/keep.mjs';
import {open} from './driver.mjs';
import {quiz, serve, subjects, weight} from './subjects.mjs';

const {
  values: {runs, growth},
} = parseArgs({
  options: {runs: {type: 'string', default: '9'}, growth: {type: 'string', default: '3'}},
});
const FLOOR = 'hand-written';
const SLOW = 4;
const COUNTS = [0, 1, 10, 100, 1000];

const site = await serve();
const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--enable-precise-memory-info',
    // With each window Chromium draws pages for its address bar, beside ours and at our expense.
    '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
  ],
});
const names = Object.keys(subjects);
const asking = names.filter((name) => name !== 'nothing');
const address = (subject, more = {}) =>
  `${site.address}?${new URLSearchParams({subject, ...more})}`;

/** name → measure → what each run gave */
const figures = Object.fromEntries(names.map((name) => [name, {}]));
const note = (name, measured) => {
  for (const [measure, value] of Object.entries(measured))
    (figures[name][measure] ??= []).push(value);
};

async function on(name, more, conditions, measure) {
  const driver = await open(browser, address(name, more), conditions);
  try {
    note(name, await measure(driver));
  } finally {
    await driver.close();
  }
}

const start = async (driver) => ({
  cpu: await driver.cpu(),
  thread: await driver.thread(),
  heap: await driver.heap(),
});

async function answers(driver) {
  await driver.protocol.send('Accessibility.enable');
  const {length} = quiz.questions;
  await driver.forget();
  let answer = 0;
  for (let at = 0; at < length; at += 1) {
    answer += await driver.press('radio', quiz.scale[at % quiz.scale.length]);
    if (at < length - 1) answer += await driver.press('button', 'Next');
  }
  const {longest} = await driver.seen();
  return {answer: answer / length, longest};
}

for (let run = 0; run < Number(runs); run += 1) {
  for (const name of names) await on(name, {}, {}, start);
  for (const name of asking)
    await on(name, {far: ''}, {}, async (driver) => ({far: await driver.cpu()}));
  for (const name of asking) {
    await on(name, {}, {slow: SLOW}, async (driver) => ({painted: await driver.painted()}));
    await on(name, {}, {slow: SLOW, slowNetwork: true}, async (driver) => ({
      paintedSlowly: await driver.painted(),
    }));
    await on(name, {}, {slow: SLOW}, answers);
    const late = {slow: SLOW, slowNetwork: true};
    let height;
    await on(name, {text: ''}, late, async (driver) => {
      height = await driver.height();
      return {shift: (await driver.seen()).shift};
    });
    await on(name, {text: '', height}, late, async (driver) => ({
      reserved: (await driver.seen()).shift,
    }));
  }
  console.error(`run ${run + 1} of ${runs}`);
}

for (let run = 0; run < Number(growth); run += 1)
  for (const name of asking)
    for (const count of COUNTS)
      await on(name, {count}, {}, async (driver) => {
        const measured = Object.entries(await start(driver));
        return Object.fromEntries(measured.map(([measure, value]) => [measure + count, value]));
      });

const version = await browser.version();
await browser.close();
site.stop();

const median = (name, measure) => {
  const values = [...figures[name][measure]].sort((a, b) => a - b);
  return (values[(values.length - 1) >> 1] + values[values.length >> 1]) / 2;
};
const most = (name, measure) => Math.max(...figures[name][measure]);
const perInstance = (name, measure) =>
  (median(name, `${measure}1000`) - median(name, `${measure}100`)) / 900;
/** Of the cost by the count: 1 is a straight line. */
const exponent = (name, measure) => {
  const cost = (count) => median(name, `${measure}${count}`) - median(name, `${measure}0`);
  return Math.log10(cost(1000) / cost(100));
};

const rows = {
  'JS and CSS, KiB (brotli)': [(name) => weight(name) / 1024, 1],
  'CPU to the first question, ms': [(name) => median(name, 'cpu'), 1],
  'Thread time to the first question, ms': [(name) => median(name, 'thread'), 1],
  'CPU of a page whose quiz is far below, ms': [(name) => median(name, 'far'), 1],
  'First question painted, ms (4× slower CPU)': [(name) => median(name, 'painted'), 0],
  'First question painted, ms (4×, slow 4G)': [(name) => median(name, 'paintedSlowly'), 0],
  'CPU of an answer and Next up to the next paint, ms (4×)': [(name) => median(name, 'answer'), 1],
  'Longest task while answering, ms (4×; 0: none above 50)': [(name) => most(name, 'longest'), 0],
  'Layout shift, the worst run': [(name) => most(name, 'shift'), 3],
  'The same, with its height kept free': [(name) => most(name, 'reserved'), 3],
  'Heap, KiB': [(name) => median(name, 'heap'), 0],
  'CPU of a further instance, ms': [(name) => perInstance(name, 'cpu'), 2],
  'Thread time of a further instance, ms': [(name) => perInstance(name, 'thread'), 2],
  'Heap of a further instance, KiB': [(name) => perInstance(name, 'heap'), 1],
  'Growth of CPU, 100 → 1000, exponent': [(name) => exponent(name, 'cpu'), 2],
};

function cell(value, floor, digits) {
  const ratio = floor > 0 && value !== floor ? ` (${(value / floor).toFixed(2)}×)` : '';
  return value.toFixed(digits) + ratio;
}
const words = `Medians of ${runs} interleaved runs (growth: ${growth}); ${version} on ${cpus().length} × ${cpus()[0].model}; the page without a quiz takes ${median('nothing', 'cpu').toFixed(1)} ms of CPU and ${median('nothing', 'heap').toFixed(0)} KiB of heap. In brackets: against the hand-written element.`;
const table = [
  ['Median', ...asking],
  ...Object.entries(rows).map(([title, [of, digits]]) => [
    title,
    ...asking.map((name) => cell(of(name), of(FLOOR), digits)),
  ]),
];
await keepTable('docs/performance.md', 'bench', table, words);
