/** Names that others read stay as they are in the built module: those of a visitor's file, and those of the details of events. */
import {CONTENT_VERSION} from '../../src/content/version.js';
import {expect} from '@open-wc/testing';
import {openPage} from '../setup/page.js';
import {press, type} from '../setup/person.js';
import {countOf, toEnd} from '../setup/questions.js';
import {unfold} from '../setup/screens.js';
import {walk} from '../setup/walk.js';

const KEY = 'cairn-goals';

afterEach(() => localStorage.removeItem(KEY));

describe('the names that leave the built module', () => {
  it('are those of a visitor’s goals, so that other versions can read them', async () => {
    const page = await openPage('plain');
    await page.load('/dist/cairn.js');
    const card = await page.widget('cairn-goal-card');
    card.setAttribute('remember', '');
    await press(card, 'Begin');
    await type(card, /work toward/, 'Sleep');
    await type(card, /matter/, 'To have rest');
    await press(card, 'Next');
    await walk(card, ['Yes', 'Partly', 'No', 'Yes', 'Shared', /^4/]);
    await unfold(card);
    await press(card, 'Keep on this device');
    const kept = JSON.parse(localStorage.getItem(KEY)!) as unknown;
    const answers = {
      clear: ['yes'],
      real: ['partly'],
      changed: ['no'],
      invested: ['yes'],
      owner: ['shared'],
      progress: ['4'],
    };
    expect(kept).to.deep.equal({
      cairn: 'goals',
      content: CONTENT_VERSION,
      format: 1,
      goals: [
        {
          words: 'Sleep',
          why: 'To have rest',
          reviews: [{words: 'Sleep', answers}],
        },
      ],
    });
  });

  it('are those of the details of events', async () => {
    const page = await openPage('plain');
    const details: unknown[] = [];
    for (const name of ['cairn-start', 'cairn-step', 'cairn-complete', 'cairn-take'])
      page.document.addEventListener(name, (event) => details.push((event as CustomEvent).detail));
    await page.load('/dist/cairn.js');
    const quiz = await page.widget('cairn-self-check');
    await press(quiz, 'Begin');
    await walk(quiz, toEnd('cairn-self-check', 'Often'));
    await unfold(quiz);
    await press(quiz, 'Download');
    const of = countOf('cairn-self-check');
    const steps = Array.from({length: of}, (_, index) => ({step: index + 1, of}));
    expect(details).to.deep.equal([null, ...steps, null, {how: 'download'}]);
  });
});
