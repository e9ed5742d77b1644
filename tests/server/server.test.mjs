// What a server gets from `cairn-widgets/server.js`: no page, and no browser. That it is what a browser shows is tested in one.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import fc from 'fast-check';
import {renderToString} from 'cairn-widgets/server.js';
import {tags} from '../../tools/widget-names.mjs';

const languages = 'en ar de es fr hi it ja nl pl pt-BR uk zh-Hans'.split(' ');

const ENTITIES = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#10;': '\n',
  '&#13;': '\r',
};
const unescape = (text) =>
  text.replace(/&(amp|lt|gt|quot|#10|#13);/g, (entity) => ENTITIES[entity]);

/** The start tag, and nothing else in its line. */
const HOST = /^<(cairn-[a-z-]+)((?: [^\s"'<>/=]+="[^"<>\n\r]*")*)>\n/;

function attributesOf(html) {
  const [, , written] = HOST.exec(html) ?? assert.fail(`no start tag: ${html.slice(0, 300)}`);
  return Object.fromEntries(
    [...written.matchAll(/ ([^\s=]+)="([^"]*)"/g)].map(([, name, value]) => [
      name,
      unescape(value),
    ]),
  );
}

describe('renderToString', () => {
  it('leaves the globals of the server as they were', async () => {
    await renderToString('cairn-self-check', {lang: 'ja'});
    for (const name of [
      'HTMLElement',
      'document',
      'window',
      'MutationObserver',
      'addEventListener',
    ])
      assert.equal(name in globalThis, false, name);
  });

  for (const tag of tags)
    it(`speaks every language, many at once: ${tag}`, async () => {
      const all = await Promise.all(languages.map((lang) => renderToString(tag, {lang})));
      assert.equal(new Set(all).size, languages.length);
      all.forEach((html, index) => {
        const lang = languages[index];
        const dir = lang === 'ar' ? 'rtl' : 'ltr';
        assert.match(html, new RegExp(`<section [^>]*lang="${lang}" dir="${dir}"`));
      });
    });

  it('gives the same for the same', async () => {
    const [one, other] = [{}, {}].map(() => renderToString('cairn-goal-card', {region: 'GB'}));
    assert.equal(await one, await other);
  });

  it('makes a closed root, and no open one', async () => {
    for (const tag of tags)
      for (const attributes of [{}, {'no-intro': true, layout: 'page'}]) {
        const html = await renderToString(tag, attributes);
        assert.deepEqual(html.match(/<template[^>]*>/g), ['<template shadowrootmode="closed">']);
      }
  });

  it('has no empty line, which ends HTML in Markdown', async () => {
    const words = 'one\n\n    two\r\n\r\nthree';
    for (const tag of tags)
      for (const attributes of [{}, {'no-intro': true}, {'no-intro': true, layout: 'page'}])
        for (const lang of languages) {
          const html = await renderToString(tag, {
            ...attributes,
            lang,
            heading: words,
            intro: words,
          });
          assert.doesNotMatch(html, /[\n\r]\s*[\n\r]/);
        }
  });

  it('keeps the fallback content as it is, in the place of the children', async () => {
    const html = await renderToString(
      'cairn-self-check',
      {},
      {fallback: '<p>Help: <b>999</b></p>'},
    );
    assert.match(html, /<\/template><p>Help: <b>999<\/b><\/p><\/cairn-self-check>$/);
  });

  it('gives its style sheets the nonce, and nothing else', async () => {
    const html = await renderToString('cairn-self-check', {}, {nonce: 'a"b'});
    assert.deepEqual(new Set(html.match(/<style[^>]*>/g)), new Set(['<style nonce="a&quot;b">']));
    assert.equal(html.match(/nonce/g).length, html.match(/<style/g).length);
    assert.doesNotMatch(html, / style=| on[a-z]+=/);
  });

  it('takes true, false and nothing as a framework does', async () => {
    const attributes = {
      'no-intro': true,
      'quick-exit': false,
      region: null,
      heading: undefined,
      id: 7,
    };
    const {class: _marks, ...written} = attributesOf(
      await renderToString('cairn-goal-card', attributes),
    );
    const own = Object.entries(written).filter(([name]) => !name.startsWith('data-'));
    assert.deepEqual(Object.fromEntries(own), {'no-intro': '', id: '7'});
  });

  it('keeps the query of where the quick exit leads, which a form would drop', async () => {
    const html = await renderToString('cairn-self-check', {
      'quick-exit': true,
      'exit-href': 'https://example.org/search?q=a%20b&lang="es"#top',
    });
    const [, action, fields] = /<form id="?o"? action="([^"]*)">(.*?)<\/form>/.exec(html);
    assert.equal(action, 'https://example.org/search#top');
    assert.equal(
      fields,
      '<input type="hidden" name="q" value="a b"><input type="hidden" name="lang" value="&quot;es&quot;">',
    );
  });

  it('refuses a tag that is none, and the name of an attribute that would be more', async () => {
    for (const tag of ['p', 'cairn-self-check onclick=x', '', 'toString', '__proto__'])
      await assert.rejects(renderToString(tag), {name: 'TypeError', message: /There is no </});
    for (const name of ['', 'a b', 'a>', '"', "'", 'a=b', 'a/b', '<b', 'a\nb', 'a\0'])
      await assert.rejects(renderToString(tags[0], {[name]: ''}), {
        name: 'TypeError',
        message: /is no attribute/,
      });
  });

  it('says once what it does not understand, as in a browser', async (context) => {
    const warn = context.mock.method(console, 'warn', () => undefined);
    await renderToString('cairn-format-picker', {layout: 'tabs'});
    await renderToString('cairn-format-picker', {layout: 'tabs'});
    const said = warn.mock.calls.map(({arguments: [word]}) => word);
    assert.deepEqual(said, ['cairn: layout="tabs" is not understood, and does nothing.']);
  });

  it('keeps emergency numbers apart, as templates are built', async () => {
    const html = await renderToString('cairn-self-check', {region: 'JP'});
    assert.match(html.replace(/<[^>]*>/g, ''), / 119 \(ambulance\) 110 \(police\) /);
  });

  it('writes nothing of one visitor for another', async () => {
    const storage = {getItem: () => assert.fail('storage was read')};
    Object.defineProperty(globalThis, 'localStorage', {value: storage, configurable: true});
    try {
      const html = await renderToString('cairn-goal-card', {remember: true, 'no-intro': true});
      assert.match(html, /<textarea[^>]*><\/textarea>/);
    } finally {
      delete globalThis.localStorage;
    }
  });
});

