/** Every screen of every widget, and the way there. */
import {fixture} from '@open-wc/testing';
import {checks} from '../../src/content/checks.js';
import type {WidgetName} from '../../src/context/widget-names.js';
import {rootOf} from './open-roots.js';
import {choose, press, textOf, type, updated} from './person.js';
import {walk, type Given} from './walk.js';

type Name = keyof typeof checks;
/** Of the widgets with questions of their own. */
export type Tag = `cairn-${Name}`;
export const tags = (Object.keys(checks) as Name[]).map((name): Tag => `cairn-${name}`);

/** With the one that shows what a publisher has written. */
export const allTags: readonly AnyTag[] = [...tags, 'cairn-check'];
export type AnyTag = `cairn-${WidgetName}`;

/** What says who wrote it. */
export const about = (tag: AnyTag) =>
  tag === 'cairn-check' ? 'About these questions' : 'About this tool';

export interface Screen {
  readonly name: string;
  readonly attributes?: string;
  /** What a visitor comes to at the end, and what nobody shall be able to tell from another. */
  readonly outcome?: boolean;
  /** From the first screen. */
  readonly reach: (widget: Element) => Promise<unknown>;
}

const nothing = (count: number) => Array<undefined>(count).fill(undefined);
const ten = (answer: string): readonly Given[] => Array<string>(10).fill(answer);
const here = () => Promise.resolve();

const selfCheck = (...answers: readonly Given[]) => ({
  attributes: 'no-intro',
  outcome: true,
  reach: (quiz: Element) => walk(quiz, [...answers, ...nothing(14)].slice(0, 14)),
});

const picker = (...answers: readonly Given[]) => ({
  attributes: 'no-intro',
  outcome: true,
  reach: (quiz: Element) => walk(quiz, [...answers, ...nothing(11)].slice(0, 11)),
});

const STAY = 'We agree on one goal';

/** Answers up to the question for the visitor's own words, words, and by when. */
const guide = (answers: readonly Given[], words = '', when?: Given) => ({
  attributes: 'no-intro',
  outcome: true,
  async reach(each: Element) {
    await walk(each, [...answers, ...nothing(5)].slice(0, 5));
    if (words) await type(each, /need to see/, words);
    await press(each, words ? 'Next' : 'Skip');
    await walk(each, [when]);
  },
});

const GOAL = 'Sleep through the night';

const goalCard = (...answers: readonly Given[]) => ({
  attributes: 'no-intro',
  outcome: true,
  async reach(card: Element) {
    await type(card, /work toward/, GOAL);
    await press(card, 'Next');
    await walk(card, [...answers, ...nothing(6)].slice(0, 6));
  },
});

const OWN = 'src="/demo/first-session.check.json"';

const ownCheck = (...answers: readonly Given[]) => ({
  attributes: `${OWN} no-intro`,
  outcome: true,
  reach: (check: Element) => walk(check, [...answers, ...nothing(4)].slice(0, 4)),
});

/** What a visitor writes, by the id of the question. */
export const LINES = {
  stayed: 'My sister’s call',
  tried: 'I went for a walk',
  held: 'I was angry with you',
  word: 'Tired',
  keep: 'The slow start',
} as const;

/** Writes these lines, and leaves the others empty. */
async function write(prep: Element, lines: Partial<Record<keyof typeof LINES, string>>) {
  for (const id of ['stayed', 'tried', 'held', 'word', 'keep'] as const) {
    const line = lines[id];
    if (line) await type(prep, /.*/, line);
    await press(prep, line ? 'Next' : 'Skip');
  }
}

const sessionPrep = (lines: Partial<Record<keyof typeof LINES, string>>, first?: string) => ({
  attributes: 'no-intro',
  outcome: true,
  async reach(prep: Element) {
    await write(prep, lines);
    if (Object.keys(lines).length > 1) await walk(prep, [first]);
  },
});

