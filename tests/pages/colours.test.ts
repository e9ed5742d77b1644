import {expect, waitUntil} from '@open-wc/testing';
import {openPage, type Page} from '../setup/page.js';
import {tags} from '../setup/screens.js';

/** A plain page whose widgets have these tokens. */
async function pageWith(tokens: string): Promise<Page> {
  const page = await openPage('plain');
  const sheet = new page.window.CSSStyleSheet();
  sheet.replaceSync(`body {color: #000; background-color: #fff} ${tags.join()} {${tokens}}`);
  page.document.adoptedStyleSheets = [sheet];
  await page.load('/dist/cairn.js');
  for (const tag of tags) await page.widget(tag);
  return page;
}

const chunks = ({window}: Page) =>
  window.performance
    .getEntriesByType('resource')
    .map(({name}) => name)
    .filter((name) => name.endsWith('/contrast.js'));

describe('the console of a page', () => {
  it('says once, and of itself, that a colour is hard to read', async () => {
    const page = await pageWith('--cairn-surface: #fff; --cairn-quiet: #999');
    await waitUntil(() => page.said.length, 'nothing is said');
    expect([page.said, chunks(page).length]).to.deep.equal([
      [
        'warn: cairn: --cairn-quiet stands out by 2.84 : 1 from what is behind it, and needs 4.5 : 1 to be read by everyone (WCAG 2.2).',
      ],
      1,
    ]);
  });

  it('says nothing where no colour was set, and nothing is fetched to find out', async () => {
    const page = await pageWith('--cairn-radius: 0');
    const {window} = page;
    // Comes after those that the widgets asked for.
    await new Promise((idle) => (window.requestIdleCallback ?? window.setTimeout)(idle));
    expect([page.said, chunks(page)]).to.deep.equal([[], []]);
  });
});
