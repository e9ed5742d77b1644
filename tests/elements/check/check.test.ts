import {expect, fixture} from '@open-wc/testing';
import {rootOf} from '../../setup/open-roots.js';
import '../../../src/cairn.js';
import type {CairnCheck} from '../../../src/index.js';
import {SELF_CHECK_COUNT, skipped} from '../../setup/counts.js';
import {eventually} from '../../setup/eventually.js';
import {allByRole, byRole, choose, press, textOf, type} from '../../setup/person.js';
import {said} from '../../setup/said.js';
import {walk, type Given} from '../../setup/walk.js';
import {inGerman, WALKS} from './walks.js';

async function withCheck(check: unknown, html = '<cairn-check></cairn-check>') {
  const widget = await fixture<CairnCheck>(html);
  widget.check = check as never;
  await widget.updateComplete;
  return widget;
}

async function answered(given: readonly Given[], check: unknown = WALKS): Promise<CairnCheck> {
  const widget = await withCheck(check, '<cairn-check no-intro></cairn-check>');
  await walk(widget, given);
  await eventually(() => !textOf(widget).includes('still loading'));
  return widget;
}

const shown = (widget: Element) => rootOf(widget).querySelector('section');
const titleOf = (widget: Element) => rootOf(widget).querySelector('#title')?.textContent.trim();

describe('a check of a publisher’s own', () => {
  it('is a property, and can be run to its end', async () => {
    const widget = await withCheck(WALKS);
    expect(textOf(widget)).to.contain('Three questions about walks.');
    await press(widget, 'Begin');
    expect(await walk(widget, ['Low', ['In a park'], 'Yes'])).to.deep.equal([
      'Question 1 of 3: How is your mood? Low',
      'Question 2 of 3: Where could you walk? In a park',
      'Question 3 of 3: Is anyone with you? Yes',
    ]);
    await eventually(() => textOf(widget).includes('Ten minutes are enough.'));
    const text = textOf(widget);
    expect(text).to.contain('You said: Low');
    expect(text).to.contain('Put on your shoes.');
    expect(text).to.contain('Is there a park near here?');
    expect(byRole(widget, 'link', 'Walks near you').getAttribute('href')).to.equal('/walks.html');
  });

  it('shows no number, share or score of what was answered', async () => {
    const widget = await answered(['Low', ['In a park'], 'Yes']);
    const result = rootOf(widget).querySelector('[part=result]')!;
    expect(result.textContent).not.to.match(/\d|%/);
  });

  it('says so where nothing was answered, and every question can be skipped', async () => {
    const widget = await answered([undefined, undefined, undefined]);
    expect(textOf(widget)).to.contain('Nothing stands out');
  });

  it('shows what a file says as text, whatever it looks like', async () => {
    const widget = await answered(['High', undefined, undefined]);
    expect(textOf(widget)).to.contain('<b>Sit</b> down. [No link](https://example.org)');
    expect(rootOf(widget).querySelector('b')).to.equal(null);
  });

  it('has help on every screen, and opens it where the file asks for it', async () => {
    const widget = await withCheck(WALKS, '<cairn-check no-intro></cairn-check>');
    const help = () => rootOf(widget).querySelector<HTMLDetailsElement>('[part=help]')!;
    expect(help().open).to.equal(false);
    await walk(widget, ['Low', undefined, 'No, and that is hard']);
    await eventually(() => help().open);
    expect(textOf(widget)).to.contain('You do not have to be alone with this.');
  });

  it('does not open help for another answer', async () => {
    const widget = await answered(['Low', undefined, 'Yes']);
    expect(rootOf(widget).querySelector<HTMLDetailsElement>('[part=help]')!.open).to.equal(false);
  });

  it('has a quick exit, and nothing to take along, where someone may be watching', async () => {
    const widget = await answered(['Low', ['Someone checks where I go'], 'Yes']);
    expect(textOf(widget)).to.contain('Use a device that nobody checks.');
    expect(allByRole(widget, 'button', 'Leave this page now')).to.have.length(1);
    expect(allByRole(widget, 'button', /^Copy/)).to.have.length(0);
  });

  it('has a page to take with you, and beside what another widget found, to bring to a session', async () => {
    const widget = await answered(['Low', undefined, 'Yes']);
    const page = () =>
      allByRole(widget, 'button', /^A page/).map((each) => each.textContent.trim());
    expect(page()).to.deep.equal(['A page to take with you']);
    await press(widget, 'A page to take with you');
    expect(textOf(widget)).to.contain('My notes');
    const other = await fixture<HTMLElement>('<cairn-self-check no-intro></cairn-self-check>');
    await walk(other, ['Often', ...skipped(SELF_CHECK_COUNT - 1)]);
    await eventually(() => page().join() === 'A page to bring to your next session');
    expect(textOf(widget)).to.contain('For my next session');
  });

  it('asks all on one page with that layout', async () => {
    const widget = await withCheck(WALKS, '<cairn-check no-intro layout="page"></cairn-check>');
    expect(allByRole(widget, 'radiogroup')).to.have.length(2);
  });

  it('forgets the answers where another one is set, and runs that', async () => {
    const widget = await answered(['Low', undefined, 'Yes']);
    widget.check = {...WALKS, title: 'Another one'} as never;
    await widget.updateComplete;
    expect([titleOf(widget), textOf(widget).includes('Question 1 of 3')]).to.deep.equal([
      'Another one',
      true,
    ]);
  });

  it('forgets what was written for the sheet where another one is set', async () => {
    const widget = await answered(['Low', undefined, 'Yes']);
    await press(widget, 'A page to take with you');
    await type(widget, /.*/, 'My own words');
    widget.check = {...WALKS, title: 'Another one'} as never;
    await widget.updateComplete;
    await walk(widget, ['Low', undefined, 'Yes']);
    await press(widget, 'A page to take with you');
    expect((byRole(widget, 'textbox') as HTMLTextAreaElement).value).to.equal('');
  });

  it('does not change with the object that was set, or that it gives back', async () => {
    const mine = structuredClone(WALKS) as {title: string};
    const widget = await withCheck(mine);
    mine.title = 'Changed';
    (widget.check as {title: string}).title = 'Changed';
    widget.requestUpdate();
    await widget.updateComplete;
    expect(titleOf(widget)).to.equal(WALKS.title);
  });
});

