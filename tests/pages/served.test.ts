import {expect, fixture, nextFrame} from '@open-wc/testing';
import {sendKeys, setViewport} from '@web/test-runner-commands';
import {eventually} from '../setup/eventually.js';
import {next} from '../setup/next.js';
import {rootOf} from '../setup/open-roots.js';
import {openPage, type Page} from '../setup/page.js';
import {byRole, choose, focused, press, textOf, updated} from '../setup/person.js';
import {tags, type Tag} from '../setup/screens.js';
import {addressOf, late, openServed, sent, type Served} from '../setup/served.js';

/** Node by node, whatever order the attributes are in; without what only one of them needs. */
function outline(node: Node): string {
  if (node instanceof Text || node.nodeType === Node.TEXT_NODE) return node.textContent!;
  const children = [...node.childNodes].map(outline);
  // A browser and a server may have other names for a country, and write a date in another way.
  const inner = (node.nodeName === 'SELECT' ? children.sort() : children).join('');
  if (node.nodeType !== Node.ELEMENT_NODE) return node.nodeType === Node.COMMENT_NODE ? '' : inner;
  const {localName, attributes} = node as Element;
  if (localName === 'option') return `\n<option ${(node as HTMLOptionElement).value}>`;
  if ((node as Element).matches('[part=help] > :last-child')) return '\n<p>the date</p>';
  if (['style', 'noscript', 'slot'].includes(localName) || (node as Element).id === 'finished')
    return '';
  // The address of the quick exit may have a query, which a server writes as fields.
  if ((node as Element).matches('form > input[type=hidden]')) return '';
  const written = [...attributes]
    .filter(({name}) => !['inert', 'open', 'action'].includes(name))
    .map(({name, value}) => `${name}="${value}"`);
  return `\n<${[localName, ...written.sort()].join(' ')}>${inner}</${localName}>`;
}

const rulesOf = (sheet: CSSStyleSheet) =>
  [...sheet.cssRules].map(({cssText}) => cssText).join('\n');

describe('what a server sends', () => {
  let page: Page;
  beforeEach(async () => {
    page = await openPage('blank');
    await page.load('/dist/cairn.js');
  });

  const languages = ['en', 'ar', 'ja'];
  const settings: readonly (readonly [NonNullable<Served['attributes']>, readonly string[]])[] = [
    [{}, languages],
    [{'no-intro': true}, ['en']],
    [{'no-intro': true, layout: 'page'}, languages],
    [
      {region: 'GB', intro: 'Ours: <b>&amp;"', heading: ' H ', 'quick-exit': '', class: 'a  b a'},
      ['ar'],
    ],
    [
      {region: 'nowhere', layout: 'x', 'heading-level': 9, 'no-intro': 'false', dir: 'AUTO'},
      ['en'],
    ],
  ];
  for (const tag of tags)
    for (const [attributes, langs] of settings)
      for (const lang of langs)
        it(`is what a browser shows: <${tag}> in ${lang}, ${JSON.stringify(attributes)}`, async () => {
          const {host, content} = await sent({tag, attributes: {...attributes, lang}});
          const widget = page.document.createElement(tag);
          for (const [name, value] of Object.entries({...attributes, lang}))
            widget.setAttribute(name, typeof value === 'boolean' ? '' : String(value));
          page.document.getElementById('here')!.replaceChildren(widget);
          const root = rootOf(widget);
          await eventually(() => root.querySelector('section')?.lang === lang);
          for (const fold of root.querySelectorAll<HTMLDetailsElement>('details[part]')) {
            fold.open = true;
            await next(fold, 'toggle');
            await updated(widget);
          }
          expect(outline(content)).to.equal(outline(root));
          host.replaceChildren();
          expect(outline(host)).to.equal(outline(widget));
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(content.querySelector('style')!.textContent);
          expect(rulesOf(sheet)).to.equal(root.adoptedStyleSheets.map(rulesOf).join('\n'));
        });

  it('has the language of the page where the element has none, and does not write it down', async () => {
    const {host, content} = await sent({tag: 'cairn-self-check', options: {lang: 'ar-EG'}});
    expect(host.hasAttribute('lang')).to.equal(false);
    expect(content.querySelector('section')!.lang).to.equal('ar');
  });

  it('is the fallback content alone where the widget is isolated', async () => {
    const text = await (
      await fetch(
        addressOf({
          tag: 'cairn-goal-card',
          attributes: {isolated: true},
          options: {fallback: '<p>Soon.</p>'},
        }),
      )
    ).text();
    expect(text).to.match(/<cairn-goal-card isolated="" class=[^>]*>\n<p>Soon\.<\/p><\/cairn-goal/);
  });
});

