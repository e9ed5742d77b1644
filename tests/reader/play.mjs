// Plays a walk in a browser, and gives what was heard.
import {breaths, tidy} from './transcript.mjs';
import {parseScript} from './script.mjs';

/** What is around the page: a walk that has lost count of its keys may press anything there. */
const BROWSER = /\b(tool bar|page tab|Tab [Ss]earch|Search or enter address|Search with)\b/;
const LOADS_WITHIN_MS = 300_000;

/** The day is another one tomorrow. */
const today = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeZone: 'UTC'}).format(
  new Date(),
);

/** @returns the steps of the walk, with what was said after each */
export async function play(desktop, browser, site, walk) {
  site.show(walk);
  const page = await desktop.open(browser, site.address);
  try {
    await loaded(page);
    const steps = [];
    let heading = '';
    for (const step of parseScript(walk.steps)) {
      heading = step.heading ?? heading;
      const events = step.press
        ? await page.press(step.press)
        : step.type
          ? await page.type(step.type)
          : [];
      if (events.some(([, , text]) => BROWSER.test(text)))
        throw new Error(`“${step.label ?? step.press}” in “${heading}” leads out of the page`);
      if (step.quiet) continue;
      steps.push(
        step.heading
          ? step
          : {...step, said: breaths(events.filter((event) => !isWaiting(event))).map(withoutDay)},
      );
    }
    return steps;
  } finally {
    await page.close();
  }
}

const withoutDay = (said) => ({...said, text: said.text.replaceAll(today, '(today)')});

/** Orca says it where a page takes some time. */
const isWaiting = ([, , text]) => tidy(text) === 'Loading. Please wait.';

/** Keys that come before the page is there go to the window of the browser. */
async function loaded(page) {
  const deadline = Date.now() + LOADS_WITHIN_MS;
  while (Date.now() < deadline) {
    const events = await page.listen();
    if (events.some(([, , text]) => text.includes('Finished loading'))) {
      await page.listen();
      return;
    }
  }
  throw new Error('The reader does not say that the page has loaded');
}