describe('a check in the page', () => {
  const json = JSON.stringify(WALKS);

  it('is an attribute', async () => {
    const widget = document.createElement('cairn-check');
    widget.setAttribute('check', json);
    document.body.append(widget);
    await widget.updateComplete;
    expect(titleOf(widget)).to.equal(WALKS.title);
    widget.remove();
  });

  it('is a script inside the tag', async () => {
    const widget = await fixture<CairnCheck>(
      `<cairn-check><script type="application/json">${json.replaceAll('<', '\\u003c')}</script></cairn-check>`,
    );
    await widget.updateComplete;
    expect(titleOf(widget)).to.equal(WALKS.title);
  });

  for (const [sentence, attributes] of [
    ['with the address of a file', {'data-cairn-src': '/demo/first-session.check.json'}],
    ['with the definition itself', {'data-cairn-check': json}],
  ] as const)
    it(`is a div ${sentence}`, async () => {
      const div = document.createElement('div');
      div.setAttribute('data-cairn-widget', 'check');
      for (const [name, value] of Object.entries(attributes)) div.setAttribute(name, value);
      document.body.append(div);
      await eventually(() => {
        const widget = div.querySelector('cairn-check');
        return widget && shown(widget);
      });
      div.remove();
    });

  it('was set before the element is defined', async () => {
    const widget = document.createElement('cairn-early') as CairnCheck;
    widget.check = WALKS as never;
    document.body.append(widget);
    const {CairnCheck: Base} = await import('../../../src/index.js');
    customElements.define('cairn-early', class extends Base {});
    await widget.updateComplete;
    expect(titleOf(widget)).to.equal(WALKS.title);
    widget.remove();
  });
});

