import {aTimeout, expect, fixture} from '@open-wc/testing';
import {rootOf} from '../setup/open-roots.js';
import '../../src/cairn.js';
import type {Words} from '../../src/locales/index.js';
import {keyOf} from '../../src/locales/key.js';
import {loaders} from '../../src/locales/load/all.js';
import {allByRole, nameOf, press, updated} from '../setup/person.js';
import {said} from '../setup/said.js';
import {question} from '../setup/walk.js';

/** Languages of which one word is known: `Begin` in Spanish is `Begin es`. */
type Table = Record<string, () => Promise<{default: Words}>>;
const {shared, ...own} = loaders as unknown as Record<string, Table> & {shared: Table};
const wordsOf = (locale: string) => ({default: {[keyOf('Begin')]: `Begin ${locale}`}});

before(() => {
  // No widget has words of its own here, unless a test says so.
  for (const table of [shared, ...Object.values(own)])
    for (const locale of Object.keys(table)) Reflect.deleteProperty(table, locale);
  for (const locale of ['es', 'pt-BR', 'zh-Hans', 'ar'])
    shared[locale] = () => Promise.resolve(wordsOf(locale));
});

/** @returns the language that the button speaks */
async function spoken(widget: Element): Promise<string> {
  await settled(widget);
  const [button] = allByRole(widget, 'button');
  return nameOf(button!).split(' ')[1] ?? 'en';
}

/** Words come in their own time, and are shown after that. */
async function settled(widget: Element): Promise<void> {
  await aTimeout(0);
  await updated(widget);
}

async function quizIn(markup: string): Promise<HTMLElementTagNameMap['cairn-self-check']> {
  const page = await fixture(`<div>${markup}</div>`);
  return page.querySelector('cairn-self-check')!;
}

