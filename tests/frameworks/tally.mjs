// What passed and what failed, a line each.
export class Tally {
  passed = 0;
  failed = 0;
  #only;

  /** @param only parts of names; all tests where there is none */
  constructor(only) {
    this.#only = only;
  }

  async test(name, run) {
    if (this.#only.length && !this.#only.some((part) => name.includes(part))) return;
    try {
      await run();
      this.passed += 1;
      console.log(`✓ ${name}`);
    } catch (error) {
      this.failed += 1;
      console.error(`✗ ${name}: ${error.stack ?? error}`);
    }
  }
}
