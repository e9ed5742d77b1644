// One visit to the page, in a new browser context: opens it, does something there, leaves it, and waits for what the scripts
// send last.
import {CannotRun} from './cannot-run.mjs';
import {consent} from './consent.mjs';
import {factsOf, scrollThrough} from './page-facts.mjs';
import {watchPage} from './page-watch.mjs';
import {withSenders} from './senders.mjs';

const LOAD_MS = 90_000;
/** A page that never stops sending is left after this time. */
const MOST_QUIET_MS = 10_000;
const LAST_WORDS_MS = 20_000;

/**
 * @param act what is done on the page: `({page, facts}) => …`
 * @returns `{facts, response, acted, from, requests, scripts, order, warnings, consented}`
 */
export async function visit({browser, proxy, url, userAgent, consentSelector, waitMs}, act) {
  const context = await browser.createBrowserContext();
  const first = proxy.requests.length;
  try {
    const page = await context.newPage();
    // Most tools leave a browser alone that says it is driven by a program.
    await page.setUserAgent({userAgent});
    await page.setViewport({width: 1280, height: 900});
    page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
    const watch = await watchPage(page);
    const response = await open(page, url);
    await proxy.quiet(700, MOST_QUIET_MS);
    const consented = await consent(page, consentSelector);
    await scrollThrough(page);
    await proxy.quiet(700, MOST_QUIET_MS);
    const facts = await factsOf(page);
    const from = Date.now();
    const acted = await act({page, facts, from});
    await page.mouse.move(2, 2, {steps: 4});
    await proxy.quiet(waitMs, Math.max(waitMs, MOST_QUIET_MS));
    await page.goto('about:blank');
    await proxy.quiet(Math.min(waitMs, 2000), LAST_WORDS_MS);
    const scripts = [...watch.scripts.values()];
    return {
      facts,
      response,
      acted,
      from,
      consented,
      order: watch.order,
      scripts,
      warnings: [...watch.warnings],
      requests: withSenders(
        [...proxy.requests.slice(first), ...watch.messages],
        watch.initiated,
        scripts.filter(({isCairn}) => isCairn).map(({url}) => url),
      ),
    };
  } finally {
    await context.close().catch(() => undefined);
  }
}

async function open(page, url) {
  let response;
  try {
    response = await page.goto(url, {waitUntil: 'load', timeout: LOAD_MS});
  } catch (error) {
    // A page whose tracking pixels hang has loaded.
    if (error.name !== 'TimeoutError')
      throw new CannotRun(`${url} could not be opened: ${error.message.split(' at ')[0]}.`);
    response = await page
      .mainFrame()
      .waitForNavigation({timeout: 1})
      .catch(() => null);
    if (page.url() === 'about:blank')
      throw new CannotRun(`${url} did not load in ${LOAD_MS / 1000} seconds.`);
  }
  const failed = response?.headers()['x-cairn-audit'];
  if (failed) throw new CannotRun(`${url} could not be reached (${failed}).`);
  if (response && response.status() >= 400)
    throw new CannotRun(`${url} answers with status ${response.status()}.`);
  return {headers: response?.headers() ?? {}, url: page.url()};
}
