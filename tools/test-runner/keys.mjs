// A command for tests: one key, with the keys that are held meanwhile (the runner's own has no chord that works in all browsers).
export function keysPlugin() {
  return {
    name: 'cairn-keys',
    async executeCommand({command, payload, session}) {
      if (command !== 'cairn-keys') return undefined;
      const chord = [...payload];
      const {browser, id} = session;
      if (browser.driver) {
        await browser.driver.keys(chord);
        return true;
      }
      const {keyboard} = browser.getPage(id);
      const key = chord.pop();
      for (const held of chord) await keyboard.down(held);
      await keyboard.press(key);
      for (const held of chord.reverse()) await keyboard.up(held);
      return true;
    },
  };
}
