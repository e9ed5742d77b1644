import {expect} from '@open-wc/testing';
import {checks} from '../../src/content/checks.js';
import {rootOf} from '../setup/open-roots.js';
import {eventually} from '../setup/eventually.js';
import {openPage} from '../setup/page.js';
import {tags} from '../setup/screens.js';
import {useByHand, useEverything} from './run.js';

const PAGES = ['index', ...Object.keys(checks), 'theming', 'hostile'];

describe('the demo', () => {
  for (const name of PAGES) {
    it(`shows every widget of ${name}.html, and the console stays empty`, async () => {
      const page = await openPage(`/demo/${name}`);
      const widgets = [...page.document.querySelectorAll(tags.join())];
      if (name !== 'hostile') expect(widgets.length).to.be.above(2);
      for (const widget of widgets)
        await eventually(
          () => rootOf(widget).querySelector('section'),
          `${widget.outerHTML} shows nothing`,
        );
      expect(page.said).to.deep.equal([]);
      expect(page.violations).to.deep.equal([]);
    });
  }

  for (const [who, width] of [
    ['a visitor', 760],
    ['a visitor with a phone', 320],
  ] as const) {
    it(`can be gone through by ${who}, and the console stays empty`, async () => {
      const page = await openPage('/demo/index');
      (page.window.frameElement as HTMLIFrameElement).width = String(width);
      const completed: string[] = [];
      page.document.addEventListener('cairn-complete', ({target}) =>
        completed.push((target as Element).localName),
      );
      await useEverything(page);
      expect([...new Set(completed)]).to.deep.equal(tags);
      expect(page.said).to.deep.equal([]);
    });
  }

  it('can be gone through by mouse and keyboard, and the console stays empty', async () => {
    const page = await openPage('/demo/index');
    await useByHand(page);
    expect(page.said).to.deep.equal([]);
  });
});