describe('whatever stands in an attribute', () => {
  const nasty = fc.oneof(
    fc.string({unit: 'grapheme'}),
    fc
      .array(
        fc.constantFrom(
          ...[
            '"',
            "'",
            '<',
            '>',
            '&',
            '&quot;',
            '</template>',
            '</style>',
            '<script>',
            '-->',
            '<!--',
          ],
          ...[
            '\0',
            '\n',
            '\r',
            '\n\n',
            ' ',
            '${x}',
            '`',
            '\\',
            '{0}',
            'javascript:',
            ']]>',
            '$&',
            '$1',
          ],
          ...[' class="', ' ?open=', '.x=', '@y=', 'é', '🪨', '؟'],
        ),
      )
      .map((parts) => parts.join('')),
  );
  /** The code of a country, `cA` too, brings the numbers of that country: another page, as it should. */
  const noCountry = nasty.filter((value) => !/^[a-z]{2}$/i.test(value.trim()));
  const names = ['heading', 'intro', 'exit-href', 'cta-href', 'title', 'data-x', 'class', 'dir'];

  it('comes back as it was, and stays where it is', async (context) => {
    context.mock.method(console, 'warn', () => undefined);
    const plain = (await renderToString('cairn-self-check', {heading: 'x', intro: 'x'})).replace(
      HOST,
      '',
    );
    // The query of the quick exit's address is written as fields.
    const shape = (html) =>
      html
        .replace(/<input type="hidden"[^>]*>/g, '')
        .match(/<\/?[a-z]+/g)
        .join(' ');
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(fc.constantFrom(...names), nasty, {noNullPrototype: true}),
        fc.option(noCountry, {nil: undefined}),
        async (others, region) => {
          const attributes = region === undefined ? others : {...others, region};
          const html = await renderToString('cairn-self-check', {
            ...attributes,
            // Without words, there are others.
            heading: attributes.heading || 'x',
            intro: attributes.intro || 'x',
          });
          const {class: names, ...written} = attributesOf(html);
          for (const name of (attributes.class ?? '').split(/[\t\n\f\r ]+/))
            assert.ok(!name || names.split(' ').includes(name), name);
          for (const [name, value] of Object.entries(attributes))
            if (value && name !== 'class') assert.equal(written[name], value);
          assert.equal(shape(html.replace(HOST, '')), shape(plain));
          for (const name of ['heading', 'intro'])
            if (attributes[name])
              assert.ok(unescape(html.replace(HOST, '')).includes(attributes[name]));
        },
      ),
      {numRuns: 300},
    );
  });
});
