import {widgetNames} from '../../src/context/widget-names.js';
import {expect} from '@open-wc/testing';
import {eventually} from '../setup/eventually.js';
import {ears, everyType} from '../setup/ears.js';
import {rootOf} from '../setup/open-roots.js';
import {openPage, type Page} from '../setup/page.js';
import {press, type} from '../setup/person.js';
import {requested, watchRequests} from '../setup/requests.js';
import {tags} from '../setup/screens.js';
import {follow} from '../setup/walker.js';
import {useByHand, useEverything, WORDS} from './run.js';

/** A module that the browser has had before is not requested again. */
const loads = `?${String(Date.now())}`;

async function ready(): Promise<Page> {
  const page = await openPage('plain');
  await page.load(`/dist/cairn.js${loads}`);
  for (const tag of tags) await page.widget(tag);
  // Whoever comes gets the results, before anything is answered.
  const results = new URL('/dist/cairn-results.js', page.window.location.href).href;
  await eventually(() => page.window.performance.getEntriesByName(results).length);
  page.document.querySelector('cairn-goal-card')!.setAttribute('remember', '');
  return page;
}

/** What a page keeps of its visitors. */
async function kept({window, document}: Page) {
  await eventually(async () => {
    // What was asked for before this is known when this is.
    const response = await window.fetch('/package.json?control');
    await response.text();
    return window.performance.getEntriesByName(response.url).length;
  });
  const {localStorage, sessionStorage, indexedDB, caches, history, location, performance} = window;
  const databases = await indexedDB.databases?.();
  return {
    cookie: document.cookie,
    storage: [...Object.entries(localStorage), ...Object.entries(sessionStorage)],
    databases: databases?.map(({name}) => name),
    caches: await caches.keys(),
    history: [history.length, history.state as unknown],
    location: location.href,
    title: document.title,
    name: window.name,
    resources: performance
      .getEntriesByType('resource')
      .map(({name}) => name)
      .filter((name) => !name.endsWith('?control')),
    marks: [...performance.getEntriesByType('mark'), ...performance.getEntriesByType('measure')],
  };
}

