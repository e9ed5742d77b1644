import {expect, fixture} from '@open-wc/testing';
import '../setup/open-roots.js';
import '../../src/cairn.js';
import {
  CairnCompleteEvent,
  CairnRestartEvent,
  CairnStartEvent,
  CairnStepEvent,
  CairnTakeEvent,
} from '../../src/index.js';
import {heard} from '../setup/heard.js';
import {lines} from '../setup/lines.js';
import {choose, press, type, updated} from '../setup/person.js';
import {walk, type Given} from '../setup/walk.js';

const SKIPPED: readonly Given[] = Array.from({length: 11});
const tags = ['cairn-self-check', 'cairn-goal-card', 'cairn-format-picker'] as const;
type Tag = (typeof tags)[number];

describe('what a page hears', () => {
  it('of a self-check is that someone began, where they are, and that they reached the end', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    const events = heard();
    await press(quiz, 'Begin');
    await walk(quiz, ['Often', 'Rarely']);
    await press(quiz, 'Back');
    await walk(quiz, SKIPPED.slice(0, 10));
    await press(quiz, 'Your answers');
    await press(quiz, 'Change: I leave sessions feeling frustrated or numb.');
    await choose(quiz, 'Often');
    await press(quiz, 'Finish');
    await press(quiz, 'Start again');
    await press(quiz, 'Begin');
    expect(events.join('\n')).to.equal(lines`
      start
      step {"step":1,"of":11}
      step {"step":2,"of":11}
      step {"step":3,"of":11}
      step {"step":2,"of":11}
      step {"step":3,"of":11}
      step {"step":4,"of":11}
      step {"step":5,"of":11}
      step {"step":6,"of":11}
      step {"step":7,"of":11}
      step {"step":8,"of":11}
      step {"step":9,"of":11}
      step {"step":10,"of":11}
      step {"step":11,"of":11}
      complete
      step {"step":2,"of":11}
      complete
      restart
      start
      step {"step":1,"of":11}
    `);
  });

  it('without opening lines begins with the first answer', async () => {
    const quiz = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    const events = heard();
    await choose(quiz, 'Often');
    await choose(quiz, 'Rarely');
    await press(quiz, 'Next');
    expect(events).to.deep.equal(['start', 'step {"step":2,"of":11}']);
  });

  it('of a page of questions is the same, without the steps between', async () => {
    const picker = await fixture('<cairn-format-picker layout="page"></cairn-format-picker>');
    const events = heard();
    await press(picker, 'Begin');
    await choose(picker, 'Me, at my own pace');
    await press(picker, 'Show what could help');
    expect(events).to.deep.equal(['start', 'step {"step":1,"of":9}', 'complete']);
  });

  it('of a goal card is no word of a goal', async () => {
    const card = await fixture('<cairn-goal-card></cairn-goal-card>');
    const events = heard();
    await press(card, 'Begin');
    await type(card, /^What would you like/, 'Sleep through');
    await press(card, 'Add another goal');
    await press(card, 'Remove goal 2');
    await press(card, 'Next');
    await walk(card, SKIPPED.slice(0, 6));
    await press(card, 'Look at it again: Sleep through');
    await walk(card, SKIPPED.slice(0, 6));
    await press(card, 'Start again');
    expect(events.join('\n')).to.equal(lines`
      start
      step {"step":1,"of":6}
      step {"step":2,"of":6}
      step {"step":3,"of":6}
      step {"step":4,"of":6}
      step {"step":5,"of":6}
      step {"step":6,"of":6}
      complete
      step {"step":1,"of":6}
      step {"step":2,"of":6}
      step {"step":3,"of":6}
      step {"step":4,"of":6}
      step {"step":5,"of":6}
      step {"step":6,"of":6}
      complete
      restart
    `);
  });

  it('bubbles, leaves the trees of the page, and is of the class that the types promise', async () => {
    const section = await fixture('<section></section>');
    const outer = section.attachShadow({mode: 'open'});
    const quiz = document.createElement('cairn-self-check');
    outer.append(quiz);
    await updated(quiz);
    const seen: string[] = [];
    const classes = [
      CairnStartEvent,
      CairnStepEvent,
      CairnCompleteEvent,
      CairnRestartEvent,
      CairnTakeEvent,
    ];
    for (const name of ['start', 'step', 'complete', 'restart', 'take']) {
      document.addEventListener(`cairn-${name}`, (event) => {
        const {bubbles, composed, cancelable, target} = event;
        const kind = classes.find((each) => event instanceof each);
        const from = target === section ? 'section' : 'elsewhere';
        seen.push(`${kind?.name ?? 'other'} ${[bubbles, composed, cancelable].join()} ${from}`);
      });
    }
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: {writeText: () => Promise.resolve()},
    });
    await press(quiz, 'Begin');
    await walk(quiz, ['Often', ...SKIPPED.slice(1)]);
    const taken = new Promise((done) => document.addEventListener('cairn-take', done));
    await press(quiz, /^Copy: /);
    await taken;
    await press(quiz, 'Start again');
    Reflect.deleteProperty(navigator, 'clipboard');
    expect([...new Set(seen)]).to.deep.equal([
      'CairnStartEvent true,true,false section',
      'CairnStepEvent true,true,false section',
      'CairnCompleteEvent true,true,false section',
      'CairnTakeEvent true,true,false section',
      'CairnRestartEvent true,true,false section',
    ]);
  });

  for (const tag of tags) {
    it(`is nothing while no person acts: ${tag}`, async () => {
      const events = heard();
      const widget = document.createElement(tag);
      const main = await fixture('<main></main>');
      main.append(widget);
      await widget.updateComplete;
      Object.assign(widget, {heading: 'Title', noIntro: true, region: 'GB', headingLevel: 3});
      widget.setAttribute('layout', 'page');
      await widget.updateComplete;
      widget.restart();
      await widget.updateComplete;
      widget.remove();
      main.append(widget);
      await widget.updateComplete;
      main.append(widget.cloneNode(true));
      expect(events).to.deep.equal([]);
    });

    it(`is nothing of a restart by the page in the midst of ${tag}`, async () => {
      const widget = await fixture<HTMLElementTagNameMap[Tag]>(`<${tag}></${tag}>`);
      await press(widget, 'Begin');
      const events = heard();
      widget.restart();
      await widget.updateComplete;
      expect(events).to.deep.equal([]);
    });
  }
});

