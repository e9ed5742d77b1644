import {expect} from '@open-wc/testing';
import {eventually} from '../setup/eventually.js';
import {next} from '../setup/next.js';
import {rootOf} from '../setup/open-roots.js';
import {openPage, type Page} from '../setup/page.js';
import {allByRole, byRole, nameOf, press, textOf, updated} from '../setup/person.js';
import {countOf, toEnd} from '../setup/questions.js';
import {allTags, tags} from '../setup/screens.js';
import {question, walk} from '../setup/walk.js';

/** Where a page of another origin would find the built files. */
const CDN = location.origin.replace('localhost', '127.0.0.1');

const defined = ({window: {customElements}}: Page) => tags.filter((tag) => customElements.get(tag));

async function works(page: Page): Promise<void> {
  for (const tag of tags) {
    const widget = await page.widget(tag);
    await press(widget, 'Begin');
    expect(widget.matches(':state(asking)'), tag).to.equal(true);
  }
}

describe('one line in a page', () => {
  for (const [where, address] of [
    ['another folder, with a version after the name', '../../../dist/cairn.js?ver=1.2.3'],
    ['another origin', `${CDN}/dist/cairn.js`],
  ] as const) {
    it(`brings all three from ${where}`, async () => {
      const page = await openPage('plain');
      await page.load(address);
      await works(page);
      expect(page.said).to.deep.equal([]);
    });

    it(`brings a language from ${where}`, async () => {
      const page = await openPage('plain');
      page.document.documentElement.lang = 'es-MX';
      await page.load(address);
      const quiz = await page.widget('cairn-self-check');
      const card = rootOf(quiz).querySelector('section')!;
      expect([card.lang, nameOf(allByRole(quiz, 'button')[0]!)]).to.deep.equal(['es', 'Empezar']);
      expect(page.said).to.deep.equal([]);
    });
  }

  it('brings its own language in one file', async () => {
    const page = await openPage('plain');
    page.document.documentElement.lang = 'es';
    await page.load('/dist/cairn.es.js');
    const quiz = await page.widget('cairn-self-check');
    expect(nameOf(allByRole(quiz, 'button')[0]!)).to.equal('Empezar');
    const files = page.window.performance
      .getEntriesByType('resource')
      .map(({name}) => new URL(name).pathname)
      .filter((path) => path.startsWith('/dist/'));
    expect(files).to.deep.equal(['/dist/cairn.es.js']);
  });

  it('that is there twice, in two versions, works, and says so', async () => {
    const page = await openPage('plain');
    await page.load('/dist/cairn.js');
    const before = tags.map((tag) => page.window.customElements.get(tag));
    await page.load('/dist/cairn.js?v=2');
    expect(tags.map((tag) => page.window.customElements.get(tag))).to.deep.equal(before);
    expect([...page.said].sort()).to.deep.equal(
      allTags
        .map((tag) => `warn: cairn: <${tag}> is defined already. Is the module loaded twice?`)
        .sort(),
    );
    await works(page);
  });

  it('in a page that has it as modules of single elements too works', async () => {
    const page = await openPage('plain');
    await page.load('/dist/goal-card.js');
    await page.load('/dist/cairn.js');
    expect(page.said).to.have.lengthOf(1);
    await works(page);
  });
});

describe('the module of one element', () => {
  for (const tag of tags) {
    it(`brings <${tag}> alone`, async () => {
      const page = await openPage('plain');
      await page.load(`/dist/${tag.replace('cairn-', '')}.js?ver=2`);
      expect(defined(page)).to.deep.equal([tag]);
      const widget = await page.widget(tag);
      await press(widget, 'Begin');
      expect(widget.matches(':state(asking)')).to.equal(true);
      expect(page.said).to.deep.equal([]);
    });
  }

  it('knows the others of its page', async () => {
    const page = await openPage('plain');
    await page.load('/dist/self-check.js');
    await page.load('/dist/goal-card.js');
    const quiz = await page.widget('cairn-self-check');
    await press(quiz, 'Begin');
    await walk(quiz, toEnd('cairn-self-check'));
    const ways = () => allByRole(quiz, 'button').map(nameOf);
    // Its results are a file of their own, and the walk may be faster.
    await eventually(() => ways().includes('Look at my goals again'));
    expect(ways()).not.to.include('See what could suit me');
  });
});

