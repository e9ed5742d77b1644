// A command for tests: what the visitor's system prefers (Chromium only; the runner's own emulateMedia has no forced colours).
export function mediaPlugin() {
  /** What a client emulates ends with the client, so each page keeps its own. */
  const clients = new WeakMap();

  return {
    name: 'cairn-media',
    async executeCommand({command, payload, session}) {
      if (command !== 'cairn-media') return undefined;
      const page = session.browser.getPage(session.id);
      if (!clients.has(page)) clients.set(page, await page.createCDPSession());
      await clients.get(page).send('Emulation.setEmulatedMedia', payload);
      return true;
    },
  };
}
