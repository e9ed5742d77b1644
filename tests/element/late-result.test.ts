import {expect, fixture} from '@open-wc/testing';
import '../../src/elements/self-check/self-check.js';
import {provideResults} from '../../src/element/late-result.js';
import * as results from '../../src/elements/self-check/self-check-result.js';
import {SELF_CHECK_COUNT, skipped} from '../setup/counts.js';
import {eventually} from '../setup/eventually.js';
import {byRole, focused, nameOf, textOf} from '../setup/person.js';
import {walk} from '../setup/walk.js';

describe('a result that comes late', () => {
  it('leaves the focus with whoever is in the help lines by then', async () => {
    let come!: (exports: typeof results) => void;
    const source: Parameters<typeof provideResults>[0] = {
      exports: undefined,
      load: () => new Promise((resolve) => (come = resolve)),
    };
    provideResults(source);
    const widget = await fixture('<cairn-self-check no-intro></cairn-self-check>');
    await walk(widget, skipped(SELF_CHECK_COUNT));
    expect(nameOf(focused(widget)!)).to.equal('One moment');
    await eventually(() => come);
    const help = byRole(widget, 'button', 'Need to talk to someone now?');
    help.focus();
    source.exports = results;
    come(results);
    await eventually(() => textOf(widget).includes('Start again'));
    expect(focused(widget)).to.equal(help);
  });
});
