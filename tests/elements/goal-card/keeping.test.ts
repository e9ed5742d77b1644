import {expect, fixture} from '@open-wc/testing';
import {eventually} from '../../setup/eventually.js';
import '../../setup/open-roots.js';
import '../../../src/cairn.js';
import {
  allByRole,
  byRole,
  choose,
  nameOf,
  press,
  textOf,
  type,
  updated,
} from '../../setup/person.js';
import {unfold} from '../../setup/screens.js';
import {walk} from '../../setup/walk.js';
import {GOAL} from './goals.js';

const KEY = 'cairn-goals';
const WATCHED = 'Someone might listen in or check my phone';

const kept = () =>
  (JSON.parse(localStorage.getItem(KEY) ?? '{}') as {goals?: {words: string}[]}).goals?.map(
    ({words}) => words,
  );
const buttons = (card: Element) => allByRole(card, 'button').map(nameOf);

/** A card whose goal was looked at, and is kept. */
async function keeping(): Promise<Element> {
  const card = await fixture('<cairn-goal-card no-intro remember></cairn-goal-card>');
  await type(card, GOAL, 'Sleep');
  await press(card, 'Next');
  await walk(card, Array<undefined>(6).fill(undefined));
  await unfold(card);
  await press(card, 'Keep on this device');
  return card;
}

afterEach(() => localStorage.clear());

describe('the sheet of another widget', () => {
  it('speaks their language after it has changed', async () => {
    const main = await fixture(
      '<main lang="en"><cairn-self-check no-intro></cairn-self-check><cairn-goal-card no-intro></cairn-goal-card></main>',
    );
    const [check, card] = main.children as unknown as [Element, Element];
    await type(card, GOAL, 'Sleep');
    await press(card, 'Next');
    await walk(card, Array<undefined>(6).fill(undefined));
    await walk(check, ['Often', ...Array<undefined>(10).fill(undefined)]);
    await unfold(check);
    expect(textOf(check)).to.include('My goals');
    main.setAttribute('lang', 'es');
    await eventually(() => !textOf(check).includes('My goals'));
    expect(textOf(check)).to.include('Sleep');
    // The words are there now, and both change in the same moment.
    main.setAttribute('lang', 'en');
    await eventually(() => textOf(check).includes('My goals'));
  });
});

describe('goals that are kept on the device', () => {
  it('are not forgotten by who presses twice', async () => {
    const card = await keeping();
    const beside = byRole(card, 'button', 'Keep on this device').nextElementSibling;
    expect(beside?.textContent).to.equal('Kept on this device.');
    await press(card, 'Keep on this device');
    expect(kept()).to.deep.equal(['Sleep']);
    await press(card, 'Forget everything');
    expect(kept()).to.equal(undefined);
  });

  it('stay as they are while someone may be watching, and can still be forgotten', async () => {
    const card = await keeping();
    const picker = await fixture('<cairn-format-picker no-intro></cairn-format-picker>');
    await walk(picker, Array<undefined>(8).fill(undefined));
    await choose(picker, WATCHED);
    await updated(card);
    await press(card, 'Edit my goals');
    await type(card, GOAL, 'Leave');
    expect(kept()).to.deep.equal(['Sleep']);
    await press(card, 'Next');
    await walk(card, Array<undefined>(6).fill(undefined));
    await unfold(card);
    expect(buttons(card)).not.to.include('Keep on this device');
    await press(card, 'Forget everything');
    expect(kept()).to.equal(undefined);
  });

  for (const [what, text] of [
    ['kept', '{"cairn":"goals","format":1,"goals":[{"words":"Of another tab"}]}'],
    ['forgotten', undefined],
  ] as const) {
    it(`stay as another tab has ${what} them`, async () => {
      const card = await keeping();
      if (text === undefined) localStorage.removeItem(KEY);
      else localStorage.setItem(KEY, text);
      await press(card, 'Edit my goals');
      await type(card, GOAL, 'Walk');
      expect(localStorage.getItem(KEY) ?? undefined).to.equal(text);
    });
  }

  it('stay until something takes their place, where one starts again', async () => {
    const card = await keeping();
    await press(card, 'Start again');
    expect(kept()).to.deep.equal(['Sleep']);
    await type(card, GOAL, 'Walk');
    expect(kept()).to.deep.equal(['Walk']);
  });

  it('can still be forgotten at the next visit when all were taken away', async () => {
    const card = await keeping();
    await press(card, 'Edit my goals');
    await press(card, /^Remove/);
    card.remove();
    const again = await fixture('<cairn-goal-card no-intro remember></cairn-goal-card>');
    await type(again, GOAL, 'Walk');
    expect(kept()).to.deep.equal(['Walk']);
  });

  it('say so where they can be kept no longer', async () => {
    const card = await keeping();
    const {setItem} = Storage.prototype;
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    try {
      await press(card, 'Edit my goals');
      await type(card, GOAL, 'Walk');
    } finally {
      Storage.prototype.setItem = setItem;
    }
    await unfold(card);
    expect(textOf(card)).to.include('This browser does not let us keep anything.');
  });
});
