// A command for tests: what a page says in a Firefox that puts its own colours in place of the page's, which cannot be emulated.
import puppeteer from 'puppeteer-core';
import {ensureBrowser} from '../browsers.mjs';

/** In the settings of Firefox: the colours of pages are overridden always. */
const ALWAYS = 2;

export function forcedPlugin() {
  return {
    name: 'cairn-forced',
    async executeCommand({command, payload}) {
      if (command !== 'cairn-forced') return undefined;
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: ensureBrowser('firefox'),
        extraPrefsFirefox: {'browser.display.document_color_use': ALWAYS},
      });
      try {
        const page = await browser.newPage();
        await page.goto(payload.go);
        return await page.evaluate(payload.run);
      } finally {
        await browser.close();
      }
    },
  };
}
