/** The build drops notes and minifies templates; what a visitor reads stays as the source says it. */
import {expect} from '@open-wc/testing';
import '../../src/cairn.js';
import {targetLocales, type Words} from '../../src/locales/index.js';
import {loaders} from '../../src/locales/load/all.js';
import {eventually} from '../setup/eventually.js';
import {openPage, type Page} from '../setup/page.js';
import {textOf, updated} from '../setup/person.js';
import {screens, show, tags, unfold, type Screen, type Tag} from '../setup/screens.js';

async function showIn(
  page: Page,
  tag: Tag,
  {attributes = '', reach}: Screen,
): Promise<HTMLElement> {
  page.document.getElementById('here')!.innerHTML = `<${tag} ${attributes}></${tag}>`;
  const widget = await page.widget(tag);
  await updated(widget);
  await reach(widget);
  // Its result comes after the first screen.
  await eventually(() => !textOf(widget).includes('Your result is still loading'));
  return widget;
}

async function textWithFolds(widget: HTMLElement): Promise<string> {
  await unfold(widget);
  return textOf(widget);
}

describe('the words of the built files', () => {
  for (const tag of tags)
    it(`are those of the source on every screen: <${tag}>`, async () => {
      const page = await openPage('blank', cannotShare);
      await page.load('/dist/cairn.js');
      for (const screen of screens[tag]) {
        const built = await textWithFolds(await showIn(page, tag, screen));
        const source = await show(tag, screen);
        expect(built, screen.name).to.equal(await textWithFolds(source));
        // Two widgets on a page know each other.
        source.remove();
      }
    });

  for (const lang of targetLocales)
    it(`are those of the source in ${lang}`, async () => {
      for (const [part, load] of Object.entries(loaders)) {
        const {default: source} = await load[lang]!();
        const file = part === 'shared' ? lang : `${lang}.${part}`;
        const built = (await import(`/dist/locales/${file}.js`)) as {default: Words};
        expect(built.default, file).to.deep.equal(source);
      }
    });
});

/** Like this browser, where it has no share sheet. */
function cannotShare({navigator}: Window): void {
  if (!('share' in Navigator.prototype)) Reflect.deleteProperty(navigator, 'share');
}