describe('the quiet door', () => {
  it('gives classes that a page can register under names of its own', async () => {
    const page = await openPage('plain');
    page.document.body.insertAdjacentHTML('beforeend', '<my-check no-intro></my-check>');
    const door = (await page.window.eval(`import('/dist/index.js')`)) as {
      CairnSelfCheck: CustomElementConstructor;
    };
    expect(defined(page)).to.deep.equal([]);
    page.window.customElements.define('my-check', door.CairnSelfCheck);
    const quiz = page.document.querySelector('my-check')!;
    await updated(quiz);
    expect(question(quiz)).to.include(`Question 1 of ${String(countOf('cairn-self-check'))}:`);
    expect(page.said).to.deep.equal([]);
  });

  it('adds no listener, no element, no style and no global but Lit’s to the page', async () => {
    const heard: string[] = [];
    const page = await openPage('plain', (view) => {
      const {addEventListener} = view.EventTarget.prototype;
      view.EventTarget.prototype.addEventListener = function (
        this: EventTarget | undefined,
        ...args: Parameters<typeof addEventListener>
      ) {
        heard.push(args[0]);
        addEventListener.apply(this ?? view, args);
      };
    });
    heard.length = 0;
    const before = stateOf(page);
    await page.window.eval(`import('/dist/index.js')`);
    expect(heard).to.deep.equal([]);
    expect(defined(page)).to.deep.equal([]);
    expect(stateOf(page)).to.deep.equal(withLit(before));
  });
});

describe('the page around the widgets', () => {
  it('is as it was: its globals, its head, its styles, its own elements', async () => {
    const page = await openPage('plain');
    // It grows, and the scroll bar of some browsers takes room.
    page.document.documentElement.style.overflowY = 'scroll';
    const before = stateOf(page);
    expect(before.globals.length).to.be.above(500);
    await page.load('/dist/cairn.js');
    const scripts = page.document.querySelectorAll('body > script');
    await works(page);
    scripts.forEach((script) => script.remove());
    expect(stateOf(page)).to.deep.equal(withLit(before));
  });

  for (const [what, css] of [
    ['unsets everything', '* {all: unset}'],
    [
      'hides what it does not know',
      ':not(:defined) {display: none} cairn-goal-card {display: inline}',
    ],
    [
      'has a reset',
      '*, ::before, ::after {box-sizing: content-box; margin: 0; padding: 0; border: 0; font: inherit}',
    ],
    [
      'shouts',
      'body * {text-transform: uppercase; letter-spacing: 1em; line-height: 3; word-spacing: 2em; text-indent: 9em; text-align: center; white-space: pre; list-style: square}',
    ],
    ['loads Bootstrap', '@import "/node_modules/bootstrap/dist/css/bootstrap.min.css";'],
    ['loads the base of Tailwind', '@import "/node_modules/tailwindcss/preflight.css";'],
  ] as const) {
    it(`may have styles of any kind: one that ${what}`, async () => {
      const page = await openPage('plain');
      const style = page.document.createElement('style');
      style.textContent = css;
      // With what it imports.
      const loaded = next(style, 'load');
      page.document.head.append(style);
      await loaded;
      await page.load('/dist/cairn.js');
      for (const tag of tags) {
        const widget = await page.widget(tag);
        expect(page.window.getComputedStyle(widget).display, tag).to.equal('block');
        expect(widget.offsetHeight, tag).to.be.within(200, 1200);
        await press(widget, 'Begin');
        const [button] = allByRole(widget, 'button', 'Next');
        expect(button!.offsetHeight, tag).to.be.within(44, 90);
        const [heading] = allByRole(widget, 'heading');
        const {textTransform, letterSpacing} = page.window.getComputedStyle(heading!);
        expect(INHERITED.has(`${textTransform} ${letterSpacing}`), tag).to.equal(true);
      }
    });
  }

  for (const [where, css] of [
    ['in a row', 'div {display: flex}'],
    ['in a row beside something', 'div {display: flex} div::before {content: "beside"}'],
    ['in a column, centred', 'div {display: flex; flex-direction: column; align-items: center}'],
    ['in a grid, centred', 'div {display: grid; justify-items: center}'],
    ['afloat', 'cairn-self-check {float: left}'],
    ['as wide as its content', 'div {width: fit-content}'],
    [
      'out of the flow',
      'div {position: relative; height: 900px} cairn-self-check {position: absolute}',
    ],
  ] as const) {
    for (const width of [760, 320]) {
      it(`has room for one ${where}, ${String(width)} pixels wide`, async () => {
        const page = await openPage('plain');
        (page.window.frameElement as HTMLIFrameElement).width = String(width);
        const quiz = page.document.querySelector('cairn-self-check')!;
        const place = page.document.createElement('div');
        quiz.replaceWith(place);
        place.append(quiz);
        const style = page.document.createElement('style');
        style.textContent = css;
        page.document.head.append(style);
        await page.load('/dist/self-check.js');
        await page.widget('cairn-self-check');
        expect(quiz.offsetWidth).to.be.within(Math.min(400, width - 100), width - 16);
        expect(page.document.documentElement.scrollWidth).to.be.at.most(width);
      });
    }
  }
});

