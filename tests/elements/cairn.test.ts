import {aTimeout, expect, fixture} from '@open-wc/testing';
import {rootOf} from '../setup/open-roots.js';
import '../../src/cairn.js';
import {choose, press, textOf} from '../setup/person.js';
import {SELF_CHECK_COUNT} from '../setup/counts.js';
import {walk} from '../setup/walk.js';

const TO_GO_ON = 'Choose an answer, or press Skip.';

let quiz: Element;

beforeEach(async () => {
  quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
});

/** From below: a stone that lies, that of the question once it is answered, and one that is still to come. */
function cairn(): string {
  const paths = [...rootOf(quiz).querySelectorAll('.cairn path')];
  const [lies, next, comes] = paths.map((path) => getComputedStyle(path).stroke);
  return paths
    .flatMap((path, at) => {
      const stones = path.getAttribute('d')!.match(/M/g) ?? [];
      return stones.map(() => {
        if (at === 1 && next !== comes) return next === lies ? '●' : '?';
        return at ? '·' : '○';
      });
    })
    .join('');
}

/** A cairn of which these stones are drawn in another way than those that are still to come. */
const stones = (placed: string) => placed.padEnd(SELF_CHECK_COUNT, '·');

describe('the cairn', () => {
  it('grows by a stone with every answer, before Next is pressed', async () => {
    expect(cairn()).to.equal(stones(''));
    await choose(quiz, 'Often');
    expect(cairn()).to.equal(stones('●'));
    await press(quiz, 'Next');
    expect(cairn()).to.equal(stones('○'));
    await choose(quiz, 'Rarely');
    await choose(quiz, 'Often');
    expect(cairn()).to.equal(stones('○●'));
  });

  it('does not grow where a question is skipped', async () => {
    await walk(quiz, ['Often', undefined]);
    expect(cairn()).to.equal(stones('○'));
    await choose(quiz, 'Often');
    await press(quiz, 'Skip');
    expect(cairn()).to.equal(stones('○'));
  });

  it('is as high where one has come back to an answer', async () => {
    await walk(quiz, ['Often', 'Often', 'Often']);
    await press(quiz, 'Back');
    await press(quiz, 'Back');
    expect(cairn()).to.equal(stones('○○●'));
  });

  it('is whole with the last answer', async () => {
    const answers = [
      ...Array<string>(10).fill('Often'),
      /^This is new/,
      'Not yet',
      'Nothing right now',
    ];
    await walk(quiz, answers);
    await choose(quiz, 'No');
    expect(cairn()).to.equal(`${'○'.repeat(SELF_CHECK_COUNT - 1)}●`);
  });
});

describe('an answer', () => {
  /** What a press changes in the tree. */
  async function changes(label: string): Promise<number> {
    let count = 0;
    const seen = new MutationObserver((records) => void (count += records.length));
    const tree = {subtree: true, childList: true, characterData: true, attributes: true};
    seen.observe(rootOf(quiz), tree);
    await choose(quiz, label);
    // They are told after the render, and before a task of its own.
    await aTimeout(0);
    seen.disconnect();
    return count;
  }

  it('changes nothing but its mark and the look of a stone', async () => {
    expect(await changes('Often')).to.equal(0);
    expect(await changes('Rarely')).to.equal(0);
  });

  it('moves nothing', async () => {
    const moving = () => rootOf(quiz).querySelector('section')!.getAnimations({subtree: true});
    await choose(quiz, 'Often');
    expect(moving()).to.deep.equal([]);
    await press(quiz, 'Next');
    expect(moving()).to.deep.equal([]);
  });

  it('takes what asked for it away', async () => {
    await press(quiz, 'Next');
    expect(textOf(quiz)).to.include(TO_GO_ON);
    expect(await changes('Often')).to.be.above(0);
    expect(textOf(quiz)).not.to.include(TO_GO_ON);
  });

  it('that is known to the browser alone is enough to go on', async () => {
    await choose(quiz, 'Often');
    await press(quiz, 'Next');
    expect(textOf(quiz))
      .to.include(`Question 2 of ${String(SELF_CHECK_COUNT)}`)
      .and.not.include(TO_GO_ON);
  });
});
