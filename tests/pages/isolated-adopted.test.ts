import {expect, waitUntil} from '@open-wc/testing';
import {rootOf} from '../setup/open-roots.js';
import {openPage, type Page} from '../setup/page.js';
import {nextRoom} from '../setup/room.js';

/** Longer than an element waits for the script of its frame. */
const WAITS = {timeout: 15_000};

async function openIsolated(isolated: string) {
  const page = await openPage('plain');
  const quiz = page.document.querySelector('cairn-self-check')!;
  for (const name of ['cairn-goal-card', 'cairn-format-picker'])
    page.document.querySelector(name)?.remove();
  quiz.setAttribute('isolated', isolated);
  quiz.setAttribute('no-intro', '');
  return {page, quiz};
}

/** Its frame shows something, and its fallback content is gone. */
async function shown(quiz: HTMLElement): Promise<void> {
  await waitUntil(
    () => quiz.offsetHeight > 100 && !rootOf(quiz).querySelector('slot'),
    'the frame shows nothing',
    WAITS,
  );
}

/** A document in a frame of the page, with a policy of its own. */
async function otherDocument({document}: Page, policy = ''): Promise<Document> {
  const frame = document.createElement('iframe');
  frame.title = 'Another document';
  frame.srcdoc = `<!doctype html><meta http-equiv="content-security-policy" content="${policy}"><body></body>`;
  const loaded = new Promise((done) => frame.addEventListener('load', done, {once: true}));
  document.body.append(frame);
  await loaded;
  return frame.contentDocument!;
}

/** A question of the widget stands in the page, where its scripts can look. */
function isOpen(quiz: Element): boolean {
  return rootOf(quiz).querySelector('section') !== null;
}

/** Looks at every frame whether the widget is open, until something else holds. */
async function neverOpenUntil(quiz: Element, holds: () => boolean): Promise<void> {
  await waitUntil(
    () => {
      expect(isOpen(quiz), 'it is open').to.equal(false);
      return holds();
    },
    'nothing comes of it',
    WAITS,
  );
}

describe('an isolated widget that another document adopts', () => {
  for (const isolated of ['', 'strict'])
    it(`is isolated there as well, with isolated="${isolated}"`, async () => {
      const {page, quiz} = await openIsolated(isolated);
      const opened = nextRoom();
      await page.load('/opened/dist/cairn.js');
      await opened;
      await shown(quiz);
      const other = await otherDocument(page);
      const again = nextRoom();
      let room: Awaited<typeof again> | undefined;
      void again.then((found) => (room = found));
      other.body.append(quiz);
      expect(quiz.ownerDocument).to.equal(other);
      await neverOpenUntil(quiz, () => room !== undefined);
      await shown(quiz);
      expect([isOpen(quiz), page.said]).to.deep.equal([false, []]);
      // Its style came along.
      expect(getComputedStyle(rootOf(quiz).querySelector('iframe')!).display).to.equal('block');
    });

  it('while its frame is still loading is isolated there', async () => {
    const {page, quiz} = await openIsolated('');
    const other = await otherDocument(page);
    const opened = nextRoom();
    await page.load('/opened/dist/cairn.js');
    let room: Awaited<typeof opened> | undefined;
    void opened.then((found) => (room = found));
    other.body.append(quiz);
    await neverOpenUntil(quiz, () => room !== undefined);
    expect(page.said).to.deep.equal([]);
  });

  it('that lets no frame run shows its fallback content where isolation is strict', async () => {
    const {page, quiz} = await openIsolated('strict');
    const opened = nextRoom();
    await page.load('/opened/dist/cairn.js');
    await opened;
    await shown(quiz);
    const other = await otherDocument(page, `script-src 'none'`);
    other.body.append(quiz);
    await neverOpenUntil(quiz, () => rootOf(quiz).querySelector('slot') !== null);
    expect(isOpen(quiz)).to.equal(false);
    expect(quiz.querySelector('p')!.checkVisibility()).to.equal(true);
    expect(page.said.join()).to.include('has no frame');
  });

  it('that lets no frame run is open there, and the console says so', async () => {
    const {page, quiz} = await openIsolated('');
    const opened = nextRoom();
    await page.load('/opened/dist/cairn.js');
    await opened;
    await shown(quiz);
    const other = await otherDocument(page, `script-src 'none'`);
    other.body.append(quiz);
    await waitUntil(() => isOpen(quiz), 'it shows nothing', WAITS);
    expect(page.said.join()).to.include('has no frame');
  });

  it('that nobody shows keeps its answers closed, and is isolated when it comes back', async () => {
    const {page, quiz} = await openIsolated('strict');
    const opened = nextRoom();
    await page.load('/opened/dist/cairn.js');
    await opened;
    await shown(quiz);
    const nowhere = page.document.implementation.createHTMLDocument('Nowhere');
    nowhere.body.append(quiz);
    await quiz.updateComplete;
    expect(isOpen(quiz)).to.equal(false);
    const again = nextRoom();
    let room: Awaited<typeof again> | undefined;
    void again.then((found) => (room = found));
    page.document.body.append(quiz);
    await neverOpenUntil(quiz, () => room !== undefined);
    expect(await room!.question()).to.match(/^Question 1/);
    expect(page.said).to.deep.equal([]);
  });
});
