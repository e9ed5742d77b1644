import {expect, waitUntil} from '@open-wc/testing';
import {ears, everyType} from '../setup/ears.js';
import {clickOn, keys} from '../setup/hands.js';
import {heard} from '../setup/heard.js';
import {next} from '../setup/next.js';
import {rootOf} from '../setup/open-roots.js';
import {openPage, type Page} from '../setup/page.js';
import {allByRole, byRole, choose, press, textOf} from '../setup/person.js';
import {countOf, toEnd, upTo} from '../setup/questions.js';
import {nextRoom} from '../setup/room.js';
import {screens, tags, type Tag} from '../setup/screens.js';
import {walk} from '../setup/walk.js';
import {follow} from '../setup/walker.js';

const CDN = location.origin.replace('localhost', '127.0.0.1');

type Widget = HTMLElementTagNameMap[Tag];

/** A page with one isolated widget, and what is in its room. */
async function isolate(tag: Tag, more: Readonly<Record<string, string>> = {}, address?: string) {
  const page = await openPage('plain');
  page.document.querySelectorAll(tags.join()).forEach((each) => {
    if (each.localName !== tag) each.remove();
  });
  const widget = page.document.querySelector<Widget>(tag)!;
  for (const [name, value] of Object.entries({isolated: 'strict', ...more}))
    widget.setAttribute(name, value);
  const opened = nextRoom();
  await page.load(address ?? '/opened/dist/cairn.js');
  const room = await opened;
  await waitUntil(() => widget.offsetHeight > 100 && !shownInPage(widget), 'it takes no room');
  return {page, widget, room};
}

/** Its fallback content stands, or the widget is no longer in its room. */
function shownInPage(widget: Element): boolean {
  return rootOf(widget).querySelector('slot, section') !== null;
}

async function silent(isolated: string) {
  const page = await openPage('plain');
  const quiz = page.document.querySelector('cairn-self-check')!;
  quiz.setAttribute('isolated', isolated);
  await page.load('/bare/dist/cairn.js');
  await waitUntil(() => page.said.length, 'nothing is said', {timeout: 10_000});
  await quiz.updateComplete;
  return {page, quiz};
}

