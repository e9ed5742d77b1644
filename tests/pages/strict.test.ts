import {expect} from '@open-wc/testing';
import {takings, type CairnTakeEvent} from '../../src/context/events.js';
import {eventually} from '../setup/eventually.js';
import {rootOf} from '../setup/open-roots.js';
import {openPage, type Page} from '../setup/page.js';
import {byRole, press} from '../setup/person.js';
import {tags} from '../setup/screens.js';
import {question} from '../setup/walk.js';
import {useEverything} from './run.js';

/** What the policy has forbidden so far: one more thing is, and what came before it is known when that is. */
async function forbidden({document, violations}: Page): Promise<readonly string[]> {
  document.createElement('img').src = '/favicon.ico';
  await eventually(() => violations.at(-1)?.startsWith('img-src'));
  return violations.slice(0, -1).map((each) => each.split(' ')[0]!);
}

describe('a page with a strict policy', () => {
  it('forbids what it says, so that the next tests mean something', async () => {
    const page = await openPage('strict');
    const {document} = page;
    const style = document.createElement('style');
    style.textContent = '* {color: red}';
    document.head.append(style);
    expect(() => (document.body.innerHTML = '<b></b>')).to.throw();
    expect(await forbidden(page)).to.have.members(['style-src-elem', 'require-trusted-types-for']);
  });

  it('forbids nothing of what a visitor does with all widgets', async () => {
    const page = await openPage('strict');
    const told: string[] = [];
    page.document.addEventListener('cairn-take', (event) =>
      told.push((event as CairnTakeEvent).detail.how),
    );
    await useEverything(page);
    expect(await forbidden(page)).to.deep.equal([]);
    expect(page.said).to.deep.equal([]);
    expect(page.taken).to.deep.equal([
      ...['print', 'copy', 'cairn.txt', 'share', 'print'],
      ...['print', 'copy', 'cairn.txt', 'share', 'goals.json', 'reminder.ics'],
      ...['print', 'copy', 'cairn.txt', 'share'],
      ...['print', 'copy', 'cairn.txt', 'share'],
      ...['print', 'copy', 'cairn.txt', 'share', 'reminder.ics', 'copy'],
    ]);
    expect([...new Set(told)].sort()).to.deep.equal([...takings].sort());
  });

  it('lets every style through', async () => {
    const page = await openPage('strict');
    for (const tag of tags) {
      const widget = await page.widget(tag);
      const {borderTopWidth, paddingTop} = page.window.getComputedStyle(
        rootOf(widget).querySelector('section')!,
      );
      expect([borderTopWidth, parseFloat(paddingTop) > 16], tag).to.deep.equal(['1px', true]);
    }
  });

  it('lets another language come', async () => {
    const page = await openPage('strict');
    const quiz = await page.widget('cairn-self-check');
    const changed = new Promise((done) =>
      new MutationObserver(done).observe(rootOf(quiz), {subtree: true, attributeFilter: ['lang']}),
    );
    quiz.lang = 'es';
    await changed;
    expect(byRole(quiz, 'region').lang).to.equal('es');
    expect([await forbidden(page), page.said]).to.deep.equal([[], []]);
  });

  it('stops a second copy of us, and leaves the first as it is', async () => {
    const page = await openPage('strict-twice');
    const quiz = await page.widget('cairn-self-check');
    await press(quiz, 'Begin');
    expect(question(quiz)).to.match(/^Question 1 of /);
    expect(await forbidden(page)).to.deep.equal(['trusted-types']);
    expect(page.said).to.have.lengthOf(1);
  });
});