describe('the language of a check', () => {
  const rows = [
    ['its own', 'en', WALKS, 'Would a walk help?', 'Begin', 'en'],
    ['a reviewed translation', 'de', inGerman(), 'Hilft ein Spaziergang?', 'Los geht’s', 'de'],
    ['that of the region', 'de-AT', inGerman(), 'Hilft ein Spaziergang?', 'Los geht’s', 'de'],
    [
      'its own, where it is not reviewed',
      'de',
      inGerman({reviewed: false}),
      WALKS.title,
      'Begin',
      'en',
    ],
    [
      'its own, where a text is missing',
      'de',
      inGerman({without: 'questions.alone.text'}),
      WALKS.title,
      'Begin',
      'en',
    ],
    ['its own, where there is no such translation', 'fr', inGerman(), WALKS.title, 'Begin', 'en'],
    [
      'its own, also where we have no words in it',
      'en',
      {...WALKS, lang: 'sv'},
      WALKS.title,
      'Begin',
      'sv',
    ],
  ] as const;

  for (const [sentence, lang, check, title, begin, on] of rows)
    it(`is ${sentence}`, async () => {
      const widget = await withCheck(check, `<cairn-check lang="${lang}"></cairn-check>`);
      await eventually(() => titleOf(widget) === title);
      const primary = rootOf(widget).querySelector('[part~=primary]')!;
      await eventually(() => shown(widget)!.lang === on);
      if (begin === 'Begin') expect(primary.textContent.trim()).to.equal(begin);
      else expect(primary.textContent.trim()).not.to.equal('Begin');
    });

  it('follows the page, and the answers stay', async () => {
    const widget = await withCheck(inGerman(), '<cairn-check lang="en" no-intro></cairn-check>');
    await choose(widget, 'Low');
    widget.lang = 'de';
    await eventually(() => titleOf(widget) === 'Hilft ein Spaziergang?');
    expect(byRole(widget, 'radio', 'Schlecht').matches(':checked')).to.equal(true);
  });

  it('follows the page also where none of the languages has words of ours', async () => {
    const check = {...WALKS, translations: {sv: inGerman().translations?.de}};
    const widget = await withCheck(check, '<cairn-check lang="en"></cairn-check>');
    for (const [lang, title] of [
      ['sv', 'Hilft ein Spaziergang?'],
      ['fr', WALKS.title],
      ['sv-FI', 'Hilft ein Spaziergang?'],
    ] as const) {
      widget.lang = lang;
      await eventually(() => titleOf(widget) === title);
    }
  });
});

describe('what stands behind “About these questions”', () => {
  async function about(check: unknown): Promise<string> {
    const widget = await withCheck(check);
    await press(widget, 'About these questions');
    return rootOf(widget).querySelector('[part=about]')!.textContent.replace(/\s+/g, ' ');
  }

  it('is who wrote them, what for, from what, and when it is looked at again', async () => {
    const text = await about(WALKS);
    for (const part of [
      'Helps you to plan a walk.',
      'Training for a race',
      'A. Walker, Guide',
      'B. Walker, October 1, 2026',
      'A book on walks',
      'Last updated on October 1, 2026. We plan to look at it again by October 1, 2099.',
      'CC-BY-4.0',
      '2.1.0',
      'It cannot tell you what is wrong',
      'No study has tested these questions.',
    ])
      expect(text).to.contain(part);
  });

  it('says plainly that a review is late', async () => {
    const late = {...WALKS, about: {...WALKS.about, nextReview: '2026-10-02'}};
    expect(await about(late)).to.contain(
      'We planned to look at this again by October 2, 2026, and have not.',
    );
  });

  it('says what is true of every check where the file says nothing', async () => {
    const {about: _, ...silent} = WALKS;
    const bare = JSON.parse(JSON.stringify(silent).replace(',"sources":["book"]', '')) as unknown;
    expect(await about(bare)).to.contain('It cannot tell you what is wrong');
  });
});

