/**
 * A module that is loaded beside the first: results, words, the isolated frame, the stand-ins. It is requested for what a page
 * has, never because of an answer or a step, which would tell how far a visitor came.
 */

/** A request that takes longer is given up, and made anew. */
const DEADLINE_MS = 10_000;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;
/** After this many failed requests, the console tells the embedder. */
const REPORTED_AFTER = 3;

export interface LateModuleOptions<Exports> {
  /** Its name beside the entry modules of the build. */
  readonly file: string;
  readonly load: () => Promise<Exports>;
  /** Called with what it exports, before anyone else has it. */
  readonly prepare?: (exports: Exports) => void;
  /** How many requests one call of `load` makes; any number by default. */
  readonly attempts?: number;
}

export class LateModule<Exports> {
  /** What it exports, once it is loaded. */
  exports: Exports | undefined;

  #options: LateModuleOptions<Exports>;
  #loading: Promise<Exports> | undefined;
  #failed = 0;

  constructor(options: LateModuleOptions<Exports>) {
    this.#options = options;
  }

  /** Loads it once for all who ask. Rejects when all attempts have failed; the next call begins anew. */
  load(): Promise<Exports> {
    this.#loading ??= this.#loadWithRetries().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    });
    return this.#loading;
  }

  async #loadWithRetries(): Promise<Exports> {
    const {file, prepare, attempts = Infinity} = this.#options;
    let wait = FIRST_WAIT_MS;
    for (let left = attempts - 1; ; left--) {
      try {
        const exports = await withDeadline(this.#request(), file);
        prepare?.(exports);
        return (this.exports = exports);
      } catch (error) {
        this.#failed++;
        if (this.#failed === REPORTED_AFTER || !left)
          console.error(`cairn: ${file} could not be loaded.`, error);
        if (!left) throw error;
        await delay(wait);
        wait = Math.min(2 * wait, LONGEST_WAIT_MS);
      }
    }
  }

  /** Firefox never requests a module again that failed with an HTTP error, so every retry has a new address. */
  #request(): Promise<Exports> {
    const {file, load} = this.#options;
    if (!this.#failed) return load();
    const {href} = new URL(`${file}?retry=${String(this.#failed)}`, entryFolder());
    return import(/* @vite-ignore */ /* webpackIgnore: true */ href) as Promise<Exports>;
  }
}

/** Where the entry modules of the build are; its chunks are in a folder there. */
function entryFolder(): URL {
  const {url} = import.meta;
  return new URL(url.includes('/chunks/') ? '../' : './', url);
}

async function withDeadline<Value>(promise: Promise<Value>, file: string): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`${file} took longer than ${String(DEADLINE_MS / 1000)} seconds`)),
      DEADLINE_MS,
    );
  });
  try {
    return await Promise.race([promise, deadline]);
  } finally {
    clearTimeout(timer);
  }
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
