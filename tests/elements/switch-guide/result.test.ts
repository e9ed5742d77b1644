import {expect, fixture} from '@open-wc/testing';
import '../../../src/cairn.js';
import {dayAfter} from '../../../src/engine/reminder.js';
import {heard} from '../../setup/heard.js';
import {lines} from '../../setup/lines.js';
import {allByRole, choose, nameOf, press, textOf, type, updated} from '../../setup/person.js';
import {rootOf} from '../../setup/open-roots.js';
import {saved} from '../../setup/saved.js';
import {letter, skipTo, walk, type Given} from '../../setup/walk.js';

const SHEET = 'A page to bring to your next session';
const DAY = 'A day to look again';
const WAYS = [
  'Say it and set a date',
  'Change something',
  'Get a second view',
  'End with a last session',
  'Stop by message',
];

interface Said {
  readonly missing?: Given;
  readonly line?: Given;
  readonly tried?: Given;
  readonly works?: Given;
  readonly hard?: Given;
  readonly stay?: string;
  readonly when?: Given;
}

async function decided(said: Said = {}, attributes = ''): Promise<Element> {
  const guide = await fixture(`<cairn-switch-guide no-intro ${attributes}></cairn-switch-guide>`);
  await walk(guide, [said.missing, said.line, said.tried, said.works, said.hard]);
  if (said.stay) await type(guide, /need to see/, said.stay);
  await press(guide, said.stay ? 'Next' : 'Skip');
  await walk(guide, [said.when]);
  return guide;
}

const MUCH: Said = {
  missing: ['I don’t feel understood'],
  line: 'No',
  tried: ['I told my therapist'],
  works: ['Someone listens to me', 'They know my story'],
  hard: ['Telling my therapist in person'],
  stay: 'We agree on one goal.',
  when: 'In 4 sessions',
};

/** What is said of one way before it is opened. */
function way(guide: Element, name: string): string {
  const text = textOf(guide).split('\n');
  const from = text.indexOf(name);
  const to = text.findIndex((line, index) => index > from && line.startsWith(`${name}:`));
  return text.slice(from, to).join('\n');
}

