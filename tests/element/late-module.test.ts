import {expect} from '@open-wc/testing';
import {LateModule} from '../../src/element/late-module.js';
import {said} from '../setup/said.js';

const {setTimeout} = window;
afterEach(() => {
  window.setTimeout = setTimeout;
});

/** The next deadline or wait: passes at once, without the time that it takes. */
function nextTimer(): Promise<() => void> {
  return new Promise((resolve) => {
    window.setTimeout = ((passed: () => void) => resolve(passed)) as never;
  });
}

describe('a module that comes after its deadline', function () {
  this.timeout(5000);

  /** @returns a module whose only file comes when the test says so; there is none at the address of a retry */
  function slow(attempts?: number) {
    let come!: (exports: object) => void;
    const load = () => new Promise<object>((resolve) => (come = resolve));
    const module = new LateModule({file: 'none.js', load, ...(attempts && {attempts})});
    return {module, come: (exports: object) => come(exports)};
  }

  it('counts while the next request is waited for', async () => {
    const {module, come} = slow();
    const deadline = nextTimer();
    const loading = module.load();
    const wait = nextTimer();
    (await deadline)();
    await wait;
    const exports = {};
    come(exports);
    expect(await loading).to.equal(exports);
  });

  it('counts beside the next request', async () => {
    const {module, come} = slow();
    const deadline = nextTimer();
    const loading = module.load();
    const wait = nextTimer();
    (await deadline)();
    const pass = await wait;
    const second = nextTimer();
    pass();
    await second;
    const exports = {};
    come(exports);
    expect(await loading).to.equal(exports);
  });

  it('counts for who asks again, where there was one attempt', async () => {
    const messages = said();
    const {module, come} = slow(1);
    const deadline = nextTimer();
    const loading = module.load().catch(String);
    (await deadline)();
    expect(await loading).to.include('none.js took longer than 10 seconds');
    expect(messages).to.have.lengthOf(1);
    const exports = {};
    come(exports);
    expect(await module.load()).to.equal(exports);
  });
});