const counted = PerformanceObserver.supportedEntryTypes.includes('layout-shift');

interface Shift extends PerformanceEntry {
  readonly value: number;
}

/** What was seen of a page while its script was on its way. */
interface Seen {
  readonly page: Page;
  readonly widget: HTMLElement;
  /** Of the element, and of the top of what is below: as the page came, and at the end. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** How long the first screen had been painted when the element was defined. */
  readonly early: number;
  readonly shifts: readonly Shift[];
  /** The element let anyone into its root. */
  readonly open: boolean;
}

/** @param meanwhile what a visitor does before the script is there */
async function takeOver(
  served: Omit<Served, 'script'>,
  meanwhile: (view: Window) => unknown = () => undefined,
): Promise<Seen> {
  const shifts: Shift[] = [];
  let before: readonly number[] = [];
  let early = 0;
  let open = false;
  let done: unknown;
  const {tag} = served;
  const measure = (view: Window) => [
    view.document.querySelector(tag)!.getBoundingClientRect().height,
    view.document.getElementById('below')!.getBoundingClientRect().top,
  ];
  const page = await openServed({...served, script: late()}, (view) => {
    const frame = view.frameElement as HTMLIFrameElement;
    frame.width = '656';
    frame.height = '1100';
    const {PerformanceObserver, customElements} = view as Window & typeof globalThis;
    if (counted)
      new PerformanceObserver((list) => {
        shifts.push(...(list.getEntries() as Shift[]));
      }).observe({type: 'layout-shift', buffered: true});
    const watch = new PerformanceObserver(() => {
      if (!view.document.getElementById('below')) return;
      watch.disconnect();
      done = (async () => {
        await meanwhile(view);
        before = measure(view);
        open = Boolean(view.document.querySelector(tag)!.shadowRoot);
      })();
    });
    watch.observe({type: 'paint', buffered: true});
    void customElements.whenDefined(tag).then(() => {
      const [painted] = view.performance.getEntriesByName('first-contentful-paint');
      early = view.performance.now() - (painted?.startTime ?? Infinity);
    });
  });
  const widget = await page.widget(tag);
  await done;
  await eventually(() => !rootOf(widget).querySelector('style'), 'it is not taken over');
  await nextFrame();
  await nextFrame();
  const after = measure(page.window);
  if (counted) {
    // One shift more, and what came before it is known when that is.
    const end = page.window.performance.now();
    page.document.body.prepend(page.document.createElement('hr'));
    await eventually(() => shifts.some(({startTime}) => startTime >= end));
    shifts.splice(0, Infinity, ...shifts.filter(({startTime}) => startTime < end));
  }
  return {page, widget, before, after, early, shifts, open};
}

