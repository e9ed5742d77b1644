import {expect} from '@esm-bundle/chai';
import fc from 'fast-check';
import {stepKept, type KeptEffect, type KeptEvent, type KeptState} from '../../src/engine/kept.js';

/** Words are letters here: what the widget shows, and after a bar what it can bring back. */
function merge(own: string, other: string): string {
  const missing = [...other].filter((letter) => letter !== '|' && !own.includes(letter)).join('');
  if (!missing) return own;
  return own.includes('|') ? own + missing : `${own}|${missing}`;
}

const off: KeptState = {status: 'off'};
const kept = (text: string, own = text): KeptState => ({status: 'kept', text, own});
const stale = (text: string | undefined, own?: string): KeptState =>
  own === undefined ? {status: 'stale', text} : {status: 'stale', text, own};
const failed = (text: string | undefined, mine = true): KeptState => ({
  status: 'failed',
  text,
  mine,
});
const newer: KeptState = {status: 'newer', text: 'N'};

const found = (
  text: string | undefined,
  rest: Partial<KeptEvent & {type: 'found'}> = {},
): KeptEvent => ({type: 'found', text, readable: 'yes', own: '', blank: true, free: true, ...rest});
const change = (
  own: string,
  by: 'typing' | 'editing' | 'replacing',
  allowed = true,
): KeptEvent => ({
  type: 'changed',
  own,
  by,
  allowed,
});
const keep = (own: string): KeptEvent => ({type: 'keep', own});

const told = (effects: readonly KeptEffect[]) =>
  effects.map((each) => ('text' in each ? `${each.type} ${each.text}` : each.type)).join(', ');

const table: readonly (readonly [
  sentence: string,
  before: KeptState,
  event: KeptEvent,
  after: KeptState,
  effects: string,
])[] = [
  ['nothing is found', off, found(undefined), off, ''],
  ['what is kept is shown', off, found('A'), kept('A', ''), 'restore A'],
  ['not over words that were typed', off, found('A', {own: 'B', blank: false}), stale('A'), ''],
  ['not while someone uses the widget', off, found('A', {free: false}), stale('A'), ''],
  ['a newer format is not shown', off, found('N', {readable: 'newer'}), newer, ''],
  [
    'what cannot be read is not shown',
    off,
    found('?', {readable: 'foreign'}),
    {status: 'foreign', text: '?'},
    '',
  ],
  ['what was shown is known', kept('A', ''), {type: 'restored', own: 'A'}, kept('A'), ''],
  ['the same is found again', kept('A'), found('A', {own: 'B', blank: false}), kept('A'), ''],
  [
    'another tab has typed',
    kept('A'),
    found('B', {own: 'A', blank: false}),
    kept('B', 'A'),
    'restore B',
  ],
  [
    'another tab has typed, and so has this one',
    kept('A'),
    found('B', {own: 'C', blank: false}),
    stale('B'),
    '',
  ],
  [
    'another tab has typed at the same moment',
    kept('A'),
    found('B', {own: 'A', blank: false, unseen: true}),
    kept('A|B'),
    'write A|B, adopt A|B',
  ],
  [
    'another tab has typed where nothing of this one is kept',
    stale('A'),
    found('B', {own: 'C', blank: false, unseen: true}),
    stale('B'),
    '',
  ],
  [
    'another tab has forgotten',
    kept('A'),
    found(undefined, {own: 'A', blank: false}),
    stale(undefined),
    '',
  ],
  ['another tab has forgotten what could not be read', newer, found(undefined), off, ''],
  ['typing', kept('A'), change('B', 'typing'), kept('B'), 'write B'],
  ['editing', kept('A'), change('|A', 'editing'), kept('|A'), 'write |A'],
  ['nothing new', kept('A'), change('A', 'typing'), kept('A'), ''],
  ['a restart writes nothing', kept('A'), change('|A', 'replacing'), stale('A', 'A'), ''],
  ['nor does what follows', stale('A', 'A'), change('|A', 'editing'), stale('A', 'A'), ''],
  ['undo of a restart', stale('A', 'A'), change('A', 'typing'), kept('A'), ''],
  [
    'typing after a restart',
    stale('A', 'A'),
    change('B|A', 'typing'),
    kept('B|A'),
    'write B|A, adopt B|A',
  ],
  [
    'typing beside what another tab kept',
    stale('A'),
    change('B', 'typing'),
    kept('B|A'),
    'write B|A, adopt B|A',
  ],
  ['typing after it was forgotten', stale(undefined), change('B', 'typing'), stale(undefined), ''],
  ['typing where nothing is kept', off, change('B', 'typing'), off, ''],
  [
    'typing while someone may be watching',
    kept('A'),
    change('B', 'typing', false),
    stale('A', 'A'),
    '',
  ],
  ['and more of it', stale('A', 'A'), change('B', 'typing', false), stale('A', 'A'), ''],
  ['typing beside a newer format', newer, change('B', 'typing'), newer, ''],
  ['a press on Keep', off, keep('A'), kept('A'), 'write A'],
  ['a press on Keep beside others', stale('A'), keep('B'), kept('B|A'), 'write B|A, adopt B|A'],
  ['a press on Keep after it was forgotten', stale(undefined), keep('B'), kept('B'), 'write B'],
  ['a press on Keep beside a newer format', newer, keep('B'), newer, ''],
  ['the browser refuses', kept('B'), {type: 'refused', text: 'A', mine: true}, failed('A'), ''],
  ['typing tries again', failed('A'), change('C', 'typing'), kept('C'), 'write C'],
  [
    'typing tries again, beside others',
    failed('A', false),
    change('C', 'typing'),
    kept('C|A'),
    'write C|A, adopt C|A',
  ],
  ['a press on Try again', failed(undefined), keep('C'), kept('C'), 'write C'],
  ['a restart after a refusal', failed('A'), change('', 'replacing'), stale('A'), ''],
  [
    'a restart after a refusal, with nothing kept',
    failed(undefined),
    change('', 'replacing'),
    off,
    '',
  ],
  ['a press on Show', stale('A'), {type: 'show', allowed: true}, kept('A', ''), 'restore A'],
  [
    'a press on Show where nothing may be kept',
    stale('A'),
    {type: 'show', allowed: false},
    stale('A'),
    'restore A',
  ],
  [
    'a press on Show with nothing there',
    stale(undefined),
    {type: 'show', allowed: true},
    stale(undefined),
    '',
  ],
  ['Forget', kept('A'), {type: 'forget'}, off, 'remove'],
  ['Forget beside a newer format', newer, {type: 'forget'}, off, 'remove'],
  ['leaving', kept('A'), {type: 'hide'}, stale('A'), ''],
  ['leaving with nothing kept', failed(undefined), {type: 'hide'}, off, ''],
  ['leaving beside a newer format', newer, {type: 'hide'}, newer, ''],
];

