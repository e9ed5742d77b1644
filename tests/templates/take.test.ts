import {expect, fixture, waitUntil} from '@open-wc/testing';
import '../setup/open-roots.js';
import '../../src/cairn.js';
import {offered} from '../../src/privacy/surroundings.js';
import {CONTENT_VERSION} from '../../src/content/version.js';
import {heard} from '../setup/heard.js';
import {lines} from '../setup/lines.js';
import {allByRole, byRole, choose, focused, nameOf, press, type, updated} from '../setup/person.js';
import {printed} from '../setup/printed.js';
import {saved} from '../setup/saved.js';
import {said} from '../setup/said.js';
import {walk} from '../setup/walk.js';

const SHEET = 'A page to bring to your next session';
const nothing = (count: number) => Array<undefined>(count).fill(undefined);
const day = (date: Date, options = {}) =>
  new Intl.DateTimeFormat('en', {dateStyle: 'long', ...options}).format(date);
const ofContent = day(new Date(CONTENT_VERSION), {timeZone: 'UTC'});
const FOOT = `Made on ${day(new Date())} with Cairn, content of ${ofContent}. A thinking tool, not a test.`;

/** The one sign that was marked, and what follows from it. */
const found = `For my next session

What I want to talk about first
- Often: I cancel, move or miss sessions.
- I have canceled or missed sessions. Can we talk about what makes it hard to come?

Have I said it before?
- Not yet

What helps, and should stay
- I trust my therapist

What I would like
- I would like to talk about how therapy is going for me.

${FOOT}`;

async function result(): Promise<Element> {
  const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
  await walk(quiz, ['Often', ...nothing(10), 'Not yet', 'I trust my therapist', undefined]);
  await press(quiz, SHEET);
  return quiz;
}

async function card(attributes = ''): Promise<Element> {
  const goals = await fixture(`<cairn-goal-card no-intro ${attributes}></cairn-goal-card>`);
  await type(goals, /^What would you like/, 'Sleep through');
  await press(goals, 'Next');
  await walk(goals, ['Yes', 'Yes', 'No', 'Yes', 'Shared', /^4/]);
  await press(goals, 'Keep this for next time');
  return goals;
}

const status = (widget: Element) => byRole(widget, 'status').textContent.trim();

/** Replaces what a browser offers, until the end of the test. */
function offer(name: 'share' | 'canShare' | 'clipboard', value: unknown): void {
  Object.defineProperty(navigator, name, {configurable: true, value});
  undo.push(() => Reflect.deleteProperty(navigator, name));
}
const undo: (() => unknown)[] = [];