describe('a first screen whose script comes three seconds late', () => {
  // Shifts count where they are seen.
  before(async () => {
    if (counted) await setViewport({width: 900, height: 1300});
  });

  const cases: readonly (readonly [Tag, Served['attributes'], string])[] = [
    ['cairn-self-check', {region: 'GB'}, 'en'],
    ['cairn-self-check', {'no-intro': true, layout: 'page'}, 'ar'],
    ['cairn-goal-card', {'no-intro': true}, 'ar'],
    ['cairn-format-picker', {'no-intro': true, 'quick-exit': true}, 'ja'],
  ];
  for (const [tag, attributes, lang] of cases)
    it(`is painted before, and stays as it is: <${tag}>, ${lang}`, async () => {
      const options = {lang, fallback: '<p>Help: 116 123</p>'};
      const seen = await takeOver({tag, attributes, options});
      expect(seen.early).to.be.above(2000);
      expect(seen.before[0]).to.be.above(250);
      expect(seen.after).to.deep.equal(seen.before);
      expect(seen.shifts).to.deep.equal([]);
      expect([seen.open, seen.widget.shadowRoot]).to.deep.equal([false, null]);
      const root = rootOf(seen.widget);
      expect([...root.children].map(({localName}) => localName)).to.deep.equal(['section']);
      expect(root.querySelectorAll('[inert]').length).to.equal(0);
      expect(root.adoptedStyleSheets).to.have.lengthOf(1);
      expect(root.querySelector('section')!.lang).to.equal(lang);
      expect(seen.page.said).to.deep.equal([]);
    });

  it('can then be used', async () => {
    const {widget} = await takeOver({tag: 'cairn-self-check'});
    await press(widget, 'Begin');
    await choose(widget, 'Often');
    await press(widget, 'Next');
    expect(textOf(widget)).to.include('Question 2 of ');
  });

  it('would be found shifting', async () => {
    const grown = await takeOver({tag: 'cairn-self-check'}, (view) => {
      void view.customElements.whenDefined('cairn-self-check').then(() => {
        view.document.getElementById('above')!.style.marginBottom = '99px';
      });
    });
    expect(grown.after).not.to.deep.equal(grown.before);
    if (counted) expect(grown.shifts).not.to.deep.equal([]);
  });

  it('keeps the help lines open that a visitor has opened, and the focus where it was', async () => {
    const {widget, before, after} = await takeOver(
      {tag: 'cairn-self-check', attributes: {region: 'GB'}},
      async (view) => {
        const host = view.document.querySelector('cairn-self-check')!;
        const {height} = host.getBoundingClientRect();
        view.focus();
        view.document.getElementById('above')!.focus();
        await sendKeys({press: 'Tab'});
        await sendKeys({press: 'Enter'});
        await eventually(() => host.getBoundingClientRect().height > height + 100, 'stays shut');
      },
    );
    expect(byRole(widget, 'link', '116 123').checkVisibility()).to.equal(true);
    expect(focused(widget)).to.equal(byRole(widget, 'button', /^Need to talk/));
    expect(after).to.deep.equal(before);
  });
});

describe('a first screen that has no script', () => {
  /** How often Tab is pressed from what is above to what is below. */
  async function stops(view: Window): Promise<number> {
    const {document} = view;
    view.focus();
    document.getElementById('above')!.focus();
    for (let pressed = 1; pressed < 30; pressed++) {
      await sendKeys({press: 'Tab'});
      if (document.activeElement?.id === 'below') return pressed - 1;
    }
    return Infinity;
  }

  for (const [tag, attributes, count] of [
    ['cairn-self-check', {}, 2],
    ['cairn-self-check', {'no-intro': true, layout: 'page'}, 2],
    ['cairn-goal-card', {'no-intro': true}, 2],
    ['cairn-format-picker', {'no-intro': true, 'quick-exit': true}, 3],
  ] as const)
    it(`has only help, what this is, and the quick exit to press: <${tag}>, ${JSON.stringify(attributes)}`, async () => {
      const {window} = await openServed({tag, attributes});
      expect(await stops(window)).to.equal(count);
    });

  it('leaves by the quick exit', async () => {
    const attributes = {'quick-exit': true, 'exit-href': 'away.html'};
    const {window, document} = await openServed({tag: 'cairn-self-check', attributes});
    const left = next(window.frameElement!, 'load');
    window.focus();
    document.getElementById('above')!.focus();
    await sendKeys({press: 'Tab'});
    await sendKeys({press: 'Enter'});
    await left;
    const {contentWindow} = window.frameElement as HTMLIFrameElement;
    expect(contentWindow?.location.pathname).to.match(/\/away\.html$/);
  });

  async function withoutScripts(options: Served['options']): Promise<Document> {
    const frame = await fixture<HTMLIFrameElement>(
      '<iframe sandbox="allow-same-origin" width="640" height="900"></iframe>',
    );
    const loaded = next(frame, 'load');
    frame.src = addressOf({tag: 'cairn-self-check', options});
    await loaded;
    return frame.contentDocument!;
  }

  it('gives way to the fallback content where there is no JavaScript', async () => {
    const document = await withoutScripts({
      fallback: '<p id="signs">Five signs, a link to help.</p>',
    });
    const signs = document.getElementById('signs')!;
    expect(signs.checkVisibility({visibilityProperty: true})).to.equal(true);
    expect(signs.getBoundingClientRect().height).to.be.above(10);
  });

  it('shows help and what this is, and nothing to begin with, where there is no fallback content either', async () => {
    const without = (await withoutScripts({})).querySelector('cairn-self-check')!;
    const {document} = await openServed({tag: 'cairn-self-check'});
    (document.defaultView!.frameElement as HTMLIFrameElement).width = '640';
    const whole = document.querySelector('cairn-self-check')!;
    expect(without.getBoundingClientRect().height)
      .to.be.above(100)
      .and.below(whole.getBoundingClientRect().height - 100);
  });
});
