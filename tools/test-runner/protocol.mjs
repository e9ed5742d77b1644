// Commands for tests that ask from outside of the page: what it requested, and what a page of its own does when a visitor leaves
// it and comes back.
import {setTimeout} from 'node:timers/promises';

/** How long a request may be on its way. */
const ARRIVES_WITHIN_MS = 10_000;

/** What has arrived at the server, by the browser that sent it. */
const arrived = new Map();

export async function countRequests(context, next) {
  const {headers, href, method} = context;
  const agent = headers['user-agent'];
  arrived.set(agent, [...(arrived.get(agent) ?? []), href]);
  if (method !== 'POST') return next();
  // A beacon, which waits for no answer.
  context.status = 204;
}

export function protocolPlugin() {
  /** What each page has sent as the browser itself tells it, which WebKit's driver cannot. */
  const sent = new WeakMap();

  return {
    name: 'cairn-protocol',
    async executeCommand({command, payload, session}) {
      const {browser, id} = session;
      if (command === 'cairn-visit')
        return browser.driver
          ? visitByDriver(browser.driver, payload)
          : visit(browser.getPage(id), payload);
      const page = browser.driver ? undefined : browser.getPage(id);
      if (command === 'cairn-watch-requests') {
        arrived.set(payload.agent, []);
        if (page && !sent.has(page))
          page.on('request', (request) => sent.get(page).push(request.url()));
        if (page) sent.set(page, []);
        return true;
      }
      if (command !== 'cairn-requests') return undefined;
      return {
        arrived: await upTo(payload.last, () => arrived.get(payload.agent)),
        ...(page && {sent: await upTo(payload.last, () => sent.get(page))}),
      };
    },
  };
}

/** Whatever was requested before the last one is known when that is. */
async function upTo(last, list) {
  for (let waited = 0; waited < ARRIVES_WITHIN_MS; waited += 20) {
    const at = list().indexOf(last);
    if (at >= 0)
      return list()
        .splice(0, at + 1)
        .slice(0, -1);
    await setTimeout(20);
  }
  throw new Error(`${last} does not arrive: only ${list().join(', ')}`);
}

/** In a tab of its own: goes to an address, back to one, or says what a script says. */
async function visit(page, steps) {
  const tab = await page.browser().newPage();
  const said = [];
  try {
    for (const {go, back, run} of steps) {
      if (go) await tab.goto(go);
      // Firefox tells of no navigation to a page in its cache, which `goBack()` waits for.
      if (back) {
        await tab.evaluate('void history.back()');
        await tab.waitForFunction(`location.href === ${JSON.stringify(back)}`);
      }
      if (run) said.push(await tab.evaluate(run));
    }
    return said;
  } finally {
    await tab.close();
    await page.bringToFront();
  }
}

/** The same through WebDriver. */
async function visitByDriver(driver, steps) {
  const home = await driver.getWindowHandle();
  const {handle} = await driver.createWindow('tab');
  const said = [];
  try {
    await driver.switchToWindow(handle);
    for (const {go, back, run} of steps) {
      if (go) await driver.navigateTo(go);
      if (back) await driver.back();
      if (run) said.push(await driver.executeScript(`return ${run}`, []));
    }
    return said;
  } finally {
    await driver.closeWindow();
    await driver.switchToWindow(home);
  }
}
