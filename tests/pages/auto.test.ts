import {expect} from '@open-wc/testing';
import {eventually} from '../setup/eventually.js';
import {openPage, type Page} from '../setup/page.js';
import {tags} from '../setup/screens.js';

/** A page as high as ten screens, with one widget near its beginning and the others at its end. */
async function longPage(html: string): Promise<Page> {
  const page = await openPage('blank');
  page.document.body.innerHTML = html;
  await page.load('/dist/cairn.auto.js');
  return page;
}

const loaded = ({window}: Page) =>
  window.performance
    .getEntriesByType('resource')
    .map(({name}) => /[\w-]+\.js$/.exec(name)?.[0])
    .filter((name) => name && tags.includes(`cairn-${name.replace('.js', '')}` as never));

const defined = ({window}: Page) => tags.filter((tag) => window.customElements.get(tag));

const far = 6000;
const between = `<hr style="height: ${String(far)}px">`;

describe('cairn.auto.js', () => {
  it('loads what a visitor comes near, and nothing else', async () => {
    const page = await longPage(
      `<cairn-self-check><p>Words</p></cairn-self-check>${between}<cairn-goal-card>Words</cairn-goal-card>`,
    );
    await page.widget('cairn-self-check');
    expect([defined(page), loaded(page)]).to.deep.equal([['cairn-self-check'], ['self-check.js']]);
    page.window.scrollTo(0, 2 * far);
    await page.widget('cairn-goal-card');
    expect(defined(page)).to.deep.equal(['cairn-self-check', 'cairn-goal-card']);
  });

  it('loads no file of another widget, its results and words in another language included', async () => {
    const page = await longPage('<cairn-self-check lang="de"><p>Words</p></cairn-self-check>');
    const files = () =>
      page.window.performance.getEntriesByType('resource').map(({name}) => new URL(name).pathname);
    await page.widget('cairn-self-check');
    await eventually(() => files().includes('/dist/self-check-result.js'));
    expect(files()).to.include.members(['/dist/locales/de.js', '/dist/locales/de.self-check.js']);
    const others = tags
      .map((tag) => tag.replace('cairn-', ''))
      .filter((name) => name !== 'self-check');
    for (const file of files()) for (const name of others) expect(file).not.to.include(name);
  });

  it('hears of what comes later, and of a div that stands in', async () => {
    const page = await longPage('');
    expect([defined(page), loaded(page)]).to.deep.equal([[], []]);
    page.document.body.innerHTML =
      '<main><div data-cairn-widget="format-picker"><p>Words</p></div></main>';
    const picker = await page.widget('cairn-format-picker');
    expect(picker.parentElement!.dataset.cairnWidget).to.equal('format-picker');
    expect(picker.innerHTML).to.equal('<p>Words</p>');
    expect(loaded(page)).to.deep.equal(['format-picker.js']);
  });

  it('hears of a div that becomes one that stands in', async () => {
    const page = await longPage('<div><p>Words</p></div>');
    page.document.querySelector('div')!.dataset.cairnWidget = 'goal-card';
    await page.widget('cairn-goal-card');
    expect(loaded(page)).to.deep.equal(['goal-card.js']);
  });

  it('leaves a div far away as it is', async () => {
    const page = await longPage(
      `<cairn-self-check></cairn-self-check>${between}<div data-cairn-widget="goal-card"><p>Words</p></div>`,
    );
    await page.widget('cairn-self-check');
    const div = page.document.querySelector('div')!;
    expect(div.innerHTML).to.equal('<p>Words</p>');
    page.window.scrollTo(0, 2 * far);
    await eventually(() => div.querySelector('cairn-goal-card'));
  });

  for (const [why, css] of [
    ['hidden until it is defined', ':not(:defined) {display: none}'],
    ['without a box of its own', 'cairn-self-check {display: contents}'],
    ['without a box, in another one', 'main, cairn-self-check {display: contents}'],
  ] as const)
    it(`loads an element that is ${why}`, async () => {
      const page = await longPage(
        `<style>${css}</style><main><cairn-self-check></cairn-self-check></main>${between}<div><cairn-goal-card></cairn-goal-card></div>`,
      );
      await page.widget('cairn-self-check');
      expect(defined(page)).to.deep.equal(['cairn-self-check']);
    });

  it('waits where a tab is hidden, and its widget too', async () => {
    const page = await longPage(
      `<style>:not(:defined) {display: none}</style><p>Words</p><cairn-self-check></cairn-self-check><div hidden><p>Words</p><cairn-goal-card></cairn-goal-card></div>`,
    );
    await page.widget('cairn-self-check');
    expect(defined(page)).to.deep.equal(['cairn-self-check']);
    page.document.querySelector('div')!.hidden = false;
    page.window.scrollTo(0, 2 * far);
    await page.widget('cairn-goal-card');
  });

  it('requests a file that failed again, by another address', async () => {
    const page = await openPage('blank');
    page.document.body.innerHTML = '<cairn-goal-card></cairn-goal-card>';
    await page.load(`/lost-${String(Date.now())}/dist/cairn.auto.js`);
    await page.widget('cairn-goal-card');
    expect(defined(page)).to.deep.equal(['cairn-goal-card']);
  });

  it('says where a file is missing, and leaves what stands there', async () => {
    const page = await openPage('blank');
    page.document.body.innerHTML = '<cairn-self-check><p>Words</p></cairn-self-check>';
    await page.load('/bare/dist/cairn.auto.js');
    await eventually(() =>
      page.said.some((line) => line.includes('self-check.js could not be loaded')),
    );
    expect(page.document.querySelector('p')!.checkVisibility()).to.equal(true);
  });
});