describe('the language of a widget', () => {
  for (const [lang, shown] of [
    ['en', 'en'],
    ['es', 'es'],
    ['ES', 'es'],
    ['es-MX', 'es'],
    ['es-Latn-AR', 'es'],
    ['pt', 'pt-BR'],
    ['pt-PT', 'pt-BR'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW', 'en'],
    ['zh-Hant', 'en'],
    ['ar-EG', 'ar'],
    ['az-Arab', 'en'],
    ['sv', 'en'],
    // As they are found in pages: from locales of POSIX and Java, from templates, by hand.
    ['es_ES', 'es'],
    ['es_419', 'es'],
    ['es_ES.UTF-8', 'es'],
    ['es_ES@euro', 'es'],
    ['pt_BR', 'pt-BR'],
    ['pt_BR.UTF-8', 'pt-BR'],
    ['PT-br', 'pt-BR'],
    ['zh_CN', 'zh-Hans'],
    ['zh_Hans_CN', 'zh-Hans'],
    ['zh_TW', 'en'],
    [' es ', 'es'],
    ['es-ES ', 'es'],
    ['\n  es-MX\n', 'es'],
    ['ar_EG', 'ar'],
    ['ar-u-nu-latn', 'ar'],
    ['es-x-private', 'es'],
    ['C', 'en'],
    ['C.UTF-8', 'en'],
    ['x-default', 'en'],
    ['', 'en'],
    ['no language', 'en'],
  ]) {
    it(`lang="${lang}" → ${shown}`, async () => {
      const quiz = await quizIn(`<cairn-self-check lang="${lang}"></cairn-self-check>`);
      expect(await spoken(quiz)).to.equal(shown);
    });
  }

  for (const [markup, shown] of [
    ['<p lang="es"><cairn-self-check></cairn-self-check></p>', 'es'],
    ['<p lang="ar"><b lang="es"><cairn-self-check></cairn-self-check></b></p>', 'es'],
    ['<p lang="ar"><cairn-self-check lang="es"></cairn-self-check></p>', 'es'],
    ['<p lang="ar"><b lang=""><cairn-self-check></cairn-self-check></b></p>', 'en'],
  ] as const) {
    it(`the nearest counts: ${markup} → ${shown}`, async () => {
      expect(await spoken(await quizIn(markup))).to.equal(shown);
    });
  }

  for (const mode of ['open', 'closed'] as const) {
    it(`is that around an ${mode} shadow root in which the widget stands`, async () => {
      const outer = await fixture('<div lang="es"><p></p></div>');
      const root = outer.querySelector('p')!.attachShadow({mode});
      root.innerHTML = '<cairn-self-check></cairn-self-check>';
      const quiz = root.querySelector('cairn-self-check')!;
      expect(await spoken(quiz)).to.equal('es');
      outer.setAttribute('lang', 'ar');
      expect(await spoken(quiz)).to.equal('ar');
    });
  }

  it('is that of the page where nothing nearer says one', async () => {
    const quiz = await quizIn('<cairn-self-check></cairn-self-check>');
    expect(await spoken(quiz)).to.equal('en');
    document.documentElement.lang = 'es';
    const now = await spoken(quiz);
    document.documentElement.lang = 'en';
    expect([now, await spoken(quiz)]).to.deep.equal(['es', 'en']);
  });

  it('follows its own lang, and that of what it stands in', async () => {
    const quiz = await quizIn('<cairn-self-check></cairn-self-check>');
    const heard = [];
    for (const change of [
      () => quiz.parentElement!.setAttribute('lang', 'es'),
      () => (quiz.lang = 'ar'),
      () => quiz.removeAttribute('lang'),
      () => quiz.parentElement!.removeAttribute('lang'),
    ]) {
      change();
      heard.push(await spoken(quiz));
    }
    expect(heard).to.deep.equal(['es', 'ar', 'es', 'en']);
  });

  it('is that of its new place when it is moved', async () => {
    const quiz = await quizIn('<cairn-self-check></cairn-self-check>');
    const spanish = await fixture<HTMLElement>('<p lang="es"></p>');
    spanish.append(quiz);
    expect(await spoken(quiz)).to.equal('es');
    quiz.remove();
    spanish.lang = 'ar';
    spanish.append(quiz);
    expect(await spoken(quiz)).to.equal('ar');
  });

  it('is one for each of two on a page', async () => {
    const page = await fixture(
      '<div><cairn-self-check lang="es"></cairn-self-check><cairn-goal-card></cairn-goal-card></div>',
    );
    expect(await Promise.all([...page.children].map(spoken))).to.deep.equal(['es', 'en']);
  });

  it('is said of the words, with their direction', async () => {
    const quiz = await quizIn('<cairn-self-check lang="ar-EG"></cairn-self-check>');
    await settled(quiz);
    const card = () => rootOf(quiz).querySelector('section')!;
    expect([card().lang, card().dir]).to.deep.equal(['ar', 'rtl']);
    quiz.dir = 'ltr';
    await settled(quiz);
    expect([card().lang, card().dir]).to.deep.equal(['ar', 'ltr']);
    quiz.dir = '';
    quiz.lang = 'sv';
    await settled(quiz);
    expect([card().lang, card().dir]).to.deep.equal(['en', 'ltr']);
  });

  it('changes without losing the place', async () => {
    const quiz = await quizIn('<cairn-self-check></cairn-self-check>');
    await press(quiz, 'Begin');
    await press(quiz, 'Skip');
    quiz.lang = 'es';
    await settled(quiz);
    expect(question(quiz)).to.match(/^Question 2 /);
  });

  it('is the last one asked for, though its words came first', async () => {
    let come = (_: {default: Words}) => {};
    shared.fr = () => new Promise((resolve) => (come = resolve));
    const quiz = await quizIn('<cairn-self-check lang="fr"></cairn-self-check>');
    quiz.lang = 'es';
    expect(await spoken(quiz)).to.equal('es');
    come(wordsOf('fr'));
    expect(await spoken(quiz)).to.equal('es');
    quiz.lang = 'fr';
    expect(await spoken(quiz)).to.equal('fr');
  });

  it('is English while its words cannot be loaded, and the publisher reads why', async () => {
    const messages = said();
    shared.de = () => Promise.reject(new Error('offline'));
    const quiz = await quizIn('<cairn-self-check lang="de"></cairn-self-check>');
    expect(await spoken(quiz)).to.equal('en');
    expect(messages).to.deep.equal(['error: cairn: locales/de.js could not be loaded.']);
  });

  it('is shown when both the shared words and its own are there, and not before', async () => {
    let come = (_: {default: Words}) => {};
    shared.it = () => Promise.resolve(wordsOf('it'));
    own['self-check']!.it = () => new Promise((resolve) => (come = resolve));
    const quiz = await quizIn('<cairn-self-check lang="it"></cairn-self-check>');
    await aTimeout(0);
    expect(allByRole(quiz, 'button').length, 'fallback content').to.equal(0);
    come({default: {}});
    expect(await spoken(quiz)).to.equal('it');
  });

  it('is English while its own words cannot be loaded, though the shared ones can', async () => {
    const messages = said();
    shared.nl = () => Promise.resolve(wordsOf('nl'));
    own['self-check']!.nl = () => Promise.reject(new Error('offline'));
    const quiz = await quizIn('<cairn-self-check lang="nl"></cairn-self-check>');
    expect(await spoken(quiz)).to.equal('en');
    expect(messages).to.deep.equal(['error: cairn: locales/nl.self-check.js could not be loaded.']);
  });

  it('brings no words of another widget', async () => {
    const requested: string[] = [];
    shared.pl = () => Promise.resolve(wordsOf('pl'));
    for (const [name, table] of Object.entries(own))
      table.pl = () => {
        requested.push(name);
        return Promise.resolve({default: {}});
      };
    const quiz = await quizIn('<cairn-self-check lang="pl"></cairn-self-check>');
    expect(await spoken(quiz)).to.equal('pl');
    expect(requested).to.deep.equal(['self-check']);
  });
});