describe('the states of a widget', () => {
  const states = (widget: Element) =>
    ['asking', 'complete'].filter((state) => widget.matches(`:state(${state})`)).join();

  for (const tag of ['cairn-self-check', 'cairn-format-picker']) {
    it(`say whether ${tag} asks or is complete`, async () => {
      const widget = await fixture(`<${tag}></${tag}>`);
      const seen = [states(widget)];
      for (const step of ['Begin', 'Finish', 'Start again']) {
        if (step === 'Finish')
          await walk(widget, SKIPPED.slice(tag === 'cairn-self-check' ? 0 : 2));
        else await press(widget, step);
        seen.push(states(widget));
      }
      expect(seen).to.deep.equal(['', 'asking', 'complete', '']);
    });
  }

  it('say whether a goal card asks or is complete', async () => {
    const card = await fixture('<cairn-goal-card></cairn-goal-card>');
    const seen = [states(card)];
    await press(card, 'Begin');
    seen.push(states(card));
    await type(card, /^What would you like/, 'Sleep through');
    await press(card, 'Next');
    seen.push(states(card));
    await walk(card, SKIPPED.slice(0, 6));
    seen.push(states(card));
    await press(card, 'Edit my goals');
    seen.push(states(card));
    expect(seen).to.deep.equal(['', 'asking', 'asking', 'complete', 'asking']);
  });

  for (const tag of tags) {
    it(`are those of the beginning after restart(): ${tag}`, async () => {
      const widget = await fixture<HTMLElementTagNameMap[Tag]>(`<${tag}></${tag}>`);
      await press(widget, 'Begin');
      widget.restart();
      await widget.updateComplete;
      expect(states(widget)).to.equal('');
    });
  }
});
