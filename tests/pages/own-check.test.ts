import {expect, waitUntil} from '@open-wc/testing';
import {rootOf} from '../setup/open-roots.js';
import {openPage} from '../setup/page.js';
import {nextRoom} from '../setup/room.js';
import {textOf} from '../setup/person.js';

const FILE = '/demo/first-session.check.json';
const TITLE = 'Before your first session';

async function page(html: string) {
  const opened = await openPage('blank');
  opened.document.body.innerHTML = html;
  return opened;
}

describe('a publisher’s own check, as it is built', () => {
  it('loads its reader and its result from files of their own, before any answer', async () => {
    const {load, document, said} = await page(`<cairn-check src="${FILE}"></cairn-check>`);
    await load('/dist/cairn.js');
    const widget = document.querySelector('cairn-check')!;
    await waitUntil(() => textOf(widget).includes(TITLE), 'it is not shown', {timeout: 20_000});
    expect(said).to.deep.equal([]);
  });

  it('costs a page without one nothing', async () => {
    const {load, document, window} = await page('<cairn-goal-card></cairn-goal-card>');
    await load('/dist/cairn.js');
    const card = document.querySelector('cairn-goal-card')!;
    await waitUntil(() => textOf(card).includes('Begin'), 'it is not shown', {timeout: 20_000});
    const loaded = window.performance.getEntriesByType('resource').map(({name}) => name);
    expect(
      loaded.filter((name) => /check-reader|check-(reader|result)|check\.json/.test(name)),
    ).to.deep.equal([]);
  });

  it('runs in an isolated frame, where its definition comes by message', async () => {
    const {load, document, said} = await page(
      `<cairn-check isolated="strict" src="${FILE}"></cairn-check>`,
    );
    const opened = nextRoom();
    await load('/opened/dist/cairn.js');
    const room = await opened;
    const widget = document.querySelector('cairn-check')!;
    await waitUntil(() => rootOf(widget).querySelector('slot') === null, 'no frame', {
      timeout: 20_000,
    });
    expect(await room.text()).to.include(TITLE);
    expect([said, await room.said()]).to.deep.equal([[], []]);
  });
});
