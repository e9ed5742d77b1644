import {expect, fixture} from '@open-wc/testing';
import {rootOf} from '../setup/open-roots.js';
import '../../src/cairn.js';
import {dispatch} from '../../src/context/events.js';
import {byRole, choose, press, type, updated} from '../setup/person.js';
import {place, walk, walkToEnd} from '../setup/walk.js';

const TYPES = ['start', 'step', 'complete', 'restart', 'take'].map((name) => `cairn-${name}`);

const upTo = (count: number) => Array.from({length: count}, (_, index) => index + 1);

/** What the page hears from now on, a line each. */
function hearing(target: EventTarget): string[] {
  const heard: string[] = [];
  for (const name of TYPES) {
    target.addEventListener(name, (event) => {
      const {detail} = event as CustomEvent<Record<string, unknown> | null>;
      const said = Object.entries(detail ?? {}).map(([key, value]) => `${key} ${String(value)}`);
      heard.push([event.type, ...said].join(' '));
    });
  }
  return heard;
}

describe('the page hears', () => {
  it('a visitor begin, come to each question, reach the end and start again', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    const heard = hearing(quiz);
    await press(quiz, 'Begin');
    const {of} = place(quiz);
    await walk(quiz, ['Often', undefined]);
    await press(quiz, 'Back');
    await walkToEnd(quiz, ['Rarely', 'Rarely']);
    await press(quiz, 'Start again');
    expect(heard).to.deep.equal([
      'cairn-start',
      ...[1, 2, 3, ...upTo(of).slice(1)].map(
        (step) => `cairn-step step ${String(step)} of ${String(of)}`,
      ),
      'cairn-complete',
      'cairn-restart',
    ]);
  });

  it('the start with the first answer where there are no opening lines', async () => {
    const quiz = await fixture('<cairn-self-check no-intro layout="page"></cairn-self-check>');
    const heard = hearing(quiz);
    const of = rootOf(quiz).querySelectorAll('fieldset').length;
    await choose(quiz, 'Yes');
    const begun = ['cairn-start', `cairn-step step 1 of ${String(of)}`];
    expect(heard).to.deep.equal(begun);
    await press(quiz, 'Show what could help');
    expect(heard).to.deep.equal([...begun, 'cairn-complete']);
  });

  it('the same of a goal card', async () => {
    const card = await fixture('<cairn-goal-card></cairn-goal-card>');
    const heard = hearing(card);
    await press(card, 'Begin');
    await type(card, /work toward/, 'Sleep through the night');
    await press(card, 'Next');
    await walk(card, ['Yes', 'Yes', 'No', 'Yes', undefined, undefined]);
    await press(card, 'Start again');
    expect(heard).to.deep.equal([
      'cairn-start',
      ...[1, 2, 3, 4, 5, 6].map((step) => `cairn-step step ${String(step)} of 6`),
      'cairn-complete',
      'cairn-restart',
    ]);
  });

  it('that a sentence was copied, after it was, and not which', async () => {
    const copied: string[] = [];
    const {clipboard} = navigator;
    Object.defineProperty(navigator, 'clipboard', {
      value: {writeText: async (text: string) => void copied.push(text)},
      configurable: true,
    });
    try {
      const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
      await walkToEnd(quiz, ['Often']);
      const heard = hearing(quiz);
      await press(quiz, /^Copy: I have canceled/);
      await updated(quiz);
      expect(copied).to.have.lengthOf(1);
      expect(heard).to.deep.equal(['cairn-take how copy']);
    } finally {
      Object.defineProperty(navigator, 'clipboard', {value: clipboard, configurable: true});
    }
  });

  it('nothing that the page does itself', async () => {
    const heard = hearing(document);
    const quiz = await fixture<HTMLElementTagNameMap['cairn-self-check']>(
      '<cairn-self-check></cairn-self-check>',
    );
    quiz.noIntro = true;
    quiz.layout = 'page';
    quiz.lang = 'es';
    await updated(quiz);
    quiz.restart();
    await updated(quiz);
    quiz.remove();
    document.body.append(quiz);
    await updated(quiz);
    quiz.remove();
    expect(heard).to.deep.equal([]);
  });

  it('it through shadow roots, in classes that can be told apart', async () => {
    const outer = await fixture('<div></div>');
    const root = outer.attachShadow({mode: 'closed'});
    root.innerHTML = '<cairn-self-check></cairn-self-check>';
    const quiz = root.querySelector('cairn-self-check')!;
    await updated(quiz);
    const events: Event[] = [];
    for (const name of TYPES) outer.addEventListener(name, (event) => events.push(event));
    await press(quiz, 'Begin');
    await walkToEnd(quiz);
    await press(quiz, 'Start again');
    expect([...new Set(events.map(({type}) => type))]).to.deep.equal([
      'cairn-start',
      'cairn-step',
      'cairn-complete',
      'cairn-restart',
    ]);
    expect(events.every((event) => event.target === outer)).to.equal(true);
  });
});

describe('an event', () => {
  for (const [dispatched, detail] of [
    [{type: 'start'}, null],
    [
      {type: 'step', step: 2, of: 9},
      {step: 2, of: 9},
    ],
    [{type: 'complete'}, null],
    [{type: 'restart'}, null],
    [{type: 'take', how: 'print'}, {how: 'print'}],
  ] as const) {
    const type = `cairn-${dispatched.type}`;
    it(`${type} bubbles, leaves shadow roots, and says ${JSON.stringify(detail)}`, () => {
      const target = new EventTarget();
      const events: Event[] = [];
      target.addEventListener(type, (event) => events.push(event));
      dispatch(target, [dispatched]);
      const [event] = events as [CustomEvent];
      expect([event.bubbles, event.composed, event.cancelable]).to.deep.equal([true, true, false]);
      expect(event.detail).to.deep.equal(detail);
    });
  }

  it('has nothing of its own beside its detail', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    const events: Event[] = [];
    for (const name of TYPES) quiz.addEventListener(name, (event) => events.push(event));
    await press(quiz, 'Begin');
    byRole(quiz, 'radio', 'Often');
    expect(
      events.map((event) => Reflect.ownKeys(event).filter((key) => key !== 'isTrusted')),
    ).to.deep.equal([[], []]);
  });
});
