import {expect} from '@open-wc/testing';
import markdown from 'markdown-it';
import {eventually} from '../setup/eventually.js';
import {openPage, type Page} from '../setup/page.js';
import {press, textOf} from '../setup/person.js';
import {tags, type Tag} from '../setup/screens.js';
import {paste, snippet, targets} from '../setup/snippets.js';

/** What breaks a page, a post, a template or a script where it is not written with care. */
const NASTY = '</script> "A" <b>b</b> & \'c\' {{d}} {e} [f] --> `${g}` \\ @if (h) é';

const ATTRIBUTES = {
  lang: 'es',
  region: 'GB',
  heading: NASTY,
  'cta-href': 'https://example.org/find?a="b"&c=<d>',
  'cta-label': NASTY,
  'quick-exit': true,
} as const;

const TOKENS = {'--cairn-accent': 'rgb(1 2 3)', '--cairn-radius': '0rem'};

/** What the targets whose code is HTML would make of it where it is pasted. */
const asHtml: Readonly<Record<string, (code: readonly string[]) => string>> = {
  html: ([code]) => code!,
  ghost: ([code]) => code!,
  drupal: ([code]) => code!,
  markdown: ([code]) => markdown({html: true}).render(`Words before.\n\n${code!}\n\nWords after.`),
  div: ([script, div, css]) => `${script!}\n${div!}<style>${css ?? ''}</style>`,
};

/** The settings that have reached a widget. */
const settings = (widget: HTMLElement) =>
  Object.fromEntries(
    Object.keys(ATTRIBUTES)
      .filter((name) => name !== 'lang')
      .map((name) => [name, widget.getAttribute(name)]),
  );

const WANTED = {
  region: 'GB',
  heading: NASTY,
  'cta-href': ATTRIBUTES['cta-href'],
  'cta-label': NASTY,
  'quick-exit': '',
};

async function pasted(code: string): Promise<Page> {
  const page = await openPage('blank');
  paste(page.document, code);
  return page;
}

async function begins(page: Page, tag: Tag): Promise<void> {
  const widget = await page.widget(tag);
  await press(widget, 'Begin');
  expect(widget.matches(':state(asking)'), tag).to.equal(true);
  expect(page.said).to.deep.equal([]);
}

for (const [target, toHtml] of Object.entries(asHtml)) {
  describe(`the code for ${target}`, () => {
    for (const tag of tags) {
      it(`brings <${tag}>, pasted as it is`, async () => {
        const page = await pasted(toHtml(snippet(target, tag)));
        await begins(page, tag);
        expect(page.document.querySelector(`p ${tag}`)).to.equal(null);
      });
    }

    it('carries every setting and every letter', async () => {
      const page = await pasted(
        toHtml(snippet(target, 'cairn-self-check', {attributes: ATTRIBUTES, tokens: TOKENS})),
      );
      const quiz = await page.widget('cairn-self-check');
      const {'quick-exit': exit, ...rest} = settings(quiz);
      expect({...rest, 'quick-exit': exit === 'true' ? '' : exit}).to.deep.equal(WANTED);
      expect(quiz.closest('[lang]')!.getAttribute('lang')).to.equal('es');
      expect(textOf(quiz)).to.include(NASTY);
      const look = page.window.getComputedStyle(quiz);
      expect(look.getPropertyValue('--cairn-accent').trim()).to.equal('rgb(1 2 3)');
      expect(page.document.querySelectorAll('#here b')).to.have.lengthOf(0);
      expect(page.said).to.deep.equal([]);
    });

    it('is of use before the script comes, and without one', async () => {
      const code = toHtml(snippet(target, 'cairn-goal-card')).replace(/<script.*<\/script>/, '');
      const page = await pasted(code);
      const words = page.document.getElementById('here')!.innerText;
      expect(words).to.match(/Feeling stuck in therapy\?[^]*I cancel, move or miss sessions\./);
      expect(page.document.querySelectorAll('#here li')).to.have.lengthOf(5);
      const help = page.document.querySelector<HTMLAnchorElement>('#here a')!;
      expect(help.href).to.equal('https://findahelpline.com/');
    });
  });
}

describe('the code for a frame', () => {
  it('brings a frame that is as high as what is in it', async () => {
    const page = await pasted(
      snippet('frame', 'cairn-goal-card', {attributes: {'no-intro': true}}).join(''),
    );
    const frame = page.document.querySelector('iframe')!;
    await eventually(() => parseFloat(frame.style.height) > 200);
  });

  it('carries every setting and every letter', async () => {
    const [code] = snippet('frame', 'cairn-self-check', {attributes: ATTRIBUTES, tokens: TOKENS});
    const holder = document.createElement('div');
    holder.innerHTML = code!;
    const {src, title} = holder.querySelector('iframe')!;
    expect(title).to.equal(NASTY);
    const page = await openPage('framed', undefined, new URL(src).search);
    const quiz = await page.widget('cairn-self-check');
    expect(settings(quiz)).to.deep.equal(WANTED);
    expect(page.document.documentElement.lang).to.equal('es');
    expect(textOf(quiz)).to.include(NASTY);
    expect(quiz.style.getPropertyValue('--cairn-accent')).to.equal('rgb(1 2 3)');
  });
});

describe('the code for WordPress', () => {
  it('is a block, in a comment that ends where it shall', () => {
    const [code] = snippet('wordpress', 'cairn-self-check', {
      attributes: {...ATTRIBUTES, 'heading-level': '3', isolated: true},
    });
    const holder = document.createElement('div');
    holder.innerHTML = code!;
    expect([...holder.childNodes].map(({nodeName}) => nodeName)).to.deep.equal(['#comment']);
    const [, name, json] = /^ wp:(\S+) (\{.*\}) \/$/.exec(holder.firstChild!.nodeValue!)!;
    expect(name).to.equal('cairn/self-check');
    expect(JSON.parse(json!)).to.deep.equal({
      lang: 'es',
      region: 'GB',
      heading: NASTY,
      ctaHref: ATTRIBUTES['cta-href'],
      ctaLabel: NASTY,
      quickExit: true,
      headingLevel: 3,
      isolated: 'yes',
    });
  });

  it('is a shortcode, with no bracket but its own', async () => {
    const [code] = snippet('shortcode', 'cairn-self-check', {attributes: ATTRIBUTES});
    const [, name, written] = /^\[(\w+)([^[\]]*)\]$/.exec(code!)!;
    expect(name).to.equal('cairn_self_check');
    // What the plugin makes of it.
    const page = await pasted(
      `${snippet('html', 'cairn-self-check')[0]!.split('\n')[0]!}<cairn-self-check${written!}></cairn-self-check>`,
    );
    expect(settings(await page.widget('cairn-self-check'))).to.deep.equal(WANTED);
  });
});

it('every place has its code, for every widget', () => {
  expect(targets.map(({id}) => id)).to.deep.equal([
    ...['html', 'wordpress', 'shortcode', 'div', 'frame', 'ghost', 'drupal', 'markdown'],
    ...['react', 'vue', 'svelte', 'angular'],
  ]);
  for (const {id} of targets)
    for (const tag of tags)
      for (const code of snippet(id, tag, {attributes: ATTRIBUTES, tokens: TOKENS}))
        expect(code.trim(), `${id} ${tag}`).not.to.equal('');
});
