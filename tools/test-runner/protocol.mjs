// Commands for tests that ask the browser itself, where it can be asked (not in WebKit): what it requested, and what a page
// of its own does when a visitor leaves it and comes back.
export function protocolPlugin() {
  /** What each page has requested since it was last asked. */
  const requests = new WeakMap();

  return {
    name: 'cairn-protocol',
    async executeCommand({command, payload, session}) {
      if (command !== 'cairn-requests' && command !== 'cairn-visit') return undefined;
      const {browser, id} = session;
      if (browser.driver) return {known: false};
      const page = browser.getPage(id);
      if (command === 'cairn-visit') return {known: true, said: await visit(page, payload)};
      if (!requests.has(page)) {
        requests.set(page, []);
        page.on('request', (request) => requests.get(page).push(request.url()));
      }
      return {known: true, urls: requests.get(page).splice(0)};
    },
  };
}

/** In a tab of its own: goes to an address, back, or says what a script says. */
async function visit(page, steps) {
  const tab = await page.browser().newPage();
  const said = [];
  try {
    for (const {go, back, run} of steps) {
      if (go) await tab.goto(go);
      if (back) await tab.goBack();
      if (run) said.push(await tab.evaluate(run));
    }
    return said;
  } finally {
    await tab.close();
    await page.bringToFront();
  }
}
