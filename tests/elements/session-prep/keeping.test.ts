import {expect, fixture} from '@open-wc/testing';
import '../../../src/cairn.js';
import {leaveBy} from '../../../src/privacy/quick-exit.js';
import {rootOf} from '../../setup/open-roots.js';
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
import {saved} from '../../setup/saved.js';
import {LINES, screens, unfold} from '../../setup/screens.js';
import {question, skipRest, walk} from '../../setup/walk.js';

const KEY = 'cairn-notes';
const WATCHED = 'Someone might listen in or check my phone';
const full = screens['cairn-session-prep'].find(({name}) => name === 'a sentence to begin with')!;
const open = screens['cairn-session-prep'].find(({name}) => name === 'nothing comes first')!;
const kept = () => localStorage.getItem(KEY) ?? '';
const buttons = (prep: Element) => allByRole(prep, 'button').map(nameOf);

/** A visitor who has kept their lines. */
async function keeping(): Promise<HTMLElement> {
  const prep = await fixture<HTMLElement>(
    '<cairn-session-prep no-intro remember></cairn-session-prep>',
  );
  await full.reach(prep);
  await press(prep, 'Keep this for next time');
  await press(prep, 'Keep on this device');
  return prep;
}

async function comeBack(before: Element): Promise<HTMLElement> {
  before.remove();
  return fixture<HTMLElement>('<cairn-session-prep remember></cairn-session-prep>');
}

afterEach(() => localStorage.clear());

describe('what is written in a session prep', () => {
  it('is in no storage until the visitor says so', async () => {
    const prep = await fixture('<cairn-session-prep no-intro remember></cairn-session-prep>');
    await full.reach(prep);
    await unfold(prep);
    expect([localStorage.length, sessionStorage.length]).to.deep.equal([0, 0]);
    await press(prep, 'Keep on this device');
    expect(kept()).to.include(LINES.held);
  });

  it('is not offered to be kept where the page does not ask for it', async () => {
    const prep = await fixture('<cairn-session-prep no-intro></cairn-session-prep>');
    await full.reach(prep);
    await unfold(prep);
    expect(buttons(prep)).not.to.include('Keep on this device');
  });

  it('is kept while it is being changed, and gone with “Forget everything”', async () => {
    const prep = await keeping();
    await press(prep, 'Your answers');
    await press(prep, 'Change: What did you try, and how did it go?');
    await type(prep, /.*/, 'I called her');
    expect(kept()).to.include('I called her');
    await press(prep, 'Forget everything');
    expect(localStorage.length).to.equal(0);
    expect(textOf(prep)).not.to.include('called');
  });

  it('greets whoever comes back with what came first, and asks what became of it', async () => {
    const prep = await comeBack(await keeping());
    expect(textOf(prep)).to.include('Last time you wanted to start with “I went for a walk”.');
    await press(prep, 'Get ready for my next session');
    expect(question(prep)).to.equal(
      'Question 1 of 7: Last time you wanted to start with “I went for a walk”. What became of it?',
    );
    expect((byRole(prep, 'textbox') as HTMLTextAreaElement).value).to.equal('');
    await type(prep, /.*/, 'We walked together');
    await press(prep, 'Next');
    await skipRest(prep);
    expect(textOf(prep)).to.include('We walked together');
  });

  it('can still be read by whoever comes back', async () => {
    const prep = await comeBack(await keeping());
    await press(prep, 'See what I wrote');
    expect(textOf(prep)).to.include('I tried something since last time: “I went for a walk”.');
  });

  it('can be brought back after a new page was begun', async () => {
    const prep = await comeBack(await keeping());
    await press(prep, 'Get ready for my next session');
    await type(prep, /.*/, 'Something new');
    await press(prep, 'Bring back');
    expect(textOf(prep)).to.include('I went for a walk');
    await press(prep, 'Bring back');
    expect((byRole(prep, 'textbox') as HTMLTextAreaElement).value).to.equal('Something new');
  });

  it('asks nothing about last time where nothing came first', async () => {
    const prep = await fixture('<cairn-session-prep no-intro remember></cairn-session-prep>');
    await open.reach(prep);
    await press(prep, 'Keep this for next time');
    await press(prep, 'Keep on this device');
    const again = await comeBack(prep);
    await press(again, 'Get ready for my next session');
    expect(question(again)).to.match(/^Question 1 of 6: What has stayed/);
  });

  it('goes on where the visitor stopped', async () => {
    const prep = await keeping();
    await press(prep, 'Start again');
    localStorage.setItem(
      KEY,
      JSON.stringify({cairn: 'notes', format: 1, texts: {stayed: 'a', tried: 'b'}}),
    );
    const again = await comeBack(prep);
    expect(question(again)).to.equal('Question 2 of 6: What did you try, and how did it go?');
  });

  it('is one for two on a page', async () => {
    const prep = await keeping();
    const other = await fixture('<cairn-session-prep remember></cairn-session-prep>');
    await press(prep, 'Your answers');
    await press(prep, 'Change: What did you try, and how did it go?');
    await type(prep, /.*/, 'I called her');
    await updated(other);
    expect(textOf(other)).to.include('“I called her”');
  });

  it('is not shown after a quick exit, to nobody who opens the page next', async () => {
    const prep = await keeping();
    leaveBy(() => undefined);
    prep.setAttribute('quick-exit', '');
    await updated(prep);
    await press(prep, 'Leave this page now');
    await updated(prep);
    expect(textOf(prep)).not.to.include('walk');
    const again = await comeBack(prep);
    expect(textOf(again)).not.to.include('walk');
    await press(again, 'Show my notes');
    expect(textOf(again)).to.include('walk');
  });

  it('stays where it is when a later version has kept it', async () => {
    const text = '{"cairn":"notes","format":9,"texts":{}}';
    localStorage.setItem(KEY, text);
    const prep = await fixture('<cairn-session-prep no-intro remember></cairn-session-prep>');
    await full.reach(prep);
    await unfold(prep);
    expect([buttons(prep).includes('Keep on this device'), kept()]).to.deep.equal([false, text]);
    expect(textOf(prep)).to.include('Notes from a newer version');
  });
});

