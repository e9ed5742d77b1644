/** The results of elements, which are a file beside them. */
import {expect} from '@open-wc/testing';
import {eventually} from '../setup/eventually.js';
import {openPage, type Page} from '../setup/page.js';
import {allByRole, nameOf, press, textOf, type as typeInto} from '../setup/person.js';
import {toEnd} from '../setup/questions.js';
import {requested, watchRequests} from '../setup/requests.js';
import {tags, type Tag} from '../setup/screens.js';
import {alerts, walk} from '../setup/walk.js';

interface Loaded {
  /** The module that registers the element. */
  readonly module?: string;
  /** Where the built files are served under. */
  readonly folder?: string;
}

async function pageWith(
  tag: Tag,
  {module = `${tag.replace('cairn-', '')}.js`, folder = ''}: Loaded = {},
): Promise<readonly [Page, HTMLElement]> {
  const page = await openPage('blank');
  page.document.getElementById('here')!.innerHTML = `<${tag} no-intro></${tag}>`;
  await page.load(`${folder}/dist/${module}?ver=1`);
  return [page, await page.widget(tag)];
}

async function finish(tag: Tag, widget: HTMLElement): Promise<void> {
  if (tag === 'cairn-goal-card') {
    await typeInto(widget, /work toward/, 'Sleep');
    await press(widget, 'Next');
  }
  // Two questions are asked only where something is written, or was the last time.
  const answers = toEnd(tag).slice(0, tag === 'cairn-session-prep' ? -2 : undefined);
  await walk(widget, answers);
}

const results = ({window}: Page) =>
  window.performance.getEntriesByType('resource').filter(({name}) => /-results?\.js/.test(name));

for (const tag of tags)
  for (const module of [undefined, 'cairn.js'])
    describe(`<${tag}> of ${module ?? 'its own module'}`, () => {
      it('has its result before anybody answers, and requests nothing then', async () => {
        await watchRequests();
        const [page, widget] = await pageWith(tag, module ? {module} : {});
        await eventually(() => results(page).length);
        // With all that it imports.
        await page.window.eval(`import(${JSON.stringify(results(page)[0]!.name)})`);
        await requested();
        await finish(tag, widget);
        await eventually(() => textOf(widget).includes('Start again'));
        for (const addresses of await requested()) expect(addresses).to.deep.equal([]);
        expect(page.said).to.deep.equal([]);
      });
    });

describe('cairn.js under an address with a version', () => {
  it('is loaded once, and brings nothing but the results', async () => {
    const [page] = await pageWith('cairn-self-check', {module: 'cairn.js'});
    await eventually(() => results(page).length);
    // With all that it imports.
    await page.window.eval(`import(${JSON.stringify(results(page)[0]!.name)})`);
    const loaded = page.window.performance
      .getEntriesByType('resource')
      .flatMap(({name}) => name.split('/dist/')[1] ?? []);
    expect(loaded).to.deep.equal(['cairn.js?ver=1', 'cairn-results.js']);
  });
});

describe('a result that does not come', () => {
  for (const module of ['self-check.js', 'cairn.js'])
    it(`is requested again by another address, and has the focus when it is there: ${module}`, async () => {
      const tag = 'cairn-self-check';
      const [page, widget] = await pageWith(tag, {module, folder: `/lost-${String(Date.now())}`});
      await finish(tag, widget);
      expect(nameOf(allByRole(widget, 'heading')[1]!)).to.equal('One moment');
      expect(alerts(widget)).to.equal('');
      expect(allByRole(widget, 'group').length, 'help').to.be.above(0);
      await eventually(() => textOf(widget).includes('Start again'));
      expect(nameOf(allByRole(widget, 'heading')[1]!)).to.equal('Questions left open');
      expect(results(page).map(({name}) => name.split('?')[1])).to.include('retry=1');
    });
});

describe('words that do not come', () => {
  it('leave English, and are shown when a later request brings them', async () => {
    const page = await openPage('blank');
    page.document.getElementById('here')!.innerHTML =
      '<cairn-self-check lang="es"></cairn-self-check>';
    await page.load(`/lost-${String(Date.now())}/dist/self-check.js`);
    const widget = await page.widget('cairn-self-check');
    await eventually(() => textOf(widget).includes('Begin'));
    expect(page.said).to.include('error: cairn: locales/es.js could not be loaded.');
    await eventually(() => textOf(widget).includes('Empezar'));
  });
});
