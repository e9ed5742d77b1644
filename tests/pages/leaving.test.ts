import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';
import {keys} from '../setup/hands.js';
import {next} from '../setup/next.js';
import {openPage} from '../setup/page.js';
import {byRole, choose, press, type, updated} from '../setup/person.js';
import {options, question, walk} from '../setup/walk.js';

const SITE = new URL('./site/', import.meta.url).href;

describe('a visitor who comes back by the back button', () => {
  it('finds the page in the cache, without answers and without words', async () => {
    const said = await executeServerCommand('cairn-visit', [
      {go: `${SITE}visited.html`},
      {
        run: `(async () => {
          await document.querySelector('cairn-goal-card').updateComplete;
          const [option] = opened['cairn-self-check'].querySelectorAll('input');
          option.click();
          opened['cairn-goal-card'].querySelector('textarea').value = 'a secret';
          // Firefox caches no page that still loads something.
          const results = () => performance.getEntriesByType('resource').find(({name}) => name.endsWith('cairn-results.js'));
          while (!results()) await new Promise((done) => setTimeout(done, 20));
          await import(results().name);
          await new Promise((done) => setTimeout(done, 100));
          return [option.checked, opened.persisted];
        })()`,
      },
      {go: `${SITE}away.html`},
      {back: `${SITE}visited.html`},
      {
        run: `(async () => {
          await document.querySelector('cairn-goal-card').updateComplete;
          const {value} = opened['cairn-goal-card'].querySelector('textarea');
          const chosen = opened['cairn-self-check'].querySelectorAll(':checked').length;
          return [opened.persisted, value, chosen];
        })()`,
      },
    ]);
    expect(said).to.deep.equal([
      [true, false],
      [true, '', 0],
    ]);
  });

  it('finds none in a browser that only says so', async () => {
    const page = await openPage('plain');
    await page.load('/dist/cairn.js');
    const quiz = await page.widget('cairn-self-check');
    await press(quiz, 'Begin');
    await walk(quiz, ['Often']);
    await choose(quiz, 'Rarely');
    page.window.dispatchEvent(new page.window.PageTransitionEvent('pageshow', {persisted: true}));
    await updated(quiz);
    await press(quiz, 'Begin');
    expect([question(quiz).slice(0, 10), options(quiz).includes('[')]).to.deep.equal([
      'Question 1',
      false,
    ]);
  });
});

describe('a visitor who leaves at once', () => {
  for (const [way, leave] of [
    ['by the button', (widget: Element) => byRole(widget, 'button', 'Leave this page now').click()],
    [
      'by Escape pressed three times',
      async (widget: Element) => {
        byRole(widget, 'textbox', /work toward/).focus();
        for (let times = 0; times < 3; times++) await keys('Escape');
      },
    ],
  ] as const) {
    it(`gets away ${way}, and the page is no step back`, async () => {
      const page = await openPage('plain');
      const frame = page.window.frameElement as HTMLIFrameElement;
      await page.load('/dist/cairn.js');
      const card = (await page.widget(
        'cairn-goal-card',
      )) as HTMLElementTagNameMap['cairn-goal-card'];
      card.quickExit = true;
      // Whole, since a press by this script lets the frame's `location` start from this page.
      card.exitHref = new URL('away.html', page.document.baseURI).href;
      await press(card, 'Begin');
      await type(card, /work toward/, 'a secret');
      const before = history.length;
      const left = next(frame, 'load');
      await leave(card);
      await left;
      expect(frame.contentDocument!.title).to.equal('Another page');
      expect(history.length).to.equal(before);
    });
  }

  it('does not leave by fewer than three, or with another key between', async () => {
    const page = await openPage('plain');
    await page.load('/dist/cairn.js');
    const card = (await page.widget('cairn-goal-card')) as HTMLElementTagNameMap['cairn-goal-card'];
    card.quickExit = true;
    card.exitHref = 'away.html';
    await press(card, 'Begin');
    byRole(card, 'textbox', /work toward/).focus();
    for (const key of ['Escape', 'Escape', 'a', 'Escape', 'Escape']) await keys(key);
    // Another frame has come and gone since: whoever leaves does so at once.
    await openPage('away');
    expect(page.document.defaultView).to.equal(page.window);
    expect(page.window.location.pathname).to.match(/plain\.html$/);
  });
});
