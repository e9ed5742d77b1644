import {expect, fixture} from '@open-wc/testing';
import '../../setup/open-roots.js';
import '../../../src/cairn.js';
import {lines} from '../../setup/lines.js';
import {allByRole, choose, nameOf, press, textOf} from '../../setup/person.js';
import {skipTo} from '../../setup/walk.js';
import {only} from '../../setup/questions.js';
import {walk} from '../../setup/walk.js';

/** Someone whose life outside is heavy: among what else could help is someone else. */
async function burdened(): Promise<Element> {
  const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
  await walk(quiz, only('cairn-self-check', {attend: 'Often', load: 'Nearly every time'}));
  return quiz;
}

const STEP = 'Let someone else help too';
const MESSAGES = lines`
  Someone to listen
  I’m having a hard time right now. Could you listen to me for 10 minutes? You don’t have to fix anything.
  Company
  I’m having a hard week. Could we go for a walk or have a coffee? We don’t have to talk about it.
  A practical hand
  I have a lot on me right now. Could you take one thing off my list this week? It would help me a lot.
  Someone who has been there
  I’m looking for people who have been through something like this. How does your group work, and could I come once to see?
  Someone at night
  Nights are hard for me right now. May I call or text you if it gets bad? If you can’t answer, I’ll call a helpline.
`;

/** What the step says below its first paragraph. */
function messages(quiz: Element): string {
  const text = textOf(quiz).replaceAll('\nCopy', '');
  return text.slice(text.indexOf('Someone to listen'), text.indexOf('helpline.\n') + 9);
}

const copies = (quiz: Element) =>
  allByRole(quiz, 'button', /^Copy: (I’m having|I have a lot|I’m looking|Nights)/).map(nameOf);

describe('“Let someone else help too”', () => {
  it('unfolds one ready message for each kind of help, each with a way to copy it', async () => {
    const quiz = await burdened();
    const before = textOf(quiz).includes('Someone to listen');
    await press(quiz, STEP);
    expect([before, messages(quiz), copies(quiz).length]).to.deep.equal([false, MESSAGES, 5]);
  });

  it('asks for no name', async () => {
    const quiz = await burdened();
    await press(quiz, STEP);
    expect(allByRole(quiz, 'textbox')).to.deep.equal([]);
  });

  it('can be read and not copied while someone may be watching', async () => {
    const quiz = await burdened();
    const picker = await fixture('<cairn-format-picker no-intro></cairn-format-picker>');
    await skipTo(picker, 'Someone might listen in or check my phone');
    await choose(picker, 'Someone might listen in or check my phone');
    await press(quiz, STEP);
    expect([messages(quiz), copies(quiz)]).to.deep.equal([MESSAGES, []]);
  });
});