export const screens: Readonly<Record<AnyTag, readonly Screen[]>> = {
  'cairn-self-check': [
    {name: 'the opening lines', reach: here},
    {name: 'a question', attributes: 'no-intro', reach: here},
    {
      name: 'a question with an answer',
      attributes: 'no-intro',
      reach: (quiz) => choose(quiz, 'Often'),
    },
    {
      name: 'a question that needs an answer',
      attributes: 'no-intro',
      reach: (quiz) => press(quiz, 'Next'),
    },
    {name: 'a last question', attributes: 'no-intro', reach: (quiz) => walk(quiz, nothing(13))},
    {name: 'all questions at once', attributes: 'no-intro layout="page"', reach: here},
    {name: 'nothing marked', ...selfCheck(...ten('Not at all'))},
    {name: 'mostly going well', ...selfCheck(...ten('Not at all').slice(2), 'Rarely', 'Rarely')},
    {name: 'something in the way', ...selfCheck(...ten('Sometimes'))},
    {name: 'feeling stuck', ...selfCheck(...ten('Often'))},
    {name: 'stuck, and said once', ...selfCheck(...ten('Often'), undefined, 'I said it once')},
    {
      name: 'stuck, and said repeatedly',
      ...selfCheck(...ten('Often'), undefined, /more than once/, ['I trust my therapist']),
    },
    {name: 'hurt', ...selfCheck(undefined, undefined, 'Often')},
    {name: 'a few answers', ...selfCheck('Often')},
    {name: 'no answers', ...selfCheck()},
    {
      name: 'a therapist did something wrong',
      ...selfCheck(...ten('Often'), undefined, undefined, undefined, 'Yes'),
    },
    {
      name: 'something felt wrong',
      ...selfCheck(...ten('Often'), undefined, undefined, undefined, /not sure/),
    },
    {
      name: 'the question that the first screen leads to',
      reach: (quiz) => press(quiz, 'Has your therapist done something that felt wrong?'),
    },
  ],
  'cairn-goal-card': [
    {name: 'the opening lines', reach: here},
    {name: 'the goals', attributes: 'no-intro', reach: here},
    {
      name: 'goals without words',
      attributes: 'no-intro',
      reach: (card) => press(card, 'Next'),
    },
    {
      name: 'several goals, and one removed',
      attributes: 'no-intro',
      async reach(card) {
        await type(card, /work toward/, GOAL);
        await press(card, 'Add another goal');
        await press(card, 'Add another goal');
        await press(card, 'Remove goal 1');
      },
    },
    {
      name: 'a question with an answer',
      attributes: 'no-intro',
      async reach(card) {
        await type(card, /work toward/, GOAL);
        await press(card, 'Next');
        await choose(card, 'Partly');
      },
    },
    {
      name: 'a question that needs an answer',
      attributes: 'no-intro',
      async reach(card) {
        await type(card, /work toward/, GOAL);
        await press(card, 'Next');
        await press(card, 'Next');
      },
    },
    {
      name: 'a mark for a goal',
      attributes: 'no-intro',
      async reach(card) {
        await type(card, /work toward/, GOAL);
        await press(card, 'Next');
        await walk(card, nothing(5));
      },
    },
    {name: 'a goal to keep', ...goalCard('Yes', 'Yes', 'No', 'Yes')},
    {name: 'a goal to make clearer', ...goalCard('Partly', 'Yes', 'No', 'Yes')},
    {name: 'a goal that is lost', ...goalCard('Yes', 'No', 'A lot', 'Yes')},
    {name: 'a goal to let go', ...goalCard('Yes', 'No', 'No', 'No')},
    {name: 'a goal of someone else', ...goalCard('Yes', 'Yes', 'No', 'Yes', /someone else/)},
    {name: 'a goal reached', ...goalCard('Yes', 'Yes', 'No', 'Yes', 'Shared', /^9/)},
    {name: 'a goal left open', ...goalCard()},
    {
      name: 'then and now',
      attributes: 'no-intro',
      outcome: true,
      async reach(card) {
        await goalCard('Yes', 'Yes', 'No', 'Yes', 'Shared', /^4/).reach(card);
        await press(card, /^Look .*again/);
        await walk(card, ['Yes', 'Yes', 'No', 'Yes', 'Shared', /^6/]);
      },
    },
  ],
  'cairn-format-picker': [
    {name: 'the opening lines', reach: here},
    {name: 'a question', attributes: 'no-intro', reach: here},
    {
      name: 'a question with an answer',
      attributes: 'no-intro',
      reach: (quiz) => choose(quiz, 'Not sure'),
    },
    {
      name: 'a question that needs an answer',
      attributes: 'no-intro',
      reach: (quiz) => press(quiz, 'Next'),
    },
    {
      name: 'a question with many answers',
      attributes: 'no-intro',
      reach: (quiz) => walk(quiz, nothing(8)),
    },
    {name: 'all questions at once', attributes: 'no-intro layout="page"', reach: here},
    {
      name: 'a question answered by someone who is watched',
      attributes: 'no-intro',
      async reach(quiz) {
        await walk(quiz, nothing(9));
        await choose(quiz, /^Someone might/);
      },
    },
    {
      name: 'places to start',
      ...picker('No, or not anymore', /^My therapist/, /^Now/, /^A next step/, 'Keep it practical'),
    },
    {name: 'places to start where someone is watched', ...picker(...nothing(9), /^Someone might/)},
    {name: 'words for one’s own therapist', ...picker('Yes', /^My therapist/, /^Now/)},
    {name: 'a first conversation', ...picker()},
  ],
  'cairn-check': [
    {name: 'the opening lines', attributes: OWN, reach: here},
    {name: 'a question', attributes: `${OWN} no-intro`, reach: here},
    {
      name: 'a question with many answers',
      attributes: `${OWN} no-intro`,
      reach: (check) => walk(check, nothing(2)),
    },
    {name: 'all questions at once', attributes: `${OWN} no-intro layout="page"`, reach: here},
    {name: 'outcomes', ...ownCheck('I am nervous', 'No, not yet', ['How they work'])},
    {name: 'help that is open', ...ownCheck('I am nervous', undefined, undefined, /hard/)},
    {name: 'no answers', ...ownCheck()},
  ],
  'cairn-session-prep': [
    {name: 'the opening lines', reach: here},
    {name: 'a line to write', attributes: 'no-intro', reach: here},
    {
      name: 'a line that is written',
      attributes: 'no-intro',
      reach: (prep) => type(prep, /stayed with you/, LINES.stayed),
    },
    {name: 'which line comes first', attributes: 'no-intro', reach: (prep) => write(prep, LINES)},
    {name: 'all lines at once', attributes: 'no-intro layout="page"', reach: here},
    {name: 'a sentence to begin with', ...sessionPrep(LINES, LINES.tried)},
    {name: 'something held back comes first', ...sessionPrep(LINES, LINES.held)},
    {name: 'nothing comes first', ...sessionPrep(LINES)},
    {name: 'one line alone', ...sessionPrep({stayed: LINES.stayed})},
    {name: 'no line at all', ...sessionPrep({})},
  ],
  'cairn-switch-guide': [
    {name: 'the opening lines', reach: here},
    {name: 'a question', attributes: 'no-intro', reach: here},
    {
      name: 'a question with an answer',
      attributes: 'no-intro',
      reach: (each) => choose(each, 'I don’t feel understood'),
    },
    {
      name: 'a question for one’s own words',
      attributes: 'no-intro',
      reach: (each) => walk(each, nothing(5)),
    },
    {
      name: 'words of one’s own',
      attributes: 'no-intro',
      async reach(each) {
        await walk(each, nothing(5));
        await type(each, /need to see/, STAY);
      },
    },
    {name: 'all questions at once', attributes: 'no-intro layout="page"', reach: here},
    {
      name: 'five ways, with words of one’s own',
      ...guide(
        [
          ['I don’t feel understood', 'I don’t quite trust my therapist'],
          'No',
          'I told my therapist',
          ['Someone listens to me', 'They know my story'],
          ['Having to start over', 'Telling my therapist in person'],
        ],
        STAY,
        'In 4 sessions',
      ),
    },
    {name: 'five ways, and no answer', ...guide([])},
    {
      name: 'five ways, and nothing tried yet',
      ...guide([undefined, 'No', 'Nothing yet'], '', 'I don’t want to wait'),
    },
    {
      name: 'five ways, where something felt wrong',
      ...guide(['I don’t quite trust my therapist', /not sure/]),
    },
    {
      name: 'a therapist did something wrong',
      attributes: 'no-intro',
      outcome: true,
      reach: async (each) => void (await walk(each, ['I don’t quite trust my therapist', 'Yes'])),
    },
    {
      name: 'the question that the first screen leads to',
      reach: (each) => press(each, 'Has your therapist done something that felt wrong?'),
    },
    {
      name: 'nothing but the answer to it',
      async reach(each) {
        await press(each, 'Has your therapist done something that felt wrong?');
        await walk(each, ['No']);
      },
    },
  ],
};