describe('what was found can be taken along', () => {
  afterEach(() => {
    for (const each of undo.splice(0)) each();
  });

  it('as a copy of all of it', async () => {
    const copied: string[] = [];
    offer('clipboard', {writeText: (text: string) => Promise.resolve(copied.push(text))});
    const quiz = await result();
    const events = heard(quiz);
    await press(quiz, 'Copy');
    await waitUntil(() => status(quiz) === 'Copied.');
    expect([copied, events, nameOf(focused(quiz)!)]).to.deep.equal([
      [found],
      ['take {"how":"copy"}'],
      'Copy',
    ]);
  });

  it('as a text file', async () => {
    const files = saved();
    const quiz = await result();
    const events = heard(quiz);
    await press(quiz, 'Download');
    await updated(quiz);
    expect([await Promise.all(files), events, status(quiz)]).to.deep.equal([
      [['cairn.txt', 'text/plain', found]],
      ['take {"how":"download"}'],
      'If your browser allows it, the file is in your downloads now.',
    ]);
  });

  it('over the share sheet of a phone', async () => {
    const shared: unknown[] = [];
    offer('canShare', () => true);
    offer('share', (data: unknown) => Promise.resolve(shared.push(data)));
    const quiz = await result();
    const events = heard(quiz);
    await press(quiz, 'Share');
    await waitUntil(() => events.length);
    expect([shared, events]).to.deep.equal([[{text: found}], ['take {"how":"share"}']]);
  });

  it('or not, where the visitor closes the share sheet: then nothing is said', async () => {
    offer('canShare', () => true);
    offer('share', () => Promise.reject(new DOMException('Closed', 'AbortError')));
    const quiz = await result();
    const events = heard(quiz);
    await press(quiz, 'Share');
    await updated(quiz);
    expect([events, status(quiz)]).to.deep.equal([[], '']);
  });

  it('on paper, with room to write', async () => {
    const papers = printed();
    const quiz = await result();
    const events = heard(quiz);
    await press(quiz, 'Print');
    await waitUntil(() => papers.length);
    expect([papers, events]).to.deep.equal([
      [
        lines`
          For my next session
          What I want to talk about first
          Often: I cancel, move or miss sessions.
          I have canceled or missed sessions. Can we talk about what makes it hard to come?
          Have I said it before?
          Not yet
          What helps, and should stay
          I trust my therapist
          What I would like
          I would like to talk about how therapy is going for me.
          Room to write
          ${FOOT}
        `,
      ],
      ['take {"how":"print"}'],
    ]);
  });

  it('without the lines that the visitor leaves out', async () => {
    const files = saved();
    const quiz = await result();
    await choose(quiz, 'I trust my therapist');
    await choose(quiz, 'Not yet');
    await press(quiz, 'Download');
    const [, , text] = await files[0]!;
    expect(text).to.equal(`For my next session

What I want to talk about first
- Often: I cancel, move or miss sessions.
- I have canceled or missed sessions. Can we talk about what makes it hard to come?

What I would like
- I would like to talk about how therapy is going for me.

${FOOT}`);
  });

  it('in the visitor’s own words', async () => {
    const files = saved();
    const quiz = await result();
    await press(quiz, 'Edit: I trust my therapist');
    await type(quiz, 'Your words for: I trust my therapist', 'I trust you');
    await type(quiz, 'Something else you want to say', 'I am tired');
    await press(quiz, 'Download');
    const [, , text] = await files[0]!;
    expect(text)
      .to.include('- I trust you\n')
      .and.to.include('What else I want to say\n- I am tired\n')
      .and.to.not.include('I trust my therapist');
  });

  it('with what the visitor wants to talk about first', async () => {
    const files = saved();
    const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    await walk(quiz, ['Often', 'Sometimes', ...nothing(12)]);
    await press(quiz, SHEET);
    await choose(
      quiz,
      'Sometimes: I leave sessions feeling frustrated or numb.',
      'What do you want to talk about first?',
    );
    await press(quiz, 'Download');
    const [, , text] = await files[0]!;
    expect(text).to.include(`What I want to talk about first
- Sometimes: I leave sessions feeling frustrated or numb.
- After sessions I can feel frustrated or numb. Could we slow down and talk about that?

What I marked
- Often: I cancel, move or miss sessions.
`);
  });

  it('as a file with the goals, that says which content it was made with', async () => {
    const files = saved();
    const goals = await card();
    await press(goals, 'Save as a file');
    const [name, kind, text] = await files[0]!;
    const {cairn, format, content} = JSON.parse(text) as Record<string, unknown>;
    expect([name, kind, cairn, format, content]).to.deep.equal([
      'goals.json',
      'application/json',
      'goals',
      1,
      CONTENT_VERSION,
    ]);
  });

  it('as an entry for the calendar, in six weeks, that does not say what it is about', async () => {
    const files = saved();
    const goals = await card();
    const events = heard(goals);
    await press(goals, 'Remind me');
    const [name, kind, text] = await files[0]!;
    const day = new Date(Date.now() + 6 * 7 * 86_400_000).toISOString().slice(0, 10);
    const entry = text.split('\r\n').filter((line) => !/^(UID|DTSTAMP):/.test(line));
    expect([name, kind, entry, events]).to.deep.equal([
      'reminder.ics',
      'text/calendar',
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Calendar//NONSGML 1.0//EN',
        'BEGIN:VEVENT',
        `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
        'SUMMARY:Look at my notes again',
        'TRANSP:TRANSPARENT',
        'CLASS:PRIVATE',
        'BEGIN:VALARM',
        'ACTION:DISPLAY',
        'DESCRIPTION:Look at my notes again',
        'TRIGGER:PT9H',
        'END:VALARM',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ],
      ['take {"how":"calendar"}'],
    ]);
  });

  it('or not, where sharing is refused: then the visitor hears what to do instead', async () => {
    said();
    offer('canShare', () => true);
    offer('share', () => Promise.reject(new DOMException('No', 'NotAllowedError')));
    const quiz = await result();
    const events = heard(quiz);
    await press(quiz, 'Share');
    await waitUntil(() => status(quiz));
    expect([events, status(quiz)]).to.deep.equal([
      [],
      'This did not work here. You can select the words and copy them yourself.',
    ]);
  });

  it('and no answer that comes late is shown on another screen', async () => {
    let copied = () => {};
    offer('clipboard', {writeText: () => new Promise<void>((done) => (copied = done))});
    const quiz = await result();
    const events = heard(quiz);
    await press(quiz, 'Copy');
    await press(quiz, 'Start again');
    copied();
    await waitUntil(() => events.includes('take {"how":"copy"}'));
    await updated(quiz);
    expect(status(quiz)).to.equal('');
  });

  it('on no paper where the browser does not print, and nobody says that it did', async () => {
    const own = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    undo.push(() => Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', own));
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        return Object.assign(own.get!.call(this) as Window, {print: () => undefined});
      },
    });
    const quiz = await result();
    await press(quiz, 'Print');
    await waitUntil(() => status(quiz));
    expect(status(quiz)).to.match(/^If no window opens, you cannot print here\./);
  });

  it('never by a button that can do nothing', async () => {
    offer('clipboard', undefined);
    offer('canShare', () => false);
    offer('share', () => Promise.resolve());
    const quiz = await result();
    const names = allByRole(quiz, 'button').map(nameOf);
    expect(names.filter((name) => /^(Print|Copy|Download|Share)/.test(name))).to.deep.equal([
      'Print',
      'Download',
    ]);
  });

  it('in no way that a hidden origin may forbid, as in a frame of WordPress', () => {
    const navigator = {clipboard: {}, share: () => undefined, canShare: () => true};
    const waysIn = (origin: string) =>
      offered({defaultView: {origin, navigator, frameElement: null}} as unknown as Document);
    expect(Object.values(waysIn('https://example.org'))).to.deep.equal([true, true, true, true]);
    expect(waysIn('null')).to.deep.equal({copy: true, share: false, download: false, print: false});
  });

  it('in ways that a browser offers', async () => {
    const ways = async () => {
      const quiz = await result();
      const names = allByRole(quiz, 'button').map(nameOf);
      return ['Print', 'Copy', 'Download', 'Share'].filter((name) => names.includes(name));
    };
    offer('canShare', () => true);
    offer('share', () => Promise.resolve());
    expect(await ways()).to.deep.equal(['Print', 'Copy', 'Download', 'Share']);
  });
});