describe('a visitor who uses everything', () => {
  it('leaves nothing in the page that keeps anything, and requests nothing', async () => {
    await watchRequests();
    const page = await ready();
    const before = await kept(page);
    for (const addresses of await requested())
      expect(addresses.join()).to.include('/dist/cairn.js');
    await useEverything(page);
    expect(page.taken.length).to.be.above(5);
    // A browser's own field for a date has a picture of its own.
    for (const addresses of await requested())
      expect(addresses.filter((each) => !each.startsWith('data:image/'))).to.deep.equal([]);
    expect(await kept(page)).to.deep.equal(before);
    expect(page.said).to.deep.equal([]);
  });

  for (const [way, request] of [
    ['fetch', ({fetch}: Page['window'], address: string) => fetch(address)],
    [
      'a fetch without credentials to another host',
      ({fetch}: Page['window'], address: string) =>
        fetch(address.replace('localhost', '127.0.0.1'), {mode: 'no-cors', credentials: 'omit'}),
    ],
    ['a beacon', ({navigator}: Page['window'], address: string) => navigator.sendBeacon(address)],
    [
      'a picture',
      ({Image}: Page['window'], address: string) =>
        new Promise((done) => (Object.assign(new Image(), {src: address}).onerror = done)),
    ],
    [
      'a script',
      ({document}: Page['window'], address: string) =>
        new Promise((done) => {
          const script = document.createElement('script');
          Object.assign(script, {src: address, onload: done, onerror: done});
          document.head.append(script);
        }),
    ],
    [
      'a style sheet',
      ({document}: Page['window'], address: string) =>
        new Promise((done) => {
          const link = document.createElement('link');
          Object.assign(link, {rel: 'stylesheet', href: address, onload: done, onerror: done});
          document.head.append(link);
        }),
    ],
  ] as const)
    it(`would be seen to request something by ${way}`, async () => {
      await watchRequests();
      const page = await ready();
      await requested();
      const address = new URL('/tests/pages/site/hello.js?answer=often', location.href);
      address.searchParams.set('at', String(Date.now()));
      await request(page.window, address.href);
      const by = new Set<number>();
      await eventually(async () => {
        const lists = await requested();
        for (const [who, addresses] of lists.entries())
          if (addresses.join().includes('answer=often')) by.add(who);
        return by.size === lists.length;
      });
    });

  it('would be seen to leave something', async () => {
    const page = await ready();
    const before = await kept(page);
    await (await page.window.fetch('/package.json?answer=often')).text();
    page.window.sessionStorage.setItem('answer', 'often');
    page.document.cookie = 'answer=often';
    page.window.history.replaceState('often', '');
    page.window.performance.mark('often');
    const after = await kept(page);
    page.window.sessionStorage.clear();
    page.document.cookie = 'answer=; max-age=0';
    const changed = Object.keys(before).filter(
      (key) => JSON.stringify(Reflect.get(before, key)) !== JSON.stringify(Reflect.get(after, key)),
    );
    expect(changed).to.deep.equal(['cookie', 'storage', 'history', 'resources', 'marks']);
  });

  it('is heard only where that was promised, by a page that listens to every event there is', async () => {
    const page = await ready();
    const [first] = page.document.querySelectorAll('cairn-self-check');
    const types = everyType();
    expect(types.length).to.be.above(100);
    const heard = ears(first!, types);
    await useByHand(page);
    heard.stop();
    const inWidgets = heard.events.filter((event) =>
      (event.target as Element).localName?.startsWith('cairn-'),
    );
    const names = inWidgets.map((event) =>
      'key' in event ? `${event.type} ${String(event.key)}` : event.type,
    );
    expect(names).to.include.members(['focusin', 'keydown Tab', 'cairn-start', 'cairn-step']);
    expect([...new Set(names)].filter((name) => !PROMISED.test(name))).to.deep.equal([]);
    const said = inWidgets.map((event) => JSON.stringify((event as CustomEvent).detail)).join();
    expect(said).not.to.match(/often|partly|sleep/i);
  });

  it('gives the page no node of the inside by its performance entries', async function () {
    const page = await ready();
    const {PerformanceObserver} = page.window;
    const entries: PerformanceEntry[] = [];
    const observer = new PerformanceObserver((list) => entries.push(...list.getEntries()));
    for (const type of PerformanceObserver.supportedEntryTypes)
      observer.observe({type, buffered: true, ...(type === 'event' && {durationThreshold: 16})});
    await useByHand(page);
    entries.push(...observer.takeRecords());
    observer.disconnect();
    const inside = new Set(
      tags.flatMap((tag) => [
        ...rootOf(page.document.querySelector(tag)!).querySelectorAll<Element>('*'),
      ]),
    );
    const {ways, looked} = follow({entries}, (value) => {
      if (inside.has(value as Element)) return 'a node inside';
      return typeof value === 'string' && value.includes('sleep') ? 'what was typed' : undefined;
    });
    expect(ways).to.deep.equal([]);
    expect(looked).to.be.above(entries.length);
  });
});

/** What passes the shield, what belongs to the page as a whole, and our own events. */
const PROMISED =
  /^(focus|blur|focusin|focusout|DOMFocusIn|DOMFocusOut|key(down|up|press) (Tab|Escape)|wheel|mousewheel|scroll|scrollend|selectionchange|cairn-(start|step|complete|restart|take))$/;

describe('the modules that ship', () => {
  it('give a page that imports every one of them nothing of a visitor', async () => {
    const page = await openPage('plain');
    for (const name of widgetNames) await page.load(`/dist/${name}.js`);
    const card = await page.widget('cairn-goal-card');
    await press(card, 'Begin');
    await type(card, /work toward/, WORDS);
    const files = Object.keys((await (await fetch('/dist/sri.json')).json()) as object);
    // One for each element, one for its results, and what they share.
    const shipped = files.filter(
      (file) =>
        [...widgetNames.map((name) => `${name}.js`), 'index.js'].includes(file) ||
        /^chunks\/.*\.js$/.test(file),
    );
    expect(shipped.length).to.be.above(9);
    const modules: Record<string, unknown> = {};
    for (const address of shipped.map((file) => `/dist/${file}`))
      modules[address] = await page.window.eval(`import(${JSON.stringify(address)})`);
    const root = rootOf(card);
    const inside = new Set<unknown>([
      root,
      ...root.querySelectorAll('*'),
      ...root.adoptedStyleSheets,
    ]);
    const {ways, looked} = follow(modules, (value) => {
      if (inside.has(value)) return 'the inside';
      return typeof value === 'string' && value.includes(WORDS) ? 'what was typed' : undefined;
    });
    expect(ways).to.deep.equal([]);
    expect(looked).to.be.above(500);
  });
});
