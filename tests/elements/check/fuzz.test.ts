import {expect} from '@open-wc/testing';
import {requested, watchRequests} from '../../setup/requests.js';
import {visit} from './fuzzed.js';

/** `npm run test:checks` shows 20,000. */
const SHOWN = 150;

describe('a definition that someone means harm with', () => {
  it('is refused, or shown and answered without an error, a script, a request or another link', async () => {
    // What is loaded late is loaded before.
    await visit(0);
    await watchRequests();
    let accepted = 0;
    for (let seed = 1; seed <= SHOWN; seed++) {
      const {accepted: shown, wrong} = await visit(seed);
      expect(wrong, `seed ${seed}`).to.deep.equal([]);
      accepted += shown ? 1 : 0;
    }
    expect(accepted).to.be.within(SHOWN / 5, SHOWN - 10);
    for (const asked of await requested())
      expect(asked.filter((address) => address.includes('harm'))).to.deep.equal([]);
  });
});
