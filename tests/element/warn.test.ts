import {expect} from '@open-wc/testing';
import {warnOnce} from '../../src/element/warn.js';
import {said} from '../setup/said.js';

describe('warnOnce', () => {
  it('says the same once', () => {
    const messages = said();
    warnOnce('the same');
    warnOnce('the same');
    expect(messages).to.deep.equal(['warn: cairn: the same']);
  });

  it('does not remember every message of a server for ever', () => {
    const messages = said();
    warnOnce('the first');
    for (let request = 0; request < 1000; request++) warnOnce(`request ${String(request)}`);
    warnOnce('the first');
    expect(messages.filter((each) => each.includes('the first'))).to.have.lengthOf(2);
    expect(messages).to.have.lengthOf(1002);
  });
});