describe('where someone may be watching', () => {
  it('nothing of a session prep can be kept, copied, saved or put into a calendar', async () => {
    const main = await fixture(
      '<main><cairn-session-prep no-intro remember></cairn-session-prep><cairn-format-picker no-intro></cairn-format-picker></main>',
    );
    const [prep, picker] = main.children as unknown as [Element, Element];
    await full.reach(prep);
    await unfold(prep);
    const ways = /^(Copy|Download|Share|Keep|Add to my calendar)/;
    const before = buttons(prep).filter((name) => ways.test(name)).length;
    await walk(picker, Array<undefined>(9).fill(undefined));
    await choose(picker, WATCHED);
    await updated(prep);
    const left = buttons(prep).filter(
      (name) => ways.test(name) && name !== 'Keep this for next time',
    );
    expect([before > 4, left]).to.deep.equal([true, []]);
    expect(textOf(prep)).to.include('Someone might see what you keep');
  });
});

describe('what a visitor takes along from a session prep', () => {
  it('is a calendar entry for the evening before the day that they choose, in neutral words', async () => {
    const files = saved();
    const prep = await fixture('<cairn-session-prep no-intro></cairn-session-prep>');
    await full.reach(prep);
    await press(prep, 'Remind me before the next session');
    const field = rootOf(prep).querySelector<HTMLInputElement>('[type="date"]')!;
    field.value = '2027-03-01';
    field.dispatchEvent(new Event('change', {bubbles: true}));
    await updated(prep);
    await press(prep, 'Add to my calendar');
    const [name, , text] = await files[0]!;
    expect([name, /DTSTART.*:(\d+)/.exec(text)![1], /TRIGGER:(\w+)/.exec(text)![1]]).to.deep.equal([
      'reminder.ics',
      '20270228',
      'PT18H',
    ]);
    expect(text).not.to.match(/therap|session|walk|Cairn|angry/i);
  });

  it('is a text with the sheet', async () => {
    const files = saved();
    const prep = await fixture('<cairn-session-prep no-intro></cairn-session-prep>');
    await full.reach(prep);
    await press(prep, 'A page to bring to your next session');
    await press(prep, 'Download');
    const [, , text] = await files[0]!;
    for (const line of [LINES.stayed, LINES.tried, LINES.held, LINES.word, LINES.keep])
      expect(text).to.include(line);
  });
});
