// Commands for tests that ask the browser itself: what it requested (WebKit's driver cannot say), and what a page of its own
// does when a visitor leaves it and comes back.
export function protocolPlugin() {
  /** What each page has requested since it was last asked. */
  const requests = new WeakMap();

  return {
    name: 'cairn-protocol',
    async executeCommand({command, payload, session}) {
      if (command !== 'cairn-requests' && command !== 'cairn-visit') return undefined;
      const {browser, id} = session;
      if (command === 'cairn-visit')
        return browser.driver
          ? visitByDriver(browser.driver, payload)
          : visit(browser.getPage(id), payload);
      if (browser.driver) return [];
      const page = browser.getPage(id);
      if (!requests.has(page)) {
        requests.set(page, []);
        page.on('request', (request) => requests.get(page).push(request.url()));
      }
      return requests.get(page).splice(0);
    },
  };
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
