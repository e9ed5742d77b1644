import {expect, fixture} from '@open-wc/testing';
import {eventually} from '../../setup/eventually.js';
import '../../setup/open-roots.js';
import '../../../src/cairn.js';
import {printed} from '../../setup/printed.js';
import {heard} from '../../setup/heard.js';
import {lines} from '../../setup/lines.js';
import {allByRole, byRole, nameOf, press, textOf} from '../../setup/person.js';
import {letter, walk, type Given} from '../../setup/walk.js';

const SIGNS: readonly Given[] = Array.from({length: 9}, () => 'Often');

/** Everything is marked, and a therapist has crossed a line. */
async function crossed(attributes = '', line: Given = 'Yes'): Promise<Element> {
  const quiz = await fixture(`<cairn-self-check no-intro ${attributes}></cairn-self-check>`);
  await walk(quiz, [...SIGNS, 'More than once, and little has changed', line]);
  return quiz;
}

const names = (quiz: Element, role: string) => allByRole(quiz, role).map(nameOf);

describe('when a therapist has crossed a line', () => {
  it('a self-check says that alone, and opens the help lines', async () => {
    const quiz = await crossed('region="GB"');
    expect(textOf(quiz).split('\nCountry\n')[0]).to.equal(lines`
      Feeling stuck in therapy?
      Your safety comes first
      What you marked is not about you being stuck. A therapist should never do this. You do not have to sort it out with them, and you do not have to go back. Talk to someone you trust, and contact the body that licenses therapists where you live. If you are in danger, call your emergency number.
      Print
      Start again
      Need to talk to someone now?
      If you might hurt yourself or someone else, or you are not safe, call your emergency number now. 999
      To talk to someone:
      Samaritans 116 123 day and night
    `);
  });

  it('nothing leads to the therapist, to the publisher or to another widget', async () => {
    await fixture('<cairn-goal-card></cairn-goal-card>');
    const quiz = await crossed(
      'cta-href="/find" cta-label="Find a therapist" goals-href="/goals" formats-href="/formats"',
    );
    expect([names(quiz, 'button'), names(quiz, 'link'), names(quiz, 'checkbox')]).to.deep.equal([
      ['Print', 'Start again', 'Need to talk to someone now?', 'About this tool'],
      ['Find A Helpline', 'Befrienders Worldwide'],
      [],
    ]);
  });

  it('the same answers without it lead on', async () => {
    await fixture('<cairn-goal-card></cairn-goal-card>');
    const quiz = await crossed(
      'cta-href="/find" cta-label="Find a therapist" goals-href="/goals" formats-href="/formats"',
      'No',
    );
    expect([names(quiz, 'link'), names(quiz, 'button').slice(-5)]).to.deep.equal([
      ['Find a therapist', 'See what could suit me'],
      [
        'A page to bring to your next session',
        'Look at my goals again',
        'Start again',
        'Need to talk to someone now?',
        'About this tool',
      ],
    ]);
  });

  it('a link leads to the body that licenses therapists, where the publisher names it', async () => {
    const quiz = await crossed('licensing-href="https://licensing.example/"');
    const link = byRole(
      quiz,
      'link',
      'Who licenses therapists where you live',
    ) as HTMLAnchorElement;
    expect([link.href, link.target, link.rel]).to.deep.equal([
      'https://licensing.example/',
      '_blank',
      'noreferrer',
    ]);
    expect(letter(quiz, 'Print').split('\n').at(-1)).to.equal(
      'Who licenses therapists where you live',
    );
  });

  it('the text can be printed, by itself', async () => {
    const quiz = await crossed();
    const papers = printed();
    await press(quiz, 'Print');
    await eventually(() => papers.length, 'nothing is printed');
    expect(papers).to.deep.equal([
      lines`
        Your safety comes first
        What you marked is not about you being stuck. A therapist should never do this. You do not have to sort it out with them, and you do not have to go back. Talk to someone you trust, and contact the body that licenses therapists where you live. If you are in danger, call your emergency number.
      `,
    ]);
  });

  it('nothing of it goes on the page for the next session', async () => {
    const card = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    await walk(card, [...SIGNS.slice(0, 4), ...Array.from<Given>({length: 7})]);
    await crossed();
    await press(card, 'A page to bring to your next session');
    expect(textOf(card)).not.to.match(/safety|crossed|line\b/i);
  });

  it('the page hears no more than of any other end', async () => {
    const events = heard();
    await crossed();
    const after = [...events.slice(-2)];
    await crossed('', 'No');
    expect([after, events.slice(-2)]).to.deep.equal([
      ['step {"step":11,"of":11}', 'complete'],
      ['step {"step":11,"of":11}', 'complete'],
    ]);
  });

  it('help can be folded, and stays folded', async () => {
    const quiz = await crossed('region="GB"');
    await press(quiz, 'Need to talk to someone now?');
    expect(textOf(quiz).split('\n').slice(-3)).to.deep.equal([
      'Start again',
      'Need to talk to someone now?',
      'About this tool',
    ]);
  });

  it('it is gone after a new start', async () => {
    const quiz = await crossed();
    await press(quiz, 'Start again');
    await walk(quiz, [...SIGNS, undefined, 'No']);
    expect(letter(quiz, 'Your answers').split('\n')[0]).to.equal('Feeling stuck');
  });
});