describe('the result of the guide', () => {
  it('shows the five ways in one order, with what was tried and what speaks against each', async () => {
    const guide = await decided(MUCH);
    expect(WAYS.map((each) => way(guide, each)).join('\n')).to.equal(lines`
      Say it and set a date
      You tell your therapist what is missing. You agree on a day to look again.
      You have tried this.
      Against it, you said: I don’t feel understood, Telling my therapist in person
      Change something
      You stay and change one thing: the pace, the way of working, how or how often you meet.
      Not tried yet.
      Against it, you said: Telling my therapist in person
      Get a second view
      You talk once with another therapist. You can tell your own therapist, or not.
      Not tried yet.
      End with a last session
      You tell your therapist that you will stop, and you meet one last time.
      Against it, you said: Someone listens to me, They know my story
      Stop by message
      You write that you will stop, and you don’t go back. You don’t need a reason.
      Against it, you said: Someone listens to me, They know my story
    `);
  });

  it('names two answers against a way, and the others where it is opened', async () => {
    const guide = await decided(MUCH);
    await press(guide, /^End with a last session:/);
    // WebKit puts the name of the way, which only a screen reader has, into one line with what it names.
    expect(textOf(guide)).to.match(
      /Against it, you said: Someone listens to me, They know my story\nEnd with a last session:\sGood, hard, first step, words\nAgainst it, you said: Telling my therapist in person\nWhat is good/,
    );
  });

  it('says what to find out first where others decide too', async () => {
    const guide = await decided({hard: ['It is not only my decision']});
    expect(textOf(guide)).to.include('such as a court or an insurer');
  });

  it('marks nothing where nothing was answered', async () => {
    const guide = await decided();
    expect(textOf(guide)).not.to.match(/Not tried|have tried|Against it/);
    expect(WAYS.filter((each) => allByRole(guide, 'heading', each).length !== 1)).to.deep.equal([]);
  });

  it('unfolds the same lines of each way, and words to copy', async () => {
    const guide = await decided();
    for (const name of WAYS) {
      await press(guide, new RegExp(`^${name}:`));
      const [, unfolded = ''] = textOf(guide).split(
        new RegExp(`${name}:\\sGood, hard, first step, words\n`),
      );
      const seen = unfolded.split('\n');
      expect([seen[0], seen[2], seen[4], seen[7]], name).to.deep.equal([
        'What is good',
        'What is hard',
        'First step',
        'Copy',
      ]);
    }
  });

  it('compares all five side by side', async () => {
    const guide = await decided();
    await press(guide, 'All five side by side');
    for (const name of ['What it is', 'What is good', 'What is hard', 'First step'])
      expect(textOf(guide).split(`\n${name}\n`).length - 1, name).to.equal(5);
  });

  it('offers words of what is missing, beginning with the visitor’s own', async () => {
    const guide = await decided(MUCH);
    expect(textOf(guide)).to.include(lines`
      What you could say
      To stay, I need to see this: We agree on one goal. Can we talk about it?
      Copy
      I don’t always feel understood here. Can I tell you what I mean?
      Copy
    `);
  });

  it('makes a calendar entry for a day that follows from the sessions, and that can be changed', async () => {
    const guide = await decided(MUCH);
    await press(guide, DAY);
    const date = rootOf(guide).querySelector<HTMLInputElement>('[type=date]')!;
    const proposed = date.value;
    const files = saved();
    const events = heard();
    await press(guide, 'Add to my calendar');
    date.value = '2031-02-03';
    date.dispatchEvent(new Event('change', {bubbles: true}));
    await updated(guide);
    await press(guide, 'Add to my calendar');
    const texts = (await Promise.all(files)).map(([, , text]) => text);
    expect([
      proposed,
      texts.map((text) => /^DTSTART;VALUE=DATE:(\d+)\r$/m.exec(text)?.[1]),
      texts.filter((text) => /therap|stay|leave|Cairn/i.test(text)),
      events,
    ]).to.deep.equal([
      dayAfter(new Date(), 28),
      [dayAfter(new Date(), 28).replaceAll('-', ''), '20310203'],
      [],
      ['take {"how":"calendar"}', 'take {"how":"calendar"}'],
    ]);
  });

  it('says what to tell the next therapist, from what was answered alone', async () => {
    const guide = await decided({works: ['Someone listens to me'], tried: 'Nothing yet'});
    await press(guide, 'What to tell the next therapist');
    expect(textOf(guide))
      .to.include('What helped\nSomeone listens to me')
      .and.not.include('What was missing');
    expect(textOf(guide)).not.to.include('What I tried');
  });

  it('puts on the sheet what the visitor needs to see, by when, what works, and what they tried', async () => {
    const guide = await decided(MUCH);
    await press(guide, SHEET);
    const text = textOf(guide);
    expect(text.slice(text.lastIndexOf('For my next session'))).to.include(lines`
      For my next session
      What I need to see to stay
      We agree on one goal.
      By when
      In 4 sessions
      What helps, and should stay
      Someone listens to me
      They know my story
      What I have tried
      I told my therapist
      What I would like
      I don’t always feel understood here. Can I tell you what I mean?
    `);
  });

  it('shows what is said to someone who is not sure above the five ways', async () => {
    const guide = await decided({line: /not sure/, missing: 'I don’t quite trust my therapist'});
    const text = letter(guide, 'What you could say');
    expect(text).to.include('When something felt wrong').and.include('Stop by message');
    expect(text.indexOf('When something felt wrong')).to.be.below(
      text.indexOf('Say it and set a date'),
    );
  });

  it('shows the publisher’s own way on only where it says what they gain', async () => {
    const cta = 'cta-href="/find" cta-label="Find a therapist"';
    const silent = await decided({}, cta);
    const open = await decided({}, `${cta} cta-note="This website offers therapy itself."`);
    const links = (guide: Element) => allByRole(guide, 'link').map(nameOf);
    expect([links(silent), links(open)]).to.deep.equal([[], ['Find a therapist']]);
  });

  it('offers no copy and no calendar while someone may be watching', async () => {
    const guide = await decided(MUCH);
    const picker = await fixture('<cairn-format-picker no-intro></cairn-format-picker>');
    await skipTo(picker, 'Someone might listen in or check my phone');
    await choose(picker, 'Someone might listen in or check my phone');
    for (const fold of [
      DAY,
      'What to tell the next therapist',
      `${WAYS[0]!}: Good, hard, first step, words`,
    ])
      await press(guide, fold);
    const names = allByRole(guide, 'button').map(nameOf);
    expect(names.filter((each) => /^(Copy|Add to|Download|Share)/.test(each))).to.deep.equal([]);
    expect(names[0]).to.equal('Leave this page now');
  });
});
