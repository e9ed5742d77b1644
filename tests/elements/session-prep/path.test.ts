import {expect, fixture, waitUntil} from '@open-wc/testing';
import '../../../src/cairn.js';
import {rootOf} from '../../setup/open-roots.js';
import {
  allByRole,
  byRole,
  focused,
  nameOf,
  press,
  textOf,
  type,
  updated,
} from '../../setup/person.js';
import {LINES, screens, unfold} from '../../setup/screens.js';
import {letter, options, question, skipRest, walk} from '../../setup/walk.js';

const FIRST = 'Of all this, what do you want to talk about first?';
const screen = (name: string) => screens['cairn-session-prep'].find((each) => each.name === name)!;
const quotes = (prep: Element) =>
  [...rootOf(prep).querySelectorAll('.say q')].map((each) => each.textContent);

async function shown(name: string): Promise<Element> {
  const prep = await fixture(`<cairn-session-prep no-intro></cairn-session-prep>`);
  await screen(name).reach(prep);
  return prep;
}

describe('a session prep', () => {
  it('asks for one line after another, and then what comes first', async () => {
    const prep = await fixture('<cairn-session-prep></cairn-session-prep>');
    await press(prep, 'Begin');
    const asked = [question(prep)];
    for (const line of Object.values(LINES)) {
      await type(prep, /.*/, line);
      await press(prep, 'Next');
      asked.push(question(prep));
    }
    expect(asked).to.deep.equal([
      'Question 1 of 6: What has stayed with you since last time?',
      'Question 2 of 6: What did you try, and how did it go?',
      'Question 3 of 6: What did you nearly say, and then did not?',
      'Question 4 of 6: What is one word for how you come in?',
      'Question 5 of 6: What helped last time, and should stay?',
      `Question 6 of 6: ${FIRST}`,
    ]);
    expect(options(prep)).to.equal(Object.values(LINES).join(' '));
  });

  it('makes a sentence of what comes first, and a gentler one for what was held back', async () => {
    const prep = await shown('a sentence to begin with');
    expect(quotes(prep)).to.deep.equal([
      'I tried something since last time: “I went for a walk”. Can we start there?',
      'There is something I did not say last time. I would like to try, slowly.',
    ]);
  });

  it('offers a sentence without their words where nothing comes first', async () => {
    const [opening] = quotes(await shown('nothing comes first'));
    expect(opening).to.equal(
      'I wrote some things down. Can we look at them together and choose one?',
    );
  });

  it('does not ask what comes first of one line', async () => {
    expect(quotes(await shown('one line alone'))).to.deep.equal([
      'Something has stayed with me since last time: “My sister’s call”. Can we start there?',
    ]);
  });

  it('lets every line be left out, and then says nothing in their name', async () => {
    const prep = await fixture('<cairn-session-prep no-intro></cairn-session-prep>');
    await skipRest(prep);
    expect([
      quotes(prep),
      allByRole(prep, 'button', 'A page to bring to your next session'),
    ]).to.deep.equal([[], []]);
    expect(textOf(prep)).to.include('Nothing written, and that is fine');
  });

  it('shows no number, and asks for no rating', async () => {
    const prep = await fixture('<cairn-session-prep no-intro layout="page"></cairn-session-prep>');
    expect(
      ['slider', 'spinbutton', 'radio', 'meter'].flatMap((role) => allByRole(prep, role)),
    ).to.deep.equal([]);
  });

  it('puts what is filled on the sheet, and leaves no trace of an empty line', async () => {
    const prep = await fixture('<cairn-session-prep no-intro></cairn-session-prep>');
    await type(prep, /.*/, LINES.stayed);
    await press(prep, 'Next');
    await press(prep, 'Skip');
    await type(prep, /.*/, LINES.held);
    await press(prep, 'Next');
    await skipRest(prep);
    await walkFirst(prep, LINES.held);
    await press(prep, 'A page to bring to your next session');
    const page = rootOf(prep).querySelector<HTMLElement>('.box:not(.say)')!.innerText;
    expect(lines(page)).to.deep.equal([
      'For my next session',
      'What I want to talk about first',
      'I was angry with you',
      'Since last time',
      'What stayed with me: My sister’s call',
    ]);
  });

  it('puts nothing first on the sheet for someone who chose nothing', async () => {
    const prep = await shown('nothing comes first');
    await press(prep, 'A page to bring to your next session');
    const page = lines(rootOf(prep).querySelector<HTMLElement>('.box:not(.say)')!.innerText);
    expect(page).to.include('I held back').and.not.include('What I want to talk about first');
  });

  it('has all sections on the sheet where all lines are filled', async () => {
    const prep = await shown('a sentence to begin with');
    await press(prep, 'A page to bring to your next session');
    const page = lines(rootOf(prep).querySelector<HTMLElement>('.box:not(.say)')!.innerText);
    for (const title of [
      'What I want to talk about first',
      'Since last time',
      'I held back',
      'Please keep',
    ])
      expect(page).to.include(title);
  });

  it('keeps what is typed when Skip is pressed before the field is left', async () => {
    const prep = await fixture('<cairn-session-prep no-intro></cairn-session-prep>');
    const field = byRole(prep, 'textbox') as HTMLTextAreaElement;
    field.focus();
    field.value = 'Half a thought';
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await press(prep, 'Skip');
    await press(prep, 'Back');
    expect((byRole(prep, 'textbox') as HTMLTextAreaElement).value).to.equal('Half a thought');
  });

  it('keeps what is typed when the language changes before the field is left', async () => {
    const prep = await fixture<HTMLElement>('<cairn-session-prep no-intro></cairn-session-prep>');
    const field = byRole(prep, 'textbox') as HTMLTextAreaElement;
    field.focus();
    field.value = 'Half a thought';
    field.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    prep.lang = 'de';
    await waitUntil(() => rootOf(prep).querySelector('section')?.lang === 'de');
    expect((byRole(prep, 'textbox') as HTMLTextAreaElement).value).to.equal('Half a thought');
  });

  it('has no Skip beside a line that is written', async () => {
    const prep = await shown('a line that is written');
    expect(allByRole(prep, 'button', 'Skip')).to.deep.equal([]);
  });

  it('moves the focus to each question, and names its field by it', async () => {
    const prep = await fixture('<cairn-session-prep no-intro></cairn-session-prep>');
    await press(prep, 'Skip');
    expect(nameOf(focused(prep)!)).to.equal('What did you try, and how did it go?');
    expect(nameOf(byRole(prep, 'textbox'))).to.equal('What did you try, and how did it go?');
  });

  it('has a field that phones do not zoom into, and that takes 300 letters', async () => {
    const field = byRole(
      await fixture('<cairn-session-prep no-intro style="font-size: 12px"></cairn-session-prep>'),
      'textbox',
    ) as HTMLTextAreaElement;
    expect(parseFloat(getComputedStyle(field).fontSize)).to.be.at.least(16);
    expect(field.maxLength).to.equal(300);
  });

  it('lets a line be changed from the result', async () => {
    const prep = await shown('a sentence to begin with');
    await press(prep, 'Your answers');
    await press(prep, 'Change: What did you try, and how did it go?');
    await type(prep, /.*/, 'I called her');
    await press(prep, 'Finish');
    expect(quotes(prep)[0]).to.include('“I called her”');
  });

  it('no longer begins with a line that was emptied', async () => {
    const prep = await shown('a sentence to begin with');
    await press(prep, 'Your answers');
    await press(prep, 'Change: What did you try, and how did it go?');
    await type(prep, /.*/, '');
    await press(prep, 'Finish');
    expect(quotes(prep)[0]).not.to.include('I tried');
    expect(letter(prep, 'Start again')).not.to.include('walk');
  });

  it('forgets everything with Start again, and can bring it back', async () => {
    const prep = await shown('a sentence to begin with');
    await press(prep, 'Start again');
    expect((byRole(prep, 'textbox') as HTMLTextAreaElement).value).to.equal('');
    await press(prep, 'Bring back');
    expect(quotes(prep)[0]).to.include('I went for a walk');
  });

  it('forgets everything when it is restarted by the page', async () => {
    const prep = (await shown('a sentence to begin with')) as HTMLElement & {restart: () => void};
    prep.restart();
    await updated(prep);
    expect(textOf(prep)).not.to.include('walk');
    expect((byRole(prep, 'textbox') as HTMLTextAreaElement).value).to.equal('');
  });

  it('shows the choice as soon as there are two lines, where all is on one page', async () => {
    const prep = await fixture('<cairn-session-prep no-intro layout="page"></cairn-session-prep>');
    await type(prep, /stayed/, LINES.stayed);
    const before = allByRole(prep, 'radio').length;
    await type(prep, /did you try/, LINES.tried);
    expect([before, options(prep)]).to.deep.equal([0, `${LINES.stayed} ${LINES.tried}`]);
  });

  it('tells the page that something happened, and never what was written', async () => {
    const heard: string[] = [];
    const prep = await fixture('<cairn-session-prep no-intro></cairn-session-prep>');
    for (const name of ['start', 'step', 'complete', 'restart'])
      prep.addEventListener(`cairn-${name}`, (event) =>
        heard.push(`${name} ${JSON.stringify((event as CustomEvent).detail)}`),
      );
    await screen('a sentence to begin with').reach(prep);
    expect(heard.join('\n')).not.to.match(/walk|sister|angry|Tired|slow/);
    expect([heard[0], heard.at(-1)]).to.deep.equal(['start null', 'complete null']);
  });

  it('can be gone through with an unfolded result in a narrow column', async () => {
    const prep = await fixture<HTMLElement>(
      '<cairn-session-prep no-intro style="inline-size: 280px"></cairn-session-prep>',
    );
    await screen('a sentence to begin with').reach(prep);
    await unfold(prep);
    expect(prep.scrollWidth).to.be.at.most(281);
  });
});

async function walkFirst(prep: Element, line: string): Promise<void> {
  // The last question is skipped by `skipRest`: back to it.
  await press(prep, 'Your answers');
  await press(prep, `Change: ${FIRST}`);
  await walk(prep, [line]);
}

function lines(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('Made on'));
}
