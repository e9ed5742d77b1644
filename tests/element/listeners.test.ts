import {expect, fixture} from '@open-wc/testing';
import '../setup/open-roots.js';
import {press, updated} from '../setup/person.js';

/** What listens at the window and the document, a line each, from before the first module of ours is loaded. */
const listening = new Set<string>();

for (const [name, change] of [
  ['addEventListener', (line: string) => listening.add(line)],
  ['removeEventListener', (line: string) => listening.delete(line)],
] as const) {
  const original = EventTarget.prototype[name];
  EventTarget.prototype[name] = function (
    this: EventTarget | undefined,
    ...[type, listener, options]: Parameters<typeof original>
  ) {
    if (this === undefined || this === window || this === document) {
      const capture = typeof options === 'object' ? options.capture : options;
      change(`${type} ${idOf(listener)} ${capture ? 'down' : 'up'}`);
    }
    original.call(this ?? window, type, listener, options);
  };
}

const ids = new Map<unknown, number>();

function idOf(listener: unknown): number {
  const id = ids.get(listener) ?? ids.size;
  ids.set(listener, id);
  return id;
}

describe('the listeners of the widgets', () => {
  let atFirst: readonly string[];

  before(async () => {
    atFirst = [...listening];
    await import('../../src/cairn.js');
  });

  const ours = () => [...listening].filter((line) => !atFirst.includes(line));

  it('are not there before the first widget', () => {
    expect(ours()).to.deep.equal([]);
  });

  it('come with the first widget, once for all', async () => {
    await fixture('<cairn-self-check></cairn-self-check>');
    const types = ours().map((line) => line.split(' ')[0]);
    expect(types).to.include.members(['click', 'keydown', 'pointermove', 'copy', 'pageshow']);
    await fixture('<cairn-goal-card></cairn-goal-card>');
    const shields = ours().filter((line) => line.startsWith('click '));
    expect(shields).to.have.lengthOf(1);
  });

  it('stay until the last widget goes, and go with it', async () => {
    const first = await fixture('<cairn-self-check></cairn-self-check>');
    const last = await fixture('<cairn-goal-card quick-exit></cairn-goal-card>');
    first.remove();
    expect(ours().filter((line) => line.startsWith('click '))).to.have.lengthOf(1);
    last.remove();
    expect(ours()).to.deep.equal([]);
  });

  it('come back with a widget that is put back', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    const parent = quiz.parentElement!;
    const types = () => ours().map((line) => line.split(' ')[0]);
    const before = types();
    quiz.remove();
    expect(ours()).to.deep.equal([]);
    parent.append(quiz);
    await updated(quiz);
    expect(types()).to.have.members(before);
  });

  it('for the quick exit go when a widget is removed right after it was asked for', async () => {
    const quiz = await fixture<HTMLElementTagNameMap['cairn-self-check']>(
      '<cairn-self-check></cairn-self-check>',
    );
    quiz.quickExit = true;
    quiz.remove();
    await updated(quiz);
    expect(ours()).to.deep.equal([]);
  });

  it('are none of a widget without a shield, save those of its own', async () => {
    await fixture('<cairn-self-check no-shield></cairn-self-check>');
    expect(ours().map((line) => line.split(' ')[0])).to.deep.equal(['pageshow']);
  });

  it('do not grow while a widget is used', async () => {
    const quiz = await fixture('<cairn-self-check></cairn-self-check>');
    const before = ours();
    await press(quiz, 'Begin');
    await press(quiz, 'Skip');
    await press(quiz, 'Need to talk to someone now?');
    expect(ours()).to.deep.equal(before);
  });
});
