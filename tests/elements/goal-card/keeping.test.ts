import {expect, fixture} from '@open-wc/testing';
import {leaveBy} from '../../../src/privacy/quick-exit.js';
import {eventually} from '../../setup/eventually.js';
import '../../setup/open-roots.js';
import '../../../src/cairn.js';
import {heard} from '../../setup/heard.js';
import {rootOf} from '../../setup/open-roots.js';
import {
  allByRole,
  byRole,
  choose,
  focused,
  nameOf,
  press,
  textOf,
  type,
  updated,
} from '../../setup/person.js';
import {unfold} from '../../setup/screens.js';
import {skipRest, skipTo, walk} from '../../setup/walk.js';
import {GOAL, written} from './goals.js';

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
  await skipRest(card);
  await unfold(card);
  await press(card, 'Keep on this device');
  return card;
}

/** @param oldValue what the other tab has found there */
function writeInAnotherTab(words: string, oldValue = localStorage.getItem(KEY)): void {
  localStorage.setItem(KEY, goals(words));
  dispatchEvent(new StorageEvent('storage', {key: KEY, oldValue}));
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
    await skipRest(card);
    await walk(check, ['Often']);
    await skipRest(check);
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

const goals = (...words: readonly string[]) =>
  JSON.stringify({cairn: 'goals', format: 1, goals: words.map((each) => ({words: each}))});

/** The line that says what is kept, as it is seen. */
const line = (card: Element) =>
  [...allByRole(card, 'status'), ...allByRole(card, 'alert')]
    .map((each) => each.textContent.trim())
    .filter(Boolean)
    .join(' ');

/** Types without leaving the field, as a key does: under the shield no such event comes inside. */
async function typing(card: Element, text: string): Promise<void> {
  const field = byRole(card, 'textbox', GOAL) as HTMLTextAreaElement;
  field.focus();
  field.value = text;
  field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
  await updated(card);
}

/** While the storage is full. */
async function whileFull(act: () => Promise<void>): Promise<void> {
  const {setItem} = Storage.prototype;
  Storage.prototype.setItem = () => {
    throw new DOMException('full', 'QuotaExceededError');
  };
  try {
    await act();
  } finally {
    Storage.prototype.setItem = setItem;
  }
}

const KEPT = 'Kept on this device.';
const OTHERS = 'Other goals are kept on this device. If you write here, both are kept.';
const BEFORE = 'Goals from before are kept on this device. What you write now is not kept.';
const FULL =
  'What you wrote last could not be kept on this device: there may be no room. What was kept before is still there. You can save a file.';

describe('goals that are kept on the device', () => {
  it('are not forgotten by who presses twice', async () => {
    const card = await keeping();
    expect(line(card)).to.equal(KEPT);
    await press(card, 'Keep on this device');
    expect(kept()).to.deep.equal(['Sleep']);
    await press(card, 'Forget everything');
    expect([kept(), line(card)]).to.deep.equal([undefined, '']);
  });

  it('are there at the next visit, and events come only when a person does something', async () => {
    (await keeping()).remove();
    const events = heard();
    const again = await fixture('<cairn-goal-card remember></cairn-goal-card>');
    expect([textOf(again).includes('Sleep'), line(again), events.length]).to.deep.equal([
      true,
      KEPT,
      0,
    ]);
    await press(again, 'Edit my goals');
    expect(events).to.deep.equal(['start']);
  });

  it('stay while one starts again and begins anew, and after a reload', async () => {
    const card = await keeping();
    card.removeAttribute('no-intro');
    await press(card, 'Start again');
    await press(card, /^Add another goal|Begin$/);
    expect([kept(), line(card)]).to.deep.equal([['Sleep'], OTHERS]);
    card.remove();
    const again = await fixture('<cairn-goal-card remember></cairn-goal-card>');
    expect(textOf(again)).to.include('Sleep');
  });

  it('can be brought back at the next visit when others were typed in their place', async () => {
    const card = await keeping();
    await press(card, 'Start again');
    await type(card, GOAL, 'Walk');
    expect([kept(), line(card)]).to.deep.equal([['Walk'], KEPT]);
    card.remove();
    const again = await fixture('<cairn-goal-card no-intro remember></cairn-goal-card>');
    expect(textOf(again)).to.include('Removed: “Sleep”');
    await press(again, 'Bring back');
    expect(kept()).to.deep.equal(['Sleep', 'Walk']);
  });

  it('that were removed can be brought back at the next visit', async () => {
    const card = await keeping();
    await press(card, 'Edit my goals');
    await press(card, /^Remove/);
    expect(kept()).to.deep.equal([]);
    card.remove();
    const again = await fixture('<cairn-goal-card no-intro remember></cairn-goal-card>');
    await press(again, 'Bring back');
    expect(kept()).to.deep.equal(['Sleep']);
  });

  it('are kept while they are typed, before the field is left', async () => {
    const card = await keeping();
    await press(card, 'Edit my goals');
    await typing(card, 'Sleep thr');
    await eventually(() => kept()?.join() === 'Sleep thr');
    await typing(card, 'Sleep through');
    dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(kept()).to.deep.equal(['Sleep through']);
  });

  it('are kept while they are typed where there is no shield', async () => {
    const card = await keeping();
    card.setAttribute('no-shield', '');
    await press(card, 'Edit my goals');
    await typing(card, 'Sleep more');
    await eventually(() => kept()?.join() === 'Sleep more');
  });

  it('are kept before the card leaves the page', async () => {
    const card = await keeping();
    await press(card, 'Edit my goals');
    await typing(card, 'Sleep well');
    card.remove();
    expect(kept()).to.deep.equal(['Sleep well']);
  });

  it('are shown when the page offers to keep them later, perhaps after consent', async () => {
    localStorage.setItem(KEY, goals('Sleep'));
    const card = await fixture('<cairn-goal-card no-intro></cairn-goal-card>');
    expect([written(card), line(card)]).to.deep.equal(['1', BEFORE]);
    card.setAttribute('remember', '');
    await updated(card);
    await updated(card);
    expect([written(card), line(card)]).to.deep.equal(['1 Sleep', KEPT]);
  });

  it('are not lost to what was typed before the page offered to keep', async () => {
    localStorage.setItem(KEY, goals('Sleep'));
    const card = await fixture('<cairn-goal-card no-intro></cairn-goal-card>');
    await type(card, GOAL, 'Walk');
    card.setAttribute('remember', '');
    await updated(card);
    expect([written(card), line(card), kept()]).to.deep.equal(['1 Walk', OTHERS, ['Sleep']]);
    await type(card, GOAL, 'Walk more');
    expect([kept(), line(card)]).to.deep.equal([['Walk more'], KEPT]);
    await press(card, 'Bring back');
    expect(kept()).to.deep.equal(['Sleep', 'Walk more']);
  });

  it('can be seen and forgotten when the page no longer offers to keep', async () => {
    localStorage.setItem(KEY, goals('Sleep'));
    const card = await fixture('<cairn-goal-card></cairn-goal-card>');
    expect(line(card)).to.equal(BEFORE);
    await press(card, 'Show them');
    expect(written(card)).to.equal('1 Sleep');
    await type(card, GOAL, 'Walk');
    expect(kept()).to.deep.equal(['Sleep']);
    await press(card, 'Forget everything');
    expect([kept(), line(card)]).to.deep.equal([undefined, '']);
  });

  for (const [what, text, said] of [
    [
      'in a newer format',
      '{"cairn":"goals","format":2,"goals":[{"words":"Sleep"}]}',
      'Goals from a newer version of this tool are kept on this device. They cannot be shown here, and they stay as they are. What you write now is not kept.',
    ],
    [
      'that cannot be read',
      '{"cairn":"goals","form',
      'What is kept on this device cannot be read here, and it stays as it is. What you write now is not kept.',
    ],
  ] as const)
    it(`${what} stay as they are`, async () => {
      localStorage.setItem(KEY, text);
      const card = await fixture('<cairn-goal-card no-intro remember></cairn-goal-card>');
      expect(line(card)).to.equal(said);
      await type(card, GOAL, 'Walk');
      await press(card, 'Next');
      await skipRest(card);
      await unfold(card);
      expect(buttons(card)).not.to.include('Keep on this device');
      expect(localStorage.getItem(KEY)).to.equal(text);
      await press(card, 'Forget everything');
      expect(localStorage).to.have.lengthOf(0);
    });

  it('stay as they are while someone may be watching, and can still be forgotten', async () => {
    const card = await keeping();
    const picker = await fixture('<cairn-format-picker no-intro></cairn-format-picker>');
    await skipTo(picker, WATCHED);
    await choose(picker, WATCHED);
    await updated(card);
    await press(card, 'Edit my goals');
    await type(card, GOAL, 'Leave');
    expect([kept(), line(card)]).to.deep.equal([['Sleep'], BEFORE]);
    await press(card, 'Next');
    await skipRest(card);
    await unfold(card);
    expect(buttons(card)).not.to.include('Keep on this device');
    await press(card, 'Forget everything');
    expect(kept()).to.equal(undefined);
  });

  it('of another tab stay, and can be brought back beside what is typed here', async () => {
    const card = await keeping();
    await press(card, 'Edit my goals');
    byRole(card, 'textbox', GOAL).focus();
    writeInAnotherTab('Of another tab');
    await updated(card);
    expect([written(card), line(card)]).to.deep.equal(['1 Sleep', OTHERS]);
    await type(card, GOAL, 'Walk');
    expect([kept(), line(card)]).to.deep.equal([['Walk'], KEPT]);
    await press(card, 'Bring back');
    expect(kept()).to.deep.equal(['Of another tab', 'Walk']);
  });

  it('that two tabs write at the same moment are both kept', async () => {
    const card = await keeping();
    const before = localStorage.getItem(KEY);
    await press(card, 'Edit my goals');
    await type(card, GOAL, 'Walk');
    focused(card)?.blur();
    writeInAnotherTab('Of another tab', before);
    await updated(card);
    expect([kept(), line(card)]).to.deep.equal([['Walk'], KEPT]);
    await press(card, 'Bring back');
    expect(kept()).to.deep.equal(['Of another tab', 'Walk']);
  });

  it('of another tab are shown where nobody writes', async () => {
    const card = await keeping();
    focused(card)!.blur();
    writeInAnotherTab('Of another tab');
    await updated(card);
    expect([written(card), line(card)]).to.deep.equal(['1 Of another tab', KEPT]);
  });

  it('that another tab has forgotten are not kept again by typing, and the card says so', async () => {
    const card = await keeping();
    localStorage.clear();
    dispatchEvent(new StorageEvent('storage', {key: null}));
    await press(card, 'Edit my goals');
    await type(card, GOAL, 'Walk');
    expect([kept(), line(card)]).to.deep.equal([
      undefined,
      'Your goals are no longer kept on this device: they were forgotten elsewhere. What you write now is not kept.',
    ]);
  });

  it('are the same in two cards of a page, and neither loses a word', async () => {
    const first = await keeping();
    const second = await fixture('<cairn-goal-card no-intro remember></cairn-goal-card>');
    await press(second, 'Edit my goals');
    await type(second, GOAL, 'Walk');
    await updated(first);
    expect([textOf(first).includes('Walk'), line(first), line(second)]).to.deep.equal([
      true,
      KEPT,
      KEPT,
    ]);
    await press(first, 'Edit my goals');
    await typing(first, 'Read');
    await type(second, GOAL, 'Run');
    await type(first, GOAL, 'Read');
    await updated(second);
    expect(localStorage.getItem(KEY)).to.match(/Read/).and.to.match(/Run/);
    expect(line(first)).to.equal(KEPT);
  });

  it('say on every screen where they can be kept no longer, and come to it when there is room', async () => {
    const card = await keeping();
    await whileFull(async () => {
      await press(card, 'Edit my goals');
      await type(card, GOAL, 'Walk');
      expect([line(card), kept()]).to.deep.equal([FULL, ['Sleep']]);
      expect(textOf(card)).not.to.include(KEPT);
      await press(card, 'Try again');
      expect(line(card)).to.equal(FULL);
    });
    await press(card, 'Try again');
    expect([line(card), kept()]).to.deep.equal([KEPT, ['Walk']]);
  });

  it('are not said to be kept by a browser that refuses the first time', async () => {
    const card = await fixture('<cairn-goal-card no-intro remember></cairn-goal-card>');
    const events = heard(card);
    await type(card, GOAL, 'Sleep');
    await press(card, 'Next');
    await skipRest(card);
    await press(card, 'Keep this for next time');
    await whileFull(async () => press(card, 'Keep on this device'));
    expect(line(card)).to.equal('This browser does not let us keep anything. You can save a file.');
    expect(events.join()).not.to.include('take');
  });

  it('are hidden when the visitor starts again by the page, and shown when they ask for it', async () => {
    const card = await keeping();
    (card as HTMLElementTagNameMap['cairn-goal-card']).restart();
    await updated(card);
    expect([written(card), line(card)]).to.deep.equal(['1', OTHERS]);
    await press(card, 'Show them');
    expect([textOf(card).includes('Sleep'), line(card)]).to.deep.equal([true, KEPT]);
  });
});

describe('a visitor who leaves at once', () => {
  // The page stays: the tests go on.
  before(() => leaveBy(() => undefined));

  const leave = async (card: Element) => {
    card.setAttribute('quick-exit', '');
    await updated(card);
    await press(card, 'Leave this page now');
  };

  it('hides what is kept, also at the next visit', async () => {
    const card = await keeping();
    await leave(card);
    expect(kept()).to.deep.equal(['Sleep']);
    card.remove();
    const again = await fixture('<cairn-goal-card no-intro remember></cairn-goal-card>');
    expect([written(again), line(again)]).to.deep.equal(['1', OTHERS]);
    await press(again, 'Show them');
    expect(textOf(again)).to.include('Sleep');
    again.remove();
    const third = await fixture('<cairn-goal-card no-intro remember></cairn-goal-card>');
    expect(textOf(third)).to.include('Sleep');
  });

  it('forgets it where someone may be watching', async () => {
    const card = await keeping();
    const picker = await fixture('<cairn-format-picker no-intro></cairn-format-picker>');
    await skipTo(picker, WATCHED);
    await choose(picker, WATCHED);
    await updated(card);
    await leave(card);
    expect(localStorage).to.have.lengthOf(0);
  });
});

describe('a file with goals', () => {
  const open = async (card: Element, file: File) => {
    const input = rootOf(card).querySelector<HTMLInputElement>('input[type=file]')!;
    const chosen = new DataTransfer();
    chosen.items.add(file);
    input.files = chosen.files;
    const before = textOf(card);
    input.dispatchEvent(new Event('change'));
    await eventually(() => textOf(card) !== before, 'nothing comes of the file');
  };
  const fileOf = (text: string) => new File([text], 'goals.json');

  it('takes the place of what is there, which can be brought back, and leaves what is kept', async () => {
    const card = await keeping();
    await press(card, 'Edit my goals');
    await unfold(card);
    const looked = {words: 'Of a file', reviews: [{words: 'Of a file', answers: {}}]};
    await open(card, fileOf(JSON.stringify({cairn: 'goals', format: 1, goals: [looked]})));
    expect(textOf(card)).to.include('Of a file').and.to.include('Your goals, a second look');
    expect([kept(), line(card)]).to.deep.equal([['Sleep'], OTHERS]);
    await press(card, 'Bring back');
    expect(written(card)).to.equal('1 Sleep, 2 Of a file');
  });

  for (const [what, file, said] of [
    [
      'is too large',
      fileOf(' '.repeat(5_000_001)),
      'This file is too large to be one that was saved here. Nothing was changed.',
    ],
    [
      'cannot be read',
      fileOf(goals('Walk')),
      'Your browser could not read this file. Nothing was changed.',
    ],
  ] as const)
    it(`that ${what} changes nothing, and says so`, async () => {
      const card = await keeping();
      await press(card, 'Edit my goals');
      await unfold(card);
      const {text} = File.prototype;
      const {warn} = console;
      console.warn = () => undefined;
      if (what === 'cannot be read')
        File.prototype.text = () => Promise.reject(new DOMException('', 'NotReadableError'));
      try {
        await open(card, file);
      } finally {
        File.prototype.text = text;
        console.warn = warn;
      }
      expect([line(card), written(card)]).to.deep.equal([`${KEPT} ${said}`, '1 Sleep']);
    });

  it('that holds 2 MB in one goal is shortened, and says so', async () => {
    const card = await fixture('<cairn-goal-card no-intro></cairn-goal-card>');
    await unfold(card);
    const began = performance.now();
    await open(card, fileOf(goals('long '.repeat(400_000))));
    expect(performance.now() - began).to.be.below(5000);
    expect(line(card)).to.equal(
      'This file holds more than fits here, so not all of it is shown. The file has not changed.',
    );
    expect(written(card).length).to.be.below(310);
  });
});
