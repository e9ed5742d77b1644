import {expect, fixture} from '@open-wc/testing';
import '../setup/open-roots.js';
import '../../src/cairn.js';
import {FORMAT_PICKER_COUNT, SELF_CHECK_COUNT, skipped} from '../setup/counts.js';
import {press, type} from '../setup/person.js';
import {tags, type Tag} from '../setup/screens.js';
import {walk} from '../setup/walk.js';

/** What a page can style: `:state(…)`. */
const states = (widget: Element) =>
  ['asking', 'complete'].filter((state) => widget.matches(`:state(${state})`)).join();

describe('the states of a widget', () => {
  for (const [tag, questions] of [
    ['cairn-self-check', SELF_CHECK_COUNT],
    ['cairn-format-picker', FORMAT_PICKER_COUNT],
  ] as const) {
    it(`say whether <${tag}> asks or is complete`, async () => {
      const widget = await fixture(`<${tag}></${tag}>`);
      const seen = [states(widget)];
      await press(widget, 'Begin');
      seen.push(states(widget));
      await walk(widget, skipped(questions));
      seen.push(states(widget));
      await press(widget, 'Start again');
      seen.push(states(widget));
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
    await walk(card, skipped(6));
    seen.push(states(card));
    await press(card, 'Edit my goals');
    seen.push(states(card));
    expect(seen).to.deep.equal(['', 'asking', 'asking', 'complete', 'asking']);
  });

  for (const tag of tags) {
    it(`are those of the beginning after restart(): <${tag}>`, async () => {
      const widget = await fixture<HTMLElementTagNameMap[Tag]>(`<${tag}></${tag}>`);
      await press(widget, 'Begin');
      widget.restart();
      await widget.updateComplete;
      expect(states(widget)).to.equal('');
    });
  }
});