describe('an isolated widget', () => {
  for (const tag of tags)
    it(`of <${tag}> stands in a room that the page cannot look into`, async () => {
      const {page, widget, room} = await isolate(tag, {'no-intro': ''});
      const {window, document} = page;
      expect(await room.text()).to.include('Need to talk to someone now?');
      expect(await room.secrets()).to.deep.equal([false, false, false]);
      const frame = rootOf(widget).querySelector('iframe')!;
      expect(frame.contentDocument).to.equal(null);
      expect([window.length, document.querySelector('iframe')]).to.deep.equal([0, null]);
      expect(frame.title).to.equal(
        (await room.text()).split('\n').find((each) => each === frame.title),
      );
      expect([page.said, await room.said()]).to.deep.equal([[], []]);
    });

  it('leaves no way to its room for whoever follows every property', async () => {
    const {page, widget} = await isolate('cairn-self-check');
    const root = rootOf(widget);
    const inside = new Set<unknown>([root, ...root.querySelectorAll('*')]);
    const {MessagePort} = page.window;
    const {constructor} = widget;
    const {ways, looked} = follow({widget, constructor}, (value) => {
      if (value instanceof MessagePort) return 'the port';
      return inside.has(value) ? 'the frame' : undefined;
    });
    expect(ways).to.deep.equal([]);
    expect(looked).to.be.above(1000);
  });

  it('comes from another origin, and without headers for its script', async () => {
    const {page, room} = await isolate('cairn-self-check', {}, `${CDN}/opened/dist/cairn.js`);
    await room.press('Begin');
    expect(await room.question()).to.match(/^Question 1 of /);
    expect(page.said).to.deep.equal([]);
  });

  it('comes with the module of one element', async () => {
    const {page, room} = await isolate('cairn-goal-card', {}, '/opened/dist/goal-card.js?ver=1');
    await room.press('Begin');
    expect(await room.text()).to.include('work toward');
    expect(page.said).to.deep.equal([]);
  });

  it('says to the page what another one says', async () => {
    const answers = toEnd('cairn-self-check', 'Often', 'Rarely');
    const plain = await openPage('plain');
    await plain.load('/dist/cairn.js');
    const other = await plain.widget('cairn-self-check');
    const expected = heard(other);
    await press(other, 'Begin');
    await walk(other, answers);
    // Its result comes after the first screen.
    await waitUntil(() => textOf(other).includes('Start again'));
    await press(other, 'Start again');

    const {widget, room} = await isolate('cairn-self-check');
    const events = heard(widget);
    await room.press('Begin');
    await waitUntil(() => widget.matches(':state(asking)'));
    await room.walk(answers);
    await waitUntil(() => widget.matches(':state(complete)'));
    await room.press('Start again');
    await waitUntil(() => events.at(-1) === 'restart');
    expect([...events]).to.deep.equal([...expected]);
    // It starts, is completed and starts again.
    expect(expected).to.have.lengthOf(countOf('cairn-self-check') + 3);
    await waitUntil(() => !widget.matches(':state(complete), :state(asking)'));
  });

  it('lets a visitor copy, print, download and save, and says so', async () => {
    const {widget, room} = await isolate('cairn-goal-card', {'no-intro': '', remember: ''});
    const events = heard(widget);
    await room.type(/work toward/, 'Sleep through the night');
    await room.press('Next');
    await room.walk(['Yes', 'Yes', 'No', 'Yes', 'Shared', /^4/]);
    await room.unfold();
    await room.press('Print', 'Copy', 'Download', 'Save as a file', 'Remind me');
    expect(await room.taken()).to.deep.equal([
      'print For my next session',
      ...['copy', 'cairn.txt', 'goals.json', 'reminder.ics'],
    ]);
    await waitUntil(() => events.at(-1)?.includes('calendar'));
    expect(events.filter((each) => each.startsWith('take'))).to.deep.equal(
      ['print', 'copy', 'download', 'download', 'calendar'].map((how) => `take {"how":"${how}"}`),
    );
    expect(await room.buttons()).not.to.include('Keep on this device');
  });

  it('follows the language of the page', async () => {
    const {page, widget, room} = await isolate('cairn-self-check');
    page.document.documentElement.lang = 'es';
    await until(async () => (await room.buttons()).includes('Empezar'));
    widget.lang = 'ar';
    await until(async () => (await room.look('section', 'direction')) === 'rtl');
    widget.lang = 'en';
    await until(async () => (await room.buttons()).includes('Begin'));
    expect([page.said, await room.said()]).to.deep.equal([[], []]);
  });

  it('follows its attributes', async () => {
    const {widget, room} = await isolate('cairn-self-check', {heading: 'First'});
    expect(await room.text()).to.include('First');
    Object.assign(widget, {heading: 'Second', layout: 'page', noIntro: true, checkHref: undefined});
    await until(
      async () => /^Second/m.test(await room.text()) && !(await room.buttons()).includes('Begin'),
    );
    widget.heading = undefined;
    await until(async () => !/^Second/m.test(await room.text()));
    expect(await room.attribute('layout')).to.equal('page');
  });

  it('follows the colours, the sizes and the tokens of what it stands in', async () => {
    const {page, room} = await isolate('cairn-self-check');
    const {style} = page.document.body;
    const looks = async () => [
      await room.look('section', 'color'),
      await room.look('section', 'font-size'),
      await room.look('section', 'font-family'),
    ];
    Object.assign(style, {color: 'rgb(1, 2, 3)', fontSize: '21px', fontFamily: 'monospace'});
    await until(async () => String(await looks()) === 'rgb(1, 2, 3),21px,monospace');
    style.setProperty('--cairn-ink', 'rgb(4, 5, 6)');
    await until(async () => (await room.look('section', 'color')) === 'rgb(4, 5, 6)');
    style.removeProperty('--cairn-ink');
    await until(async () => (await room.look('section', 'color')) === 'rgb(1, 2, 3)');
    page.document.documentElement.style.fontSize = '10px';
    style.fontSize = '22px';
    await until(
      async () =>
        (await room.look('section', 'font-size')) === '22px' &&
        // 22 px · 0.875 · 1.6, in whichever floating-point numbers.
        Math.abs(parseFloat(await room.look('section', 'border-top-left-radius')) - 30.8) < 0.01,
    );
  });

  it('gives the page everything that it knows of how it looks', async () => {
    const {widget} = await isolate('cairn-self-check');
    const manifest = (await (await fetch('/custom-elements.json')).json()) as {
      modules: {declarations: {cssProperties?: {name: string}[]}[]}[];
    };
    const tokens = manifest.modules.flatMap(({declarations}) =>
      declarations.flatMap(({cssProperties = []}) => cssProperties.map(({name}) => name)),
    );
    const frame = rootOf(widget).querySelector('iframe')!;
    const watched = getComputedStyle(frame).transitionProperty.split(', ');
    expect(tokens.length).to.be.above(10);
    expect(watched).to.include.members(tokens);
  });

  it('is as high as what it shows', async () => {
    const {page, widget, room} = await isolate('cairn-self-check', {'no-intro': ''});
    const fits = async () => {
      const [needed, given] = await room.height();
      return needed === given && widget.offsetHeight === given;
    };
    await until(fits);
    const frame = page.window.frameElement as HTMLIFrameElement;
    const wide = widget.offsetHeight;
    frame.width = '320';
    await until(async () => widget.offsetHeight > wide && (await fits()));
  });

  for (const tag of tags)
    it(`of <${tag}> is as high whatever the result`, async function () {
      this.timeout(60_000);
      const isolated = await isolate(tag, {'no-intro': ''});
      const {page, widget} = isolated;
      let {room} = isolated;
      const frame = page.window.frameElement as HTMLIFrameElement;
      const heights: string[] = [];
      for (const {name, outcome} of screens[tag]) {
        if (!outcome) continue;
        await room.reach(name);
        await waitUntil(() => widget.matches(':state(complete)'));
        // The new screen changes the height first. Without this wait, its height passes for that of the new width.
        await until(async () => {
          const [needed, given] = await room.height();
          return needed! <= given! && given === widget.offsetHeight;
        }, name);
        const seen: number[] = [];
        for (const width of [320, 760]) {
          const before = widget.offsetHeight;
          frame.width = String(width);
          await until(
            async () => {
              const [needed, given] = await room.height();
              return needed! <= given! && given !== before && given === widget.offsetHeight;
            },
            `${name}, ${String(width)} pixels wide`,
          );
          seen.push(widget.offsetHeight);
        }
        heights.push(seen.join());
        const moved = nextRoom();
        page.document.body.append(widget);
        room = await moved;
      }
      expect(heights.length).to.be.above(2);
      expect(new Set(heights).size).to.equal(1);
    });

  it('that says someone may be watching is no higher for it', async () => {
    const {widget, room} = await isolate('cairn-format-picker', {'no-intro': ''});
    await room.walk(upTo('cairn-format-picker', 'place'));
    const settled = async () => {
      const fits = async () => {
        const [needed, given] = await room.height();
        return needed! <= given! && given === widget.offsetHeight;
      };
      await until(fits, 'the frame has the height that it asked for');
      return room.height();
    };
    const before = await settled();
    await room.choose(/^Someone might/);
    expect(await settled()).to.deep.equal(before);
  });

  it('knows when someone may be watching another one', async () => {
    const page = await openPage('plain');
    page.document.querySelector('cairn-goal-card')!.setAttribute('isolated', '');
    page.document.querySelector('cairn-goal-card')!.setAttribute('no-intro', '');
    const opened = nextRoom();
    await page.load('/opened/dist/cairn.js');
    const room = await opened;
    const picker = await page.widget('cairn-format-picker');
    await press(picker, 'Begin');
    await walk(picker, upTo('cairn-format-picker', 'place'));
    await choose(picker, /^Someone might/);
    await room.type(/work toward/, 'Sleep through the night');
    await room.press('Next');
    await room.walk(toEnd('cairn-goal-card'));
    await room.unfold();
    expect(await room.buttons()).not.to.include.members(['Copy']);
    expect(await room.text()).to.include('switched off');
  });

  it('tells the widgets of the page that someone may be watching, and the page nothing', async () => {
    const page = await openPage('plain');
    const picker = page.document.querySelector('cairn-format-picker')!;
    for (const name of ['isolated', 'no-intro']) picker.setAttribute(name, '');
    const opened = nextRoom();
    await page.load('/opened/dist/cairn.js');
    const room = await opened;
    const quiz = await page.widget('cairn-self-check');
    const ways = () => allByRole(quiz, 'button', 'Leave this page now').length;
    const walked = heard(page.document);
    const place = upTo('cairn-format-picker', 'place');
    await room.walk(place);
    const arrived = `"step":${String(place.length + 1)},`;
    await waitUntil(() => walked.at(-1)?.includes(arrived));
    const messages: unknown[] = [];
    page.window.addEventListener('message', ({data}) => messages.push(data));
    const seen = heard(page.document);
    await room.press('Back');
    await room.press('Skip');
    await waitUntil(() => seen.at(-1)?.includes(arrived));
    const events = heard(page.document);
    const before = ways();
    await room.choose(/^Someone might/);
    await waitUntil(ways);
    await room.choose(/^Someone might/);
    await waitUntil(() => !ways());
    expect([before, messages, events]).to.deep.equal([0, [], []]);
  });

  it('shows nothing outside of its room, and reads nothing that was kept', async () => {
    const page = await openPage('plain');
    const card = page.document.querySelector('cairn-goal-card')!;
    for (const name of ['isolated', 'remember', 'no-intro']) card.setAttribute(name, '');
    // Beside it, it would look for its own.
    page.document.querySelector('cairn-session-prep')!.remove();
    const read: string[] = [];
    page.window.Storage.prototype.getItem = (key: string) => {
      read.push(key);
      return null;
    };
    const opened = nextRoom();
    await page.load('/opened/dist/cairn.js');
    await (await opened).press('Next');
    expect([read, rootOf(card).querySelectorAll('section, textarea').length]).to.deep.equal([
      [],
      0,
    ]);
  });

  it('that is no longer isolated while its room is still loading is shown in the page', async () => {
    const page = await openPage('plain');
    const quiz = page.document.querySelector('cairn-self-check')!;
    quiz.setAttribute('isolated', '');
    await page.load('/dist/cairn.js');
    quiz.removeAttribute('isolated');
    await waitUntil(() => shownInPage(quiz) && rootOf(quiz).querySelector('section'));
    // The file has come by then.
    await page.window.eval(`import('/dist/isolated-host.js')`);
    await quiz.updateComplete;
    await press(quiz, 'Begin');
    expect([rootOf(quiz).querySelector('iframe'), page.said]).to.deep.equal([null, []]);
  });

  it('starts again when the page says so', async () => {
    const {widget, room} = await isolate('cairn-self-check', {'no-intro': ''});
    await room.walk(['Often', 'Often']);
    widget.restart();
    await until(async () => /^Question 1/.test(await room.question()));
  });

  it('that is moved begins anew, and works', async () => {
    const {page, widget, room} = await isolate('cairn-self-check', {'no-intro': ''});
    await room.walk(['Often', 'Often']);
    const opened = nextRoom();
    const place = page.document.createElement('div');
    page.document.body.prepend(place);
    place.append(widget);
    const again = await opened;
    await until(async () => /^Question 1/.test(await again.question()));
    const events = heard(widget);
    await again.walk(['Often']);
    await waitUntil(() => events.length === 3);
    const of = countOf('cairn-self-check');
    expect(events).to.deep.equal([
      'start',
      ...[1, 2].map((step) => `step ${JSON.stringify({step, of})}`),
    ]);
    expect(page.said).to.deep.equal([]);
  });

  it('opens links elsewhere, and dials from where it is', async () => {
    const {page, room} = await isolate('cairn-self-check', {
      'no-intro': '',
      region: 'GB',
      'cta-href': 'find?a=1',
      'cta-label': 'Find a therapist',
    });
    await room.walk(toEnd('cairn-self-check'));
    expect(await room.href('Find a therapist')).to.deep.equal([
      new URL('find?a=1', page.document.baseURI).href,
      '_blank',
    ]);
    await room.unfold();
    expect(await room.dial()).to.equal('_self');
  });

  it('takes clicks and keys, and the page hears of none', async () => {
    const {page, widget, room} = await isolate('cairn-self-check', {'no-intro': ''});
    const hands = await handsOn(page, widget);
    await clickOn(page.document.querySelector('h1')!);
    const ofPage = ears(widget, everyType());
    await hands.click(await room.place('Often'));
    await keys('ArrowUp');
    await keys('Enter');
    await until(async () => /^Question 2/.test(await room.question()));
    ofPage.stop();
    const names = ofPage.events.filter(({target}) => target === widget).map(({type}) => type);
    expect(names.filter((name) => !OF_THE_FRAME.test(name))).to.deep.equal([]);
    expect(names).to.include('cairn-start');
  });

  for (const [way, leave] of [
    [
      'its button',
      async (room: Awaited<ReturnType<typeof nextRoom>>) => room.press('Leave this page now'),
    ],
    [
      'Escape, pressed three times in it',
      async () => {
        for (let times = 0; times < 3; times++) await keys('Escape');
      },
    ],
  ] as const)
    it(`leaves the page by ${way}`, async () => {
      const {page, widget, room} = await isolate('cairn-self-check', {
        'no-intro': '',
        'exit-href': 'away.html',
      });
      const frame = page.window.frameElement as HTMLIFrameElement;
      const hands = await handsOn(page, widget);
      await hands.click(await room.place('Often'));
      const left = next(frame, 'load');
      void leave(room);
      await left;
      expect(frame.contentDocument!.title).to.equal('Another page');
    });
});