describe('what is kept on a device', () => {
  for (const [sentence, before, event, after, effects] of table) {
    it(`${sentence}: ${after.status}${effects && `; ${effects}`}`, () => {
      const [state, done] = stepKept(before, event, merge);
      expect([state, told(done)]).to.deep.equal([after, effects]);
    });
  }

  it('loses no word but to typing over it in the widget that showed it, and to Forget', () => {
    const letter = fc.constantFrom('A', 'B', 'C', 'D');
    const act = fc.oneof(
      fc.record({
        type: fc.constant('changed' as const),
        by: fc.constantFrom('typing' as const, 'editing' as const, 'replacing' as const),
        allowed: fc.boolean(),
        letter,
      }),
      fc.record({type: fc.constant('keep' as const)}),
      fc.record({type: fc.constant('elsewhere' as const), letter}),
      fc.record({type: fc.constant('show' as const), allowed: fc.boolean()}),
      fc.record({type: fc.constant('hide' as const)}),
      fc.record({type: fc.constant('fail' as const), fail: fc.boolean()}),
    );
    fc.assert(
      fc.property(fc.array(act, {maxLength: 30}), (acts) => {
        let state = off as KeptState;
        let device: string | undefined;
        let own = '';
        let fails = false;
        const send = (event: KeptEvent, words: string) => {
          const shown = state.status === 'kept' ? own : '';
          const [next, effects] = stepKept(state, event, merge);
          state = next;
          for (const effect of effects) {
            if (effect.type === 'restore') own = effect.text;
            if (effect.type === 'adopt' && state.status === 'kept') own = effect.text;
            if (effect.type !== 'write') continue;
            if (fails) {
              send({type: 'refused', text: device, mine: effect.mine}, words);
              continue;
            }
            // Whatever the widget did not show before is still there.
            const others = effect.mine ? '' : (device ?? '').replace('|', '');
            for (const each of others)
              if (!shown.includes(each)) expect(effect.text).to.include(each);
            device = effect.text;
          }
        };
        const look = (free: boolean) =>
          send({type: 'found', text: device, readable: 'yes', own, blank: !own, free}, own);
        for (const each of acts) {
          if (each.type === 'fail') fails = each.fail;
          else if (each.type === 'elsewhere') {
            device = each.letter;
            look(true);
          } else if (each.type === 'changed') {
            look(false);
            own = each.letter;
            send({type: 'changed', own, by: each.by, allowed: each.allowed}, own);
          } else if (each.type === 'keep') {
            look(false);
            send({type: 'keep', own}, own);
          } else send(each, own);
          // It never says that something is kept that is not.
          if (state.status === 'kept') expect(state.text).to.equal(device);
        }
      }),
    );
  });
});
