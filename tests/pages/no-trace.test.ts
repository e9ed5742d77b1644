import {expect} from '@open-wc/testing';
import {eventually} from '../setup/eventually.js';
import {executeServerCommand} from '@web/test-runner-commands';
import {ears, everyType} from '../setup/ears.js';
import {rootOf} from '../setup/open-roots.js';
import {openPage, type Page} from '../setup/page.js';
import {press, type} from '../setup/person.js';
import {tags} from '../setup/screens.js';
import {follow} from '../setup/walker.js';
import {useByHand, useEverything, WORDS} from './run.js';

/** What the browser itself says that this page has requested since it was last asked; nothing in one that cannot be asked. */
async function requested(): Promise<readonly string[]> {
  return executeServerCommand('cairn-requests');
}

async function ready(): Promise<Page> {
  const page = await openPage('plain');
  await page.load('/dist/cairn.js');
  for (const tag of tags) await page.widget(tag);
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
    await requested();
    const page = await ready();
    const before = await kept(page);
    expect(before.resources.some((name) => name.endsWith('/dist/cairn.js'))).to.equal(true);
    const atLoad = await requested();
    if (atLoad.length) expect(atLoad.join('\n')).to.include('/dist/cairn.js');
    await useEverything(page);
    expect(page.taken.length).to.be.above(5);
    expect(await requested()).to.deep.equal([]);
    expect(await kept(page)).to.deep.equal(before);
    expect(page.said).to.deep.equal([]);
  });

  it('would be seen if they did', async () => {
    const page = await ready();
    const before = await kept(page);
    await requested();
    await (await page.window.fetch('/package.json?answer=often')).text();
    page.window.sessionStorage.setItem('answer', 'often');
    const after = await kept(page);
    page.window.sessionStorage.clear();
    expect(after.storage).not.to.deep.equal(before.storage);
    expect(after.resources).not.to.deep.equal(before.resources);
    const urls = await requested();
    if (urls.length) expect(urls.join('\n')).to.include('answer=often');
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
    for (const name of ['self-check', 'goal-card', 'format-picker'])
      await page.load(`/dist/${name}.js`);
    const card = await page.widget('cairn-goal-card');
    await press(card, 'Begin');
    await type(card, /work towards/, WORDS);
    const addresses = page.window.performance
      .getEntriesByType('resource')
      .map(({name}) => name)
      .filter((name) => name.includes('/dist/'));
    // One for each element, and what they share.
    expect(addresses).to.have.lengthOf(4);
    const modules: Record<string, unknown> = {};
    for (const address of [...addresses, '/dist/index.js'])
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
