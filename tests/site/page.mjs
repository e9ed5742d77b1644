// A page of the site, and what can be seen of it.
import {readFileSync} from 'node:fs';

/** Every element that there is. */
export const tags = JSON.parse(readFileSync('custom-elements.json', 'utf8'))
  .modules.flatMap(({declarations}) => declarations)
  .flatMap(({tagName}) => tagName ?? []);

const WIDGETS = tags.join();
/** A widget that stands has at least this height. */
const STANDING_PX = 150;
const MAX_TABS = 500;

export class Page {
  page;
  /** Errors and warnings of the console. */
  said = [];

  static async at(browser, address) {
    const own = new Page();
    const page = (own.page = await browser.newPage());
    page.on('console', (message) => {
      if (['error', 'warn'].includes(message.type())) own.said.push(message.text());
    });
    page.on('pageerror', (error) => own.said.push(String(error)));
    await page.setViewport({width: 1280, height: 900});
    await page.goto(address, {waitUntil: 'load'});
    await page.waitForFunction(
      (widgets) =>
        [...document.querySelectorAll(widgets)].every((each) => each.matches(':defined')),
      {},
      WIDGETS,
    );
    return own;
  }

  close() {
    return this.page.close();
  }

  /** Where links lead, and the names that other links may lead to. */
  names() {
    return this.page.evaluate(() => ({
      links: [
        ...document.querySelectorAll('a[href], link[href], script[src], iframe[src], img[src]'),
      ].map(({href, src}) => href || src),
      ids: [...document.querySelectorAll('[id]')].map(({id}) => id),
    }));
  }

  /** An isolated widget stands when its frame has said its height. @returns those that do not */
  async fallen() {
    const fallen = (widgets, height) =>
      [...document.querySelectorAll(widgets)]
        // Without a file there is no check; the content of the tag stays.
        .filter((each) => !each.matches('cairn-check:not([src])'))
        .filter((each) => each.checkVisibility({visibilityProperty: true}))
        .filter((each) => each.offsetHeight < height)
        .map(({localName}) => localName);
    const standing = `(${String(fallen)})('${WIDGETS}', ${String(STANDING_PX)}).length === 0`;
    await this.page.waitForFunction(standing).catch(() => undefined);
    return this.page.evaluate(fallen, WIDGETS, STANDING_PX);
  }

  async audit(axe, scheme) {
    await this.page.emulateMediaFeatures([{name: 'prefers-color-scheme', value: scheme}]);
    await this.page.evaluate(axe);
    const {violations} = await this.page.evaluate(() => window.axe.run());
    return violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join('\n')}`);
  }

  narrow(width) {
    return this.page.setViewport({width, height: 900});
  }

  /** What makes the page scroll sideways. */
  wide() {
    return this.page.evaluate(() => {
      const {scrollWidth, clientWidth} = document.documentElement;
      if (scrollWidth <= clientWidth) return [];
      return [...document.body.querySelectorAll('*')]
        .filter((each) => each.getBoundingClientRect().right > clientWidth)
        .map((each) => each.outerHTML.slice(0, 80));
    });
  }

  /** Goes through the page with Tab. @returns what was never reached, or cannot be seen to be */
  async byKeyboard() {
    await this.page.emulateMediaFeatures([{name: 'prefers-reduced-motion', value: 'reduce'}]);
    await this.page.evaluate((widgets) => {
      scrollTo(0, 0);
      document.activeElement.blur();
      const all = `a[href], summary, [tabindex="0"], ${widgets}, :is(button, input, select, textarea):enabled`;
      window.toReach = new Set(
        [...document.querySelectorAll(all)]
          // Of a group of radios Tab reaches the one that is chosen.
          .filter((each) => each.type !== 'radio' || each.checked)
          .filter((each) => each.checkVisibility({visibilityProperty: true})),
      );
    }, WIDGETS);
    const unseen = new Set();
    for (let tabs = 0; tabs < MAX_TABS; tabs++) {
      await this.page.keyboard.press('Tab');
      const {left, hidden} = await this.page.evaluate(async (widgets) => {
        // What is out of sight comes into view with the next frame.
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const at = document.activeElement;
        window.toReach.delete(at);
        const whole = at === document.body || at.matches(widgets);
        const {x, y, width, height} = at.getBoundingClientRect();
        const [top, bottom] = [Math.max(y, 0), Math.min(y + height, innerHeight)];
        const above = document.elementFromPoint(x + width / 2, (top + bottom) / 2);
        const shown =
          getComputedStyle(at).outlineStyle !== 'none' &&
          (at.contains(above) || above?.contains(at));
        return {
          left: window.toReach.size,
          hidden: whole || shown ? undefined : at.outerHTML.slice(0, 80),
        };
      }, WIDGETS);
      if (hidden) unseen.add(hidden);
      if (!left) break;
    }
    const missed = await this.page.evaluate(() =>
      [...window.toReach].map((each) => each.outerHTML.slice(0, 80)),
    );
    return [...missed, ...unseen];
  }

  /** @returns a selector for each example that is alive */
  examples() {
    return this.page.evaluate(
      (widgets) =>
        [...document.querySelectorAll(`.live :is(${widgets})`)].map((each, index) => {
          // It is looked for in its frame too, where nothing is marked.
          if (each.hasAttribute('isolated')) return `${each.localName}:not([data-example])`;
          each.dataset.example = index;
          return `[data-example="${index}"]`;
        }),
      WIDGETS,
    );
  }
}
