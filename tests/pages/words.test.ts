/** The build gives each text a number (tools/rollup/number-words.mjs): each is still what the source says, in every file. */
import {expect} from '@open-wc/testing';
import '../../src/cairn.js';
import {loadLocale} from '../../src/locales/load.js';
import {eventually} from '../setup/eventually.js';
import {openPage, type Page} from '../setup/page.js';
import {rootOf} from '../setup/open-roots.js';
import {textOf, updated} from '../setup/person.js';
import {screens, show, tags, unfold, type Screen, type Tag} from '../setup/screens.js';

const QUIZ = 'cairn-self-check';

/** All that is said on a screen, in English and in other languages. */
async function said(widget: HTMLElement): Promise<readonly string[]> {
  await unfold(widget);
  const all = [textOf(widget)];
  for (const lang of ['es', 'ja']) {
    widget.lang = lang;
    await eventually(() => rootOf(widget).querySelector('section')!.lang === lang);
    all.push(textOf(widget));
  }
  return all;
}

async function showIn(
  page: Page,
  tag: Tag,
  {attributes = '', reach}: Screen,
): Promise<HTMLElement> {
  page.document.getElementById('here')!.innerHTML = `<${tag} ${attributes}></${tag}>`;
  const widget = await page.widget(tag);
  await updated(widget);
  await reach(widget);
  return widget;
}

describe('the words of a built file', () => {
  for (const tag of tags)
    for (const file of ['cairn', tag.replace('cairn-', '')])
      it(`are those of the source: <${tag}> in ${file}.js`, async () => {
        const page = await openPage('blank', cannotShare);
        await page.load(`/dist/${file}.js`);
        for (const screen of screens[tag]) {
          const built = await said(await showIn(page, tag, screen));
          const source = await show(tag, screen);
          expect(built, screen.name).to.deep.equal(await said(source));
          // Two on a page know one another.
          source.remove();
        }
      });

  for (const lang of Object.keys(loadLocale))
    it(`are those of the source in ${lang}`, async () => {
      const [written] = /`[^`]{9999,}`/.exec(await (await fetch('/dist/cairn.js')).text())!;
      const english = await defaultOf<string>(addressOf(`export default ${written}`));
      const list = await defaultOf<readonly string[]>(`/dist/locales/${lang}.js`);
      const {default: words} = await loadLocale[lang]!();
      const texts = english.split('\n').slice(0, -1);
      expect(list.slice(0, -1)).to.deep.equal(texts.map((text) => words[text]));
    });

  for (const [version, lang, warnings] of [
    ['this version', 'es', 0],
    ['another version', 'en', 1],
  ] as const)
    it(`come with those of ${version}: ${lang}`, async () => {
      const list = await defaultOf<readonly string[]>('/dist/locales/es.js');
      const words = version === 'this version' ? list : [...list.slice(0, -1), 'another'];
      const module = await (await fetch('/dist/cairn.js')).text();
      const file = `data:text/javascript,export default ${encodeURIComponent(JSON.stringify(words))}`;
      const page = await openPage('blank');
      await page.load(addressOf(module.replace('./locales/es.js', file)));
      page.document.getElementById('here')!.innerHTML = `<${QUIZ} lang="es"></${QUIZ}>`;
      const quiz = await page.widget(QUIZ);
      expect(rootOf(quiz).querySelector('section')!.lang).to.equal(lang);
      expect(page.said.filter((each) => each.includes('another version'))).to.have.length(warnings);
    });
});

async function defaultOf<T>(file: string): Promise<T> {
  return ((await import(file)) as {default: T}).default;
}

/** As this browser may be, where the tests run. */
function cannotShare({navigator}: Window): void {
  if (!('share' in Navigator.prototype)) Reflect.deleteProperty(navigator, 'share');
}

function addressOf(module: string): string {
  return URL.createObjectURL(new Blob([module], {type: 'text/javascript'}));
}
