import {expect, fixture} from '@open-wc/testing';
import '../../setup/open-roots.js';
import '../../../src/cairn.js';
import {keys} from '../../setup/hands.js';
import {heard} from '../../setup/heard.js';
import {allByRole, byRole, choose, nameOf, press, textOf, type} from '../../setup/person.js';
import {question, walk} from '../../setup/walk.js';

const LINK = 'Has your therapist done something that felt wrong?';
const STAY = 'What would you need to see to stay?';

describe('the way through the guide', () => {
  it('asks seven questions, one of them for the visitor’s own words', async () => {
    const guide = await fixture('<cairn-switch-guide></cairn-switch-guide>');
    await press(guide, 'Begin');
    const asked = await walk(guide, Array.from({length: 5}));
    const own = question(guide);
    await type(guide, STAY, 'We agree on one goal');
    await press(guide, 'Next');
    const last = await walk(guide, ['In 4 sessions']);
    expect([...asked, own, ...last]).to.deep.equal([
      'Question 1 of 7: What is missing for you in therapy? Skip',
      'Question 2 of 7: Has your therapist done something that felt wrong or unsafe? Skip',
      'Question 3 of 7: What have you tried so far? Skip',
      'Question 4 of 7: What works, and would be lost if you left? Skip',
      'Question 5 of 7: What makes it hard to leave? Skip',
      `Question 6 of 7: ${STAY}`,
      'Question 7 of 7: By when would you want to see it? In 4 sessions',
    ]);
    expect(textOf(guide)).to.include('Five ways to go on').and.include('We agree on one goal');
  });

  it('can be gone by keyboard alone', async () => {
    const guide = await fixture<HTMLElement>('<cairn-switch-guide no-intro></cairn-switch-guide>');
    byRole(guide, 'checkbox', 'I don’t feel understood').focus();
    await keys(' ');
    await keys('Enter');
    expect(question(guide)).to.match(/^Question 2 of 7/);
    byRole(guide, 'radio', 'No').focus();
    await keys(' ');
    await keys('Enter');
    for (let left = 3; left; left--) await press(guide, 'Skip');
    byRole(guide, 'textbox', STAY).focus();
    await press(guide, 'Skip');
    await press(guide, 'Skip');
    expect(textOf(guide)).to.include('Five ways to go on');
  });

  it('leads from the first screen to what keeps someone safe, and shows nothing else there', async () => {
    const guide = await fixture(
      '<cairn-switch-guide cta-href="/find" cta-label="Find" cta-note="We gain." check-href="/check"></cairn-switch-guide>',
    );
    await press(guide, LINK);
    expect(question(guide)).to.equal(
      'Question 2 of 7: Has your therapist done something that felt wrong or unsafe?',
    );
    await choose(guide, 'Yes');
    await press(guide, 'Finish');
    expect([
      textOf(guide).includes('Your safety comes first'),
      allByRole(guide, 'link').map(nameOf),
      allByRole(guide, 'button').map(nameOf),
    ]).to.deep.equal([
      true,
      ['Find A Helpline', 'Befrienders Worldwide'],
      [
        'Print',
        'Change this answer',
        'Need to talk to someone now?',
        'Start again',
        'About this tool',
      ],
    ]);
  });

  it('asks nothing more of someone whose therapist did something wrong', async () => {
    const guide = await fixture('<cairn-switch-guide no-intro></cairn-switch-guide>');
    await press(guide, 'Skip');
    await choose(guide, 'Yes');
    await press(guide, 'Next');
    expect(textOf(guide)).to.include('Your safety comes first');
    // A press by mistake costs none of the other questions.
    await press(guide, 'Change this answer');
    await choose(guide, 'No');
    await press(guide, /^(Next|Finish)$/);
    expect(question(guide)).to.match(/^Question 3 of 7/);
  });

  it('goes on to the other questions where nothing felt wrong', async () => {
    const guide = await fixture('<cairn-switch-guide></cairn-switch-guide>');
    await press(guide, LINK);
    await choose(guide, 'No');
    await press(guide, 'Finish');
    const seen = textOf(guide).includes('Say it and set a date');
    await press(guide, 'Go through the questions');
    expect([seen, question(guide)]).to.deep.equal([
      false,
      'Question 1 of 7: What is missing for you in therapy?',
    ]);
  });

  it('tells the page that it ended, and never how', async () => {
    const events = heard();
    const guide = await fixture('<cairn-switch-guide no-intro></cairn-switch-guide>');
    await walk(guide, ['I don’t quite trust my therapist', 'Yes']);
    expect(events.at(-1)).to.equal('complete');
    expect(events.join(' ')).not.to.match(/trust|yes|safety/i);
  });

  it('forgets all of it at a new start', async () => {
    const guide = await fixture('<cairn-switch-guide no-intro></cairn-switch-guide>');
    await walk(
      guide,
      Array.from({length: 5}, () => undefined),
    );
    await type(guide, STAY, 'A plan');
    await press(guide, 'Next');
    await press(guide, 'Skip');
    await press(guide, 'Start again');
    await walk(
      guide,
      Array.from({length: 5}, () => undefined),
    );
    expect((byRole(guide, 'textbox', STAY) as HTMLTextAreaElement).value).to.equal('');
  });
});
