import {expect, fixture} from '@open-wc/testing';
import {eventually} from '../../setup/eventually.js';
import '../../setup/open-roots.js';
import '../../../src/cairn.js';
import {printed} from '../../setup/printed.js';
import {heard} from '../../setup/heard.js';
import {lines} from '../../setup/lines.js';
import {allByRole, byRole, choose, nameOf, press, textOf} from '../../setup/person.js';
import {letter, question, walk, type Given} from '../../setup/walk.js';

const SIGNS: readonly Given[] = Array.from({length: 10}, () => 'Often');

/** Everything is marked, and a therapist did something wrong. */
async function crossed(attributes = '', line: Given = 'Yes'): Promise<Element> {
  const quiz = await fixture(`<cairn-self-check no-intro ${attributes}></cairn-self-check>`);
  await walk(quiz, [
    ...SIGNS,
    undefined,
    'I said it more than once, and little has changed',
    'I trust my therapist',
    line,
  ]);
  return quiz;
}

const names = (quiz: Element, role: string) => allByRole(quiz, role).map(nameOf);

describe('when a therapist did something wrong or unsafe', () => {
  it('a self-check says that alone, and opens the help lines', async () => {
    const quiz = await crossed('region="GB"');
    const text = textOf(quiz).replace(/(?<=\nCountry\n)[^]*\n(?=If you might hurt)/, '');
    expect(text.split('\nHelplines all over the world')[0]).to.equal(lines`
      Feeling stuck in therapy?
      Your safety comes first
      It is not your fault. A therapist should never do this. You do not have to sort it out with them, and you do not have to go back. Talk to someone you trust. The organization that licenses therapists where you live can tell you what you can do. You can take your time to decide about a complaint. Keep messages if that is safe. If you are in danger, call your emergency number.
      Who licenses therapists where you live? Search online for “who regulates therapists” and the name of your state or country.
      Print
      Change this answer
      Need to talk to someone now?
      Country
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
      [
        'Print',
        'Change this answer',
        'Need to talk to someone now?',
        'Start again',
        'About this tool',
      ],
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

  it('a link leads to the organization that licenses therapists, where the publisher names it', async () => {
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
        It is not your fault. A therapist should never do this. You do not have to sort it out with them, and you do not have to go back. Talk to someone you trust. The organization that licenses therapists where you live can tell you what you can do. You can take your time to decide about a complaint. Keep messages if that is safe. If you are in danger, call your emergency number.
      `,
    ]);
  });

  it('nothing of it goes on the page for the next session', async () => {
    const card = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    await walk(card, [...SIGNS.slice(0, 4), ...Array.from<Given>({length: 10})]);
    await crossed();
    await press(card, 'A page to bring to your next session');
    expect(textOf(card)).not.to.match(/safety|crossed|line\b/i);
  });

  it('the answer can be changed, and the result comes back', async () => {
    const quiz = await crossed();
    await press(quiz, 'Change this answer');
    expect(question(quiz)).to.equal(
      'Question 14 of 14: Has your therapist done something that felt wrong or unsafe?',
    );
    await choose(quiz, 'No');
    await press(quiz, 'Finish');
    expect(textOf(quiz)).to.include('Feeling stuck').and.to.include('Ask for a review');
  });

  it('the first screen leads to the question about it, and Back leads there again', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    await press(quiz, 'Has your therapist done something that felt wrong?');
    const seen = [question(quiz)];
    await press(quiz, 'Back');
    seen.push(question(quiz));
    await press(quiz, 'Has your therapist done something that felt wrong?');
    await choose(quiz, 'Yes');
    await press(quiz, 'Finish');
    seen.push(letter(quiz, 'Print').split('\n')[0]!);
    expect(seen).to.deep.equal([
      'Question 14 of 14: Has your therapist done something that felt wrong or unsafe?',
      'No question: Feeling stuck in therapy?',
      'Your safety comes first',
    ]);
  });

  it('someone who came that way and says no can go through the other questions', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    await press(quiz, 'Has your therapist done something that felt wrong?');
    await choose(quiz, 'No');
    await press(quiz, 'Finish');
    await press(quiz, 'Go through the questions');
    expect(question(quiz)).to.equal('Question 1 of 14: I cancel, move or miss sessions.');
  });

  it('someone who is not sure reads that it is not their fault, and the result stays', async () => {
    const quiz = await crossed('licensing-href="https://licensing.example/"', /not sure/);
    expect(textOf(quiz))
      .to.include('When something felt wrong')
      .and.to.include('It is not your fault, and you do not have to be sure.')
      .and.to.include('Who licenses therapists where you live')
      .and.to.include('Change this answer')
      .and.to.include('Your one next step');
  });

  it('the page hears no more than of any other end', async () => {
    const events = heard();
    await crossed();
    const after = [...events.slice(-2)];
    await crossed('', 'No');
    expect([after, events.slice(-2)]).to.deep.equal([
      ['step {"step":14,"of":14}', 'complete'],
      ['step {"step":14,"of":14}', 'complete'],
    ]);
  });

  it('help can be folded, and stays folded', async () => {
    const quiz = await crossed('region="GB"');
    await press(quiz, 'Need to talk to someone now?');
    expect(textOf(quiz).split('\n').slice(-3)).to.deep.equal([
      'Need to talk to someone now?',
      'Start again',
      'About this tool',
    ]);
  });

  it('it is gone after a new start', async () => {
    const quiz = await crossed();
    await press(quiz, 'Start again');
    await walk(quiz, [...SIGNS, undefined, undefined, undefined, 'No']);
    expect(letter(quiz, 'Your answers').split('\n')[0]).to.equal('Feeling stuck');
  });
});