describe('a strict page', () => {
  it('forbids nothing of what an isolated widget does', async () => {
    const opened = nextRoom();
    const page = await openPage('strict-isolated');
    const room = await opened;
    await room.press('Begin');
    await room.walk(toEnd('cairn-self-check', 'Often'));
    await room.unfold();
    await room.press('Print', 'Copy', 'Download');
    expect(await room.taken()).to.have.lengthOf(3);
    expect(await room.look('section', 'border-top-width')).to.equal('1px');
    page.document.documentElement.lang = 'fr';
    await until(
      async () =>
        (await room.attribute('lang')) === null &&
        (await room.look('section', 'direction')) === 'ltr',
    );
    expect([page.violations, page.said, await room.said()]).to.deep.equal([[], [], []]);
  });
});

describe('a page whose policy goes by nonces', () => {
  it('lets the frame run by its own', async () => {
    const opened = nextRoom();
    const page = await openPage('nonce-isolated');
    const room = await opened;
    await room.press('Empezar');
    expect([page.violations, page.said, await room.said()]).to.deep.equal([[], [], []]);
  });
});

describe('a page that lets no frame run', () => {
  it('shows the widget as ever, and is told why', async () => {
    const {page, quiz} = await silent('');
    expect(page.said).to.deep.equal([
      'warn: cairn: <cairn-self-check isolated> has no frame: isolated.js is missing, or a Content-Security-Policy forbids it. Under Cross-Origin-Embedder-Policy: require-corp it needs the header Cross-Origin-Resource-Policy: cross-origin.',
    ]);
    await press(quiz, 'Begin');
    expect(byRole(quiz, 'radio', 'Often').checkVisibility()).to.equal(true);
  });

  it('shows the fallback content where isolation is strict', async () => {
    const {page, quiz} = await silent('strict');
    expect(page.said.join()).to.include('has no frame');
    expect(textOf(quiz)).to.equal('');
    expect(quiz.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(quiz.querySelector('p')!.offsetHeight).to.be.above(0);
  });
});

/** What a page hears of every frame: that it has the focus; and of ours, that something happened. */
const OF_THE_FRAME =
  /^(focus|blur|focusin|focusout|DOMFocusIn|DOMFocusOut|cairn-\w+|scroll|scrollend|resize)$/;

async function until(holds: () => Promise<boolean>, what?: string): Promise<void> {
  await waitUntil(holds, what, {timeout: 8000});
}

/** A mouse for places in the room. */
async function handsOn(page: Page, widget: HTMLElement) {
  widget.scrollIntoView();
  const spot = page.document.createElement('i');
  spot.style.cssText =
    'position: absolute; inline-size: 2px; block-size: 2px; pointer-events: none';
  page.document.body.append(spot);
  return {
    async click([x = 0, y = 0]: readonly number[]) {
      const {left, top} = widget.getBoundingClientRect();
      spot.style.left = `${String(left + x + page.window.scrollX)}px`;
      spot.style.top = `${String(top + y + page.window.scrollY)}px`;
      await clickOn(spot);
    },
  };
}