/** What a publisher may say beside it; none of it may tell one outcome from another. */
export const EVERYTHING =
  'region="GB" heading="A title" heading-level="3" quick-exit remember cta-href="/find" cta-label="Find a therapist" cta-note="We offer therapy." ' +
  'check-href="/check" goals-href="/goals" formats-href="/formats" prep-href="/prep" switch-href="/switch" licensing-href="/licensing"';

/** @param more attributes beside those that the screen needs */
export async function show(tag: AnyTag, screen: Screen, more = ''): Promise<HTMLElement> {
  const widget = await fixture<HTMLElement>(`<${tag} ${screen.attributes ?? ''} ${more}></${tag}>`);
  await updated(widget);
  await screen.reach(widget);
  return widget;
}

/** Less than a test may take, so that what was waited for is named. */
const RESULT_WITHIN_MS = 30_000;

/** Opens whatever folds. */
export async function unfold(widget: Element): Promise<void> {
  // A result comes later than the questions. Inside a frame there is no `eventually`.
  const deadline = performance.now() + RESULT_WITHIN_MS;
  while (textOf(widget).includes('One moment')) {
    if (performance.now() > deadline) throw new Error('the result does not come');
    await new Promise((done) => setTimeout(done, 20));
  }
  for (const fold of rootOf(widget).querySelectorAll('details')) {
    if (fold.open) continue;
    fold.open = true;
    await new Promise((done) => fold.addEventListener('toggle', done, {once: true}));
    await updated(widget);
  }
}
