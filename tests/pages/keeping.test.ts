import {expect} from '@open-wc/testing';
import {eventually} from '../setup/eventually.js';
import {clickOn, typeText} from '../setup/hands.js';
import {next} from '../setup/next.js';
import {openPage, type Page} from '../setup/page.js';
import {allByRole, byRole, press, textOf, type, updated} from '../setup/person.js';
import {toEnd} from '../setup/questions.js';
import {unfold} from '../setup/screens.js';
import {walk} from '../setup/walk.js';

const KEY = 'cairn-goals';
const GOAL = /work towards?/;

/** A tab with a goal card that offers to keep. */
async function openTab(): Promise<{page: Page; card: HTMLElement}> {
  const page = await openPage('plain', (view) =>
    view.document.addEventListener('DOMContentLoaded', () =>
      view.document.querySelector('cairn-goal-card')!.setAttribute('remember', ''),
    ),
  );
  await page.load('/dist/cairn.js');
  const card = await page.widget('cairn-goal-card');
  card.setAttribute('remember', '');
  await updated(card);
  await eventually(() => !textOf(card).includes('One moment'), 'the goals do not come');
  return {page, card};
}

/** A tab in which a visitor has looked at a goal, and keeps it. */
async function keepGoal(): Promise<{page: Page; card: HTMLElement}> {
  const tab = await openTab();
  const {card} = tab;
  await press(card, 'Begin');
  await type(card, GOAL, 'Sleep');
  await press(card, 'Next');
  await walk(card, toEnd('cairn-goal-card'));
  await unfold(card);
  await press(card, 'Keep on this device');
  return tab;
}

async function leave({window}: Page): Promise<void> {
  const frame = window.frameElement as HTMLIFrameElement;
  const left = next(frame, 'load');
  window.location.href = new URL('away.html', window.location.href).href;
  await left;
}

const line = (card: Element) =>
  [...allByRole(card, 'status'), ...allByRole(card, 'alert')]
    .map((each) => each.textContent.trim())
    .join('');
const kept = () => localStorage.getItem(KEY) ?? '';

beforeEach(() => localStorage.clear());
afterEach(() => localStorage.clear());

describe('goals that a visitor keeps', () => {
  it('outlive the page with the words that were typed last, without leaving the field', async () => {
    const {page, card} = await keepGoal();
    await press(card, 'Edit my goals');
    await clickOn(byRole(card, 'textbox', GOAL));
    await typeText('Walk, ');
    await leave(page);
    const again = await openTab();
    expect(textOf(again.card)).to.include('Walk,');
    expect(line(again.card)).to.equal('Kept on this device.');
  });

  it('outlive a crash with the words that were typed before a pause', async () => {
    const {card} = await keepGoal();
    await press(card, 'Edit my goals');
    await clickOn(byRole(card, 'textbox', GOAL));
    await typeText('Walk, ');
    await eventually(() => kept().includes('Walk,'));
    expect(card.matches(':focus-within')).to.equal(true);
  });

  it('outlive Start again and Begin', async () => {
    const {page, card} = await keepGoal();
    await press(card, 'Start again');
    await press(card, 'Begin');
    await leave(page);
    const again = await openTab();
    expect(textOf(again.card)).to.include('Sleep');
  });

  it('are the same in two tabs, and no word of either is lost', async () => {
    const first = await keepGoal();
    const second = await openTab();
    await press(second.card, 'Edit my goals');
    await type(second.card, GOAL, 'Read');
    await eventually(() => textOf(first.card).includes('Read'));
    expect(line(first.card)).to.equal('Kept on this device.');
    await press(first.card, 'Edit my goals');
    await press(first.card, 'Next');
    await type(second.card, GOAL, 'Run');
    await eventually(() => line(first.card).startsWith('Other goals are kept on this device.'));
    await press(first.card, 'Back');
    await type(first.card, GOAL, 'Sing');
    expect(kept()).to.include('Sing').and.to.include('Run');
    await eventually(() => textOf(second.card).includes('Removed: “Run”'));
    expect(line(second.card)).to.equal('Kept on this device.');
  });

  it('are forgotten in both tabs', async () => {
    const first = await keepGoal();
    const second = await openTab();
    await press(second.card, 'Forget everything');
    await eventually(() => line(first.card).startsWith('Your goals are no longer kept'));
    await press(first.card, 'Edit my goals');
    await type(first.card, GOAL, 'Walk');
    expect(localStorage).to.have.lengthOf(0);
  });

  it('are said not to be kept when the storage is full, outside any fold', async () => {
    const {card} = await keepGoal();
    let size = 8_000_000;
    let rest = 'x'.repeat(size);
    for (let count = 0; size > 0;) {
      try {
        localStorage.setItem(`full-${String(count++)}`, rest);
      } catch {
        size = Math.floor(size / 2);
        rest = 'x'.repeat(size);
      }
    }
    await press(card, 'Edit my goals');
    await type(card, GOAL, `Walk ${'far '.repeat(50)}`);
    expect(line(card)).to.match(/^What you wrote last could not be kept on this device/);
    expect(kept()).to.include('Sleep');
    for (const key of Object.keys(localStorage)) if (key !== KEY) localStorage.removeItem(key);
    await press(card, 'Try again');
    expect(line(card)).to.equal('Kept on this device.');
    expect(kept()).to.include('Walk far');
  });
});