/** What a card takes from its page, as a native element would. */
const INHERITED = new Set(['none normal', 'none 0px', 'none 16px']);

describe('what stands inside the tag', () => {
  it('shows until the element comes, and then gives way', async () => {
    const page = await openPage('plain');
    const fallbacks = [...page.document.querySelectorAll<HTMLElement>('body > * > p')];
    const shown = () => fallbacks.map((each) => each.checkVisibility());
    expect(shown()).to.deep.equal(tags.map(() => true));
    await page.load('/dist/cairn.js');
    for (const tag of tags) await page.widget(tag);
    expect(shown()).to.deep.equal(tags.map(() => false));
    expect(textOf(await page.widget('cairn-self-check'))).not.to.include('once JavaScript is on');
  });

  it('shows while the words of its language are on their way', async () => {
    const page = await openPage('plain');
    page.document.documentElement.lang = 'it';
    const [fallback] = page.document.querySelectorAll<HTMLElement>('cairn-self-check > p');
    let shown: boolean | undefined;
    void page.window.customElements.whenDefined('cairn-self-check').then(() => {
      shown = fallback!.checkVisibility();
    });
    await page.load('/dist/cairn.js');
    const quiz = await page.widget('cairn-self-check');
    expect(shown).to.equal(true);
    expect([fallback!.checkVisibility(), byRole(quiz, 'region').lang]).to.deep.equal([false, 'it']);
  });
});

/** A page grows with what stands in it. */
const OF_THE_HEIGHT = /^(block-size|height|(perspective|transform)-origin|inset.*|bottom|top)$/;

/** The one global that the widgets add: Lit lists its copies on a page there. It holds no answer, and nothing that leads to one. */
const LIT_VERSIONS = 'litHtmlVersions';

function withLit(state: ReturnType<typeof stateOf>) {
  return {...state, globals: [...state.globals, LIT_VERSIONS].sort()};
}

/** What a page would notice of itself. */
function stateOf({window, document}: Page) {
  const own = (selector: string) =>
    [...document.querySelectorAll(selector)].map((each) => {
      const style = window.getComputedStyle(each);
      return [...style]
        .filter((name) => !OF_THE_HEIGHT.test(name))
        .map((name) => `${name}: ${style.getPropertyValue(name)}`)
        .join('; ');
    });
  return {
    globals: Reflect.ownKeys(window).map(String).sort(),
    prototypes: ['Element', 'Node', 'Event', 'EventTarget', 'Array', 'Object', 'Promise'].map(
      (name) =>
        Reflect.ownKeys((Reflect.get(window, name) as {prototype: object}).prototype)
          .map(String)
          .join(),
    ),
    head: document.head.outerHTML,
    body: [...document.body.children].map(({localName}) => localName),
    root: [...document.documentElement.attributes].map(({name}) => name),
    sheets: document.adoptedStyleSheets.length + document.styleSheets.length,
    looks: own('html, body, h1, #words, #button'),
  };
}
