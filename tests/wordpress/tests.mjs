// What must be so on every release, as sentences; each is given the same fresh site, in this order.
import assert from 'node:assert/strict';
import {existsSync, mkdirSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {eventually} from './eventually.mjs';
import {Member} from './member.mjs';
import {Reader} from './reader.mjs';
import {roles} from './site.mjs';
import {tags as TAGS, askingNames as NAMES} from '../../tools/widget-names.mjs';
import {untranslated} from './translations.mjs';

/** Those that the posts with several ways of writing hold. */
const THREE = ['cairn-self-check', 'cairn-goal-card', 'cairn-format-picker'];

const ZIP = resolve('dist/cairn-widgets-wordpress.zip');

const {modules} = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const elements = modules.flatMap(({declarations}) => declarations).filter(({tagName}) => tagName);

/** @returns pairs of a name and a test */
export function tests({browser, site, screens}) {
  const members = {};
  const as = async (role) => (members[role] ??= await Member.as(browser, site, role));
  const list = [];
  const test = (name, run, needed = false) => list.push([name, Object.assign(run, {needed})]);

  /** What a contributor submits, an editor publishes. */
  async function published({id, link, status}) {
    if (status !== 'pending') return link;
    const editor = await as('editor');
    return (await editor.request(`/wp/v2/posts/${id}`, 'POST', {status: 'publish'})).link;
  }

  /** The same, by the buttons. */
  async function publishedByHand({id, link, status}) {
    if (status !== 'pending') return link;
    const editor = await as('editor');
    await editor.openEditor(id);
    return (await editor.send()).link;
  }

  async function read(link, options) {
    return Reader.of(browser, link, options);
  }

  /** A post by someone, as a reader finds it. */
  async function readPost(role, title, content, options) {
    const post = await (await as(role)).post(`${title}, by ${role}`, content);
    return read(await published(post), options);
  }

  async function completeAll(reader, selectors = TAGS) {
    await reader.widgets(selectors.length);
    for (const selector of selectors) assert.ok((await reader.complete(selector)) > 0, selector);
    await reader.leave();
  }

  async function picture(page, name) {
    if (!screens) return;
    mkdirSync(screens, {recursive: true});
    await page.screenshot({path: `${screens}/${name}.png`, fullPage: true});
  }

  test(
    'installs from the zip',
    async () => {
      await (await as('admin')).installPlugin(ZIP);
      assert.match(
        site.query("SELECT option_value FROM wp_options WHERE option_name = 'active_plugins'"),
        /cairn-widgets/,
      );
    },
    true,
  );

  test(
    'knows the country of its visitors, chosen by name',
    async () => {
      assert.deepEqual(await (await as('admin')).chooseCountry('GB'), ['GB', 'United Kingdom']);
    },
    true,
  );

  for (const role of roles) {
    test(`${role}: inserts each block, sees it live, sets it, and a visitor completes it`, async () => {
      const member = await as(role);
      await member.write(`By block, by ${role}`, NAMES);
      const heading = role === 'contributor' ? 'Less < "more" & [gallery]' : 'Our own words';
      await member.open('Words');
      await member.fill('Title', heading);
      const seen = await eventually(async () => {
        const widgets = await member.seen();
        assert.deepEqual(
          widgets.map(({tag}) => tag),
          TAGS,
        );
        for (const {tag, text} of widgets) assert.match(text, /Begin/, tag);
        assert.ok(widgets.at(-1).text.includes(heading), widgets.at(-1).text);
        return widgets;
      });
      assert.deepEqual(
        seen.map(({set}) => set.region),
        TAGS.map(() => 'GB'),
      );
      await picture(member.page, `editor-${role}`);
      const reader = await read(await publishedByHand(await member.send()));
      const widgets = await reader.widgets(TAGS.length);
      assert.deepEqual(
        widgets.map(({tag}) => tag),
        TAGS,
      );
      assert.ok(widgets.at(-1).text.includes(heading), widgets.at(-1).text);
      await picture(reader.page, `post-${role}`);
      await completeAll(reader);
    });

    test(`${role}: writes each shortcode, and a visitor completes it`, async () => {
      const content = TAGS.map(
        (tag) => `<!-- wp:shortcode -->\n[${tag.replaceAll('-', '_')}]\n<!-- /wp:shortcode -->`,
      );
      await completeAll(await readPost(role, 'By shortcode', content.join('\n\n')));
    });

    test(`${role}: writes each div, and a visitor completes it`, async () => {
      const content = NAMES.map((name) =>
        html(`<div data-cairn-widget="${name}" data-cairn-region="GB"><p>Before.</p></div>`),
      );
      await completeAll(await readPost(role, 'By div', content.join('\n\n')));
    });

    test(`${role}: may write each element with all that it offers`, async () => {
      const member = await as(role);
      const content = elements.map(markup).join('\n');
      const {content: saved} = await member.post('As elements', html(content));
      const kept = await member.attributesIn(saved.raw);
      assert.deepEqual(kept, await member.attributesIn(content));
      assert.ok(kept.every(({attributes}) => Object.keys(attributes).length > 15));
    });

    test(`${role}: no way of writing makes javascript: a link`, async () => {
      const bad = 'javascript:alert(1)';
      const addresses = [
        'cta-href',
        'check-href',
        'goals-href',
        'formats-href',
        'prep-href',
        'exit-href',
      ];
      const set = addresses.map((name) => `${name}="${bad}"`).join(' ');
      const twins = addresses.map((name) => `data-cairn-${name}="${bad}"`).join(' ');
      const reader = await readPost(
        role,
        'Hostile addresses',
        [
          `<!-- wp:cairn/goal-card {"ctaHref":"${bad}","ctaLabel":"Go","checkHref":"java\\tscript\\u0026colon;alert(1)"} /-->`,
          `<!-- wp:shortcode -->[cairn_goal_card cta-label="Go" ${set}]<!-- /wp:shortcode -->`,
          html(`<cairn-goal-card cta-label="Go" ${set}></cairn-goal-card>`),
          html(`<div data-cairn-widget="goal-card" data-cairn-cta-label="Go" ${twins}></div>`),
        ].join('\n'),
      );
      const widgets = await reader.widgets(4);
      const scripts = ({set}) => addresses.filter((name) => set[name]?.includes('script:'));
      // Who may write any HTML may write this; the element itself makes no link of it.
      const may = ['admin', 'editor'].includes(role) ? addresses : [];
      assert.deepEqual(widgets.map(scripts), [[], [], may, may]);
      const protocols = await reader.page.$$eval('cairn-goal-card', (cards) =>
        cards
          .flatMap((card) => [card.ctaHref, card.checkHref, card.exitHref])
          .filter((address) => address !== undefined)
          .map((address) => new URL(address, location.href).protocol),
      );
      assert.deepEqual(
        protocols.filter((protocol) => protocol !== 'http:'),
        [],
      );
      await reader.leave();
    });
  }

  test('a check of one’s own is kept in the post, and what is no check stays out of the page', async () => {
    const check = readFileSync('examples/first-session.check.json', 'utf8');
    const long = JSON.stringify({...JSON.parse(check), filler: 'x'.repeat(65536)});
    const block = (text) =>
      // As the editor writes it into the comment of a block.
      `<!-- wp:cairn/check ${JSON.stringify({check: text}).replaceAll('--', '\\u002d\\u002d').replaceAll('<', '\\u003c').replaceAll('>', '\\u003e').replaceAll('&', '\\u0026')} /-->`;
    const texts = [JSON.stringify(JSON.parse(check)), '{"title": ', '{"title": "T"}', '[1]', long];
    const reader = await readPost('author', 'A check of one’s own', texts.map(block).join('\n'));
    const written = await reader.page.$$eval('cairn-check', (found) =>
      found.map((each) => each.getAttribute('check')),
    );
    assert.deepEqual(
      written.map((text) => text && JSON.parse(text).title),
      [JSON.parse(check).title, null, null, null, null],
    );
    await reader.leave();
  });

  test('two widgets of a kind in a post, each for itself', async () => {
    const reader = await readPost(
      'author',
      'Two',
      '<!-- wp:shortcode -->\n[cairn_self_check id="first"]\n\n[cairn_self_check id="second" no_intro heading="The second"]\n<!-- /wp:shortcode -->',
    );
    const [first, second] = await reader.widgets(2);
    assert.match(first.text, /Begin/);
    assert.match(second.text, /The second.*1 of/);
    assert.equal(reader.ours.filter((address) => address.includes('cairn.js')).length, 1);
    await completeAll(reader, ['#first', '#second']);
  });

  test('elements and shortcodes in a post without blocks, where lines become paragraphs', async () => {
    const reader = await readPost(
      'contributor',
      'Paragraphs',
      'First.\n\n<cairn-goal-card></cairn-goal-card>\n\nBetween [cairn_self_check] words.\n\n[cairn_format_picker]\nI fall back.\n[/cairn_format_picker]\n\nLast.',
    );
    assert.deepEqual(
      await reader.page.$$eval('cairn-goal-card, cairn-self-check', (found) =>
        found.map((each) => each.parentElement.localName),
      ),
      ['p', 'p'],
    );
    assert.equal(
      await reader.page.$eval('cairn-format-picker', (each) => each.textContent.trim()),
      'I fall back.',
    );
    await completeAll(reader, THREE);
  });

  test('a shortcode takes what the element takes', async () => {
    const reader = await readPost(
      'author',
      'Settings',
      '<!-- wp:shortcode -->\n[cairn_goal_card region="us" heading="One & \'two\'" heading_level="3" QUICK-EXIT remember="false" class="wide" onclick="alert(1)" cta-href="find-help" cta-label="Find help"]\n<!-- /wp:shortcode -->',
    );
    const [{set}] = await reader.widgets(1);
    const {region, heading, 'heading-level': level, class: classes, 'cta-href': address} = set;
    assert.deepEqual(
      {region, heading, level, address},
      {region: 'us', heading: "One & 'two'", level: '3', address: 'find-help'},
    );
    assert.match(classes, /\bwide\b/);
    assert.equal(set['quick-exit'], '');
    assert.ok(!('remember' in set || 'onclick' in set));
    await reader.leave();
  });

  for (const off of ['no', 'off', '0', ' No '])
    test(`remember="${off}" in a shortcode is off`, async () => {
      const reader = await readPost(
        'author',
        `Keeps nothing: ${off}`,
        `<!-- wp:shortcode -->\n[cairn_goal_card remember="${off}"]\n<!-- /wp:shortcode -->`,
      );
      const [{set}] = await reader.widgets(1);
      assert.ok(!('remember' in set));
      await reader.leave();
    });

  test('speaks the language of one element, also where ?ver= stands behind the module', async () => {
    const source = `/wp-content/plugins/cairn-widgets/module/${version()}/cairn.js?ver=7.1`;
    const reader = await readPost(
      'admin',
      'Spanish',
      html(
        `<script type="module" src="${source}"></script><cairn-self-check lang="es"></cairn-self-check>`,
      ),
    );
    const [{text}] = await eventually(async () => {
      const widgets = await reader.widgets(1);
      assert.match(widgets[0].text, /Empezar|Comenzar/);
      return widgets;
    });
    assert.match(text, /terapia/);
    // The results come in idle time.
    await eventually(() => {
      const files = reader.ours.map((address) => address.split('/').at(-1));
      assert.deepEqual(files.filter((name) => !name.startsWith('style')).sort(), [
        'cairn-results.js',
        'cairn.js',
        'cairn.js?ver=7.1',
        'es.js',
        'es.self-check.js',
      ]);
    });
    await completeAll(reader, [TAGS[0]]);
  });

  test('an isolated widget has its frame, by block and by shortcode', async () => {
    const reader = await readPost(
      'author',
      'Isolated',
      '<!-- wp:cairn/self-check {"isolated":"yes"} /-->\n<!-- wp:shortcode -->[cairn_format_picker isolated]<!-- /wp:shortcode -->',
    );
    await eventually(() => assert.equal(reader.page.frames().length, 3));
    for (const selector of [TAGS[0], TAGS[2]])
      assert.ok((await reader.complete(selector)) > 0, selector);
    await reader.leave();
  });

  test('in a classic theme and its editor, visual side and all, and in the sidebar', async () => {
    const themes = site.query(
      "SELECT option_value FROM wp_options WHERE option_name = 'stylesheet'",
    );
    const wear = (theme) =>
      site.query(
        `UPDATE wp_options SET option_value = '${theme}' WHERE option_name IN ('template', 'stylesheet')`,
      );
    wear('classic');
    try {
      const content =
        '<div data-cairn-widget="self-check" data-cairn-region="GB"></div>\n\n<cairn-goal-card region="GB"></cairn-goal-card>\n\n[cairn_format_picker region="GB"]';
      const post = await (await as('author')).writeClassic('Classic', content);

      await completeAll(await read(post.link), THREE);
      const plain = await (await as('author')).post('Beside', 'Words alone.');
      const admin = await as('admin');
      const make = async (kind, raw) =>
        (
          await admin.request('/wp/v2/widgets', 'POST', {
            ...{id_base: kind, sidebar: 'wp_inactive_widgets', instance: {raw}},
          })
        ).id;
      const widgets = [
        await make('text', {text: '[cairn_self_check]', filter: true, visual: true}),
        await make('custom_html', {content: '<div data-cairn-widget="goal-card"></div>'}),
        await make('block', {content: '<!-- wp:cairn/format-picker /-->'}),
      ];
      await admin.request('/wp/v2/sidebars/beside', 'PUT', {widgets});
      await completeAll(await read(plain.link), THREE);
      for (const id of widgets) await admin.request(`/wp/v2/widgets/${id}?force=true`, 'DELETE');
    } finally {
      wear(themes);
    }
  });

  test('a page without a widget is left alone', async () => {
    const reader = await readPost(
      'author',
      'Plain',
      '<!-- wp:paragraph --><p>Of data-cairn and cairn-widgets.</p><!-- /wp:paragraph -->',
    );
    assert.deepEqual(reader.ours, []);
    await reader.leave();
  });

  test('without JavaScript there is something to read, in the language that was asked for', async () => {
    const reader = await readPost(
      'author',
      'No script',
      '<!-- wp:cairn/self-check {"lang":"es"} /-->\n<!-- wp:cairn/goal-card {"heading":"Our [gallery] title"} /-->',
      {script: false},
    );
    const [check, card] = await reader.page.$$eval('cairn-self-check, cairn-goal-card', (found) =>
      found.map((each) => ({
        text: each.innerText,
        lang: each.firstElementChild.lang,
        link: each.querySelector('a').href,
        height: each.getBoundingClientRect().height,
      })),
    );
    assert.match(check.text, /terapia/);
    assert.match(card.text, /Our \[gallery\] title/);
    assert.deepEqual([check.lang, card.lang], ['es', 'en']);
    assert.match(check.link, /^https:/);
    await reader.leave();
  });

  test('every word of the plugin is translated, and a translation serves its neighbours', async () => {
    assert.deepEqual(untranslated(ZIP), []);
    site.query(
      "UPDATE wp_usermeta SET meta_value = 'es_MX' WHERE meta_key = 'locale' AND user_id = (SELECT ID FROM wp_users WHERE user_login = 'editor')",
    );
    const editor = await as('editor');
    await editor.openEditor();
    const {title, label} = await editor.page.evaluate(() => ({
      title: window.wp.blocks.getBlockType('cairn/self-check').title,
      label: window.cairnWidgets.words.of.region.label,
    }));
    assert.deepEqual({title, label}, {title: 'Autochequeo', label: 'País de las líneas de ayuda'});
  });

  test('PHP has nothing to complain of', async () => {
    assert.deepEqual(
      site.log().filter((line) => /cairn/i.test(line)),
      [],
    );
  });

  test('is gone when it is deleted, and leaves the posts alone', async () => {
    const admin = await as('admin');
    const {id, link} = await admin.post(
      'Stays',
      '<!-- wp:cairn/self-check {"region":"GB"} /-->\n[cairn_self_check]',
    );
    const left = () =>
      site.query(
        "SELECT option_name FROM wp_options WHERE CONCAT(option_name, option_value) LIKE '%cairn%' UNION SELECT meta_key FROM wp_usermeta WHERE CONCAT(meta_key, meta_value) LIKE '%cairn%'",
      );
    assert.match(left(), /cairn_widgets_region/);
    const plugin = '/wp/v2/plugins/cairn-widgets/cairn-widgets';
    await admin.request(plugin, 'PUT', {status: 'inactive'});
    await admin.request(plugin, 'DELETE');
    assert.equal(existsSync(`${site.www}/wp-content/plugins/cairn-widgets`), false);
    assert.equal(left(), '');
    const {content} = await admin.request(`/wp/v2/posts/${id}?context=edit`);
    assert.match(content.raw, /wp:cairn\/self-check/);
    await (await read(link)).leave();
  });

  return list;
}

function html(text) {
  return `<!-- wp:html -->\n${text}\n<!-- /wp:html -->`;
}

/** With all attributes, and words that have to be written with care. */
function markup({tagName, attributes}) {
  const written = attributes.map(({name, type: {text}}) => {
    if (text === 'boolean') return name;
    if (name.endsWith('-href')) return `${name}="/a-page?a=1&amp;b=2"`;
    return `${name}="A &amp; &quot;b&quot;"`;
  });
  return `<${tagName} ${written.join(' ')} data-mine="1">Inside.</${tagName}>`;
}

function version() {
  return JSON.parse(readFileSync('package.json', 'utf8')).version;
}
