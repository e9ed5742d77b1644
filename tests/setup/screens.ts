/** Every screen of every widget, and the way there. */
import {fixture} from '@open-wc/testing';
import {rootOf} from './open-roots.js';
import {choose, press, type, updated} from './person.js';
import {walk, type Given} from './walk.js';

export const tags = ['cairn-self-check', 'cairn-goal-card', 'cairn-format-picker'] as const;
export type Tag = (typeof tags)[number];

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

export const screens: Readonly<Record<Tag, readonly Screen[]>> = {
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
      ...picker(
        'No, or not anymore',
        /^My therapist/,
        /^Now/,
        /^A next step/,
        'Keep it practical',
      ),
    },
    {name: 'places to start where someone is watched', ...picker(...nothing(9), /^Someone might/)},
    {name: 'words for one’s own therapist', ...picker('Yes', /^My therapist/, /^Now/)},
    {name: 'a first conversation', ...picker()},
  ],
};

/** What a publisher may say beside it; none of it may tell one outcome from another. */
export const EVERYTHING =
  'region="GB" heading="A title" heading-level="3" quick-exit remember cta-href="/find" cta-label="Find a therapist" cta-note="We offer therapy." ' +
  'check-href="/check" goals-href="/goals" formats-href="/formats" licensing-href="/licensing"';

/** @param more attributes beside those that the screen needs */
export async function show(tag: Tag, screen: Screen, more = ''): Promise<HTMLElement> {
  const widget = await fixture<HTMLElement>(`<${tag} ${screen.attributes ?? ''} ${more}></${tag}>`);
  await updated(widget);
  await screen.reach(widget);
  return widget;
}

/** Opens whatever folds. */
export async function unfold(widget: Element): Promise<void> {
  for (const fold of rootOf(widget).querySelectorAll('details')) {
    if (fold.open) continue;
    fold.open = true;
    await new Promise((done) => fold.addEventListener('toggle', done, {once: true}));
    await updated(widget);
  }
}
