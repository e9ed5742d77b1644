// A visitor of an app: takes the first question, while the app renders anew around the widget, and takes it away. What is in
// a closed root is reached by what a screen reader knows.
import assert from 'node:assert/strict';

const WIDGET = 'cairn-self-check';
const ACCENT = 'rgb(1 2 3)';
/** How many questions the self-check asks. */
const QUESTIONS = 14;

/** A widget that the server has sent is there already; else the app shows it when it is told to. */
export async function visit(page, {hydrated}) {
  const before = await listeners(page);
  if (!hydrated) await press(page, 'Show or hide');
  await page.waitForSelector(`${WIDGET}:state(asking)`);
  if (hydrated) assert.equal(await page.$eval(WIDGET, (element) => element.sent), true, 'kept');

  assert.deepEqual(await settings(page), {
    ...SETTINGS,
    heading: 'Time 1',
    time: true,
    ctaLabel: null,
  });

  const [first] = await radios(page);
  await first.click();
  await press(page, 'Next');
  await heard(page, `2 of ${QUESTIONS} on level 3`);

  await press(page, 'Pass time');
  await page.waitForSelector(`${WIDGET}[heading="Time 2"]`);
  const after = await settings(page);
  assert.deepEqual(after, {
    ...SETTINGS,
    heading: 'Time 2',
    time: true,
    ctaLabel: 'Find a therapist',
  });

  await press(page, 'Back');
  await heard(page, `1 of ${QUESTIONS} on level 3`);
  const [same] = await radios(page);
  assert.equal(await same.evaluate((radio) => radio.checked), true, 'the answer is kept');

  await press(page, 'Show or hide');
  await page.waitForFunction((tag) => !document.querySelector(tag), {polling: 20}, WIDGET);
  if (!hydrated) assert.deepEqual(await listeners(page), before, 'listeners are left behind');

  await press(page, 'Show or hide');
  await page.waitForSelector(`${WIDGET}:state(asking)`);
  const [anew] = await radios(page);
  assert.equal(await anew.evaluate((radio) => radio.checked), false, 'a new widget is empty');
}

const SETTINGS = {
  region: 'GB',
  headingLevel: 3,
  noIntro: true,
  accent: ACCENT,
  fallback: 'Until the script is there.',
  marked: true,
};

function settings(page) {
  return page.$eval(WIDGET, (element) => ({
    region: element.getAttribute('region'),
    headingLevel: element.headingLevel,
    noIntro: element.noIntro,
    accent: getComputedStyle(element).getPropertyValue('--cairn-accent').trim(),
    fallback: element.textContent.trim(),
    marked: element.classList.contains('rr-block') && element.hasAttribute('data-private'),
    heading: element.getAttribute('heading'),
    time: element.classList.contains(element.heading.toLowerCase().replace(' ', '-')),
    ctaLabel: element.getAttribute('cta-label'),
  }));
}

async function radios(page) {
  await page.waitForSelector('::-p-aria([role="radio"])');
  return page.$$('::-p-aria([role="radio"])');
}

async function press(page, name) {
  const button = await page.waitForSelector(`::-p-aria([name="${name}"][role="button"])`);
  await button.click();
}

async function heard(page, words) {
  await page
    .waitForFunction(
      (wanted) => document.querySelector('output')?.textContent === wanted,
      {polling: 20, timeout: 5000},
      words,
    )
    .catch(async () =>
      assert.equal(await page.$eval('output', ({textContent}) => textContent), words),
    );
}

/** How many listeners there are at the window, the document and the body, by the name of the event. */
async function listeners(page) {
  const session = await page.createCDPSession();
  const counts = {};
  for (const place of ['window', 'document', 'document.documentElement', 'document.body']) {
    const {result} = await session.send('Runtime.evaluate', {expression: place});
    const found = await session.send('DOMDebugger.getEventListeners', {objectId: result.objectId});
    for (const {type} of found.listeners)
      counts[`${type} at ${place}`] = (counts[`${type} at ${place}`] ?? 0) + 1;
  }
  await session.detach();
  return Object.fromEntries(Object.entries(counts).sort());
}