describe('a file that cannot be used', () => {
  const {fetch} = window;
  afterEach(() => {
    window.fetch = fetch;
  });

  /** @returns what was asked for, and what the console was told */
  async function loaded(html: string, answer: () => Response | Promise<Response>) {
    const asked: [string, RequestInit | undefined][] = [];
    window.fetch = (address, options) => {
      asked.push([String(address as URL), options]);
      return Promise.resolve().then(answer);
    };
    const messages = said();
    const widget = await fixture<CairnCheck>(html);
    await widget.updateComplete;
    return {widget, asked, messages};
  }

  const page = (attributes: string) => `<cairn-check ${attributes}>Ask us.</cairn-check>`;
  const src = 'src="/walks.check.json"';

  it('is asked for once, on connect, without cookies and referrer', async () => {
    const {widget, asked} = await loaded(page(`${src} no-intro`), () => Response.json(WALKS));
    await walk(widget, ['Low', undefined, 'Yes']);
    widget.remove();
    document.body.append(widget);
    await widget.updateComplete;
    widget.remove();
    expect(asked.map(([address]) => new URL(address).pathname)).to.deep.equal([
      '/walks.check.json',
    ]);
    expect(asked[0]![1]).to.include({credentials: 'omit', referrerPolicy: 'no-referrer'});
  });

  it('is asked for where it was named while the element was out of the page', async () => {
    const {widget, asked} = await loaded(page(src), () => Response.json(WALKS));
    const place = widget.parentElement!;
    widget.remove();
    widget.src = '/another.check.json';
    place.append(widget);
    await widget.updateComplete;
    expect(asked.map(([address]) => new URL(address).pathname)).to.deep.equal([
      '/walks.check.json',
      '/another.check.json',
    ]);
  });

  it('may have to have a hash', async () => {
    const {asked} = await loaded(page(`${src} integrity="sha384-abc"`), () => Response.json(WALKS));
    expect(asked[0]![1]).to.include({integrity: 'sha384-abc'});
  });

  const large = () => new Response(JSON.stringify({...WALKS, filler: 'x'.repeat(65 * 1024)}));
  const rows = [
    ['that does not exist', () => new Response('', {status: 404}), 'the server answered 404'],
    ['that is no JSON', () => new Response('<!doctype html>'), 'JSON'],
    ['that is too large', large, 'larger than 64 KiB'],
    [
      'of a newer format',
      () => Response.json({...WALKS, cairn: 2}),
      'cairn: this file has format 2',
    ],
    [
      'with a mistake',
      () => new Response(JSON.stringify(WALKS).replace('"walk":2', '"walk":"2"')),
      'questions[0].options[0].weights.walk: expected a number from -1000000 to 1000000',
    ],
    [
      'that asks for the visitor’s own words',
      () => Response.json({...WALKS, questions: [{id: 'own', kind: 'text', text: 'Tell us'}]}),
      'questions[0].options: expected a list of 2 to 12',
    ],
  ] as const;

  for (const [sentence, answer, cause] of rows)
    it(`${sentence}: the fallback content stays, and one line says why`, async () => {
      const {widget, messages} = await loaded(page(src), answer);
      expect(shown(widget)).to.equal(null);
      expect(rootOf(widget).querySelector('slot')).not.to.equal(null);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain('<cairn-check> cannot use /walks.check.json: ');
      expect(messages[0]).to.contain(cause);
    });

  it('is read no further than the limit, however much is sent', async () => {
    let sent = 0;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            sent += 16 * 1024;
            controller.enqueue(new Uint8Array(16 * 1024).fill(32));
          },
        }),
      );
    const {messages} = await loaded(page(src), endless);
    expect(messages[0]).to.contain('larger than 64 KiB');
    expect(sent).to.be.at.most(8 * 16 * 1024);
  });

  for (const address of ['javascript:alert(1)', 'data:application/json,{}', 'blob:x', 'file:///x'])
    it(`is never asked for at ${address}`, async () => {
      const {asked} = await loaded(page(`src="${address}"`), () => Response.json(WALKS));
      expect(asked).to.deep.equal([]);
    });

  it('leaves the one that runs as it is', async () => {
    const widget = await withCheck(WALKS);
    const messages = said();
    widget.check = {...WALKS, title: ''} as never;
    await widget.updateComplete;
    expect([titleOf(widget), messages.length]).to.deep.equal([WALKS.title, 1]);
  });
});
