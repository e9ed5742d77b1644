/**
 * A module that is loaded beside the first: results, words, the isolated frame, the stand-ins. It is requested for what a page
 * has, never because of an answer or a step, which would tell how far a visitor came.
 */

/** When a request takes longer, another one is made beside it: the first that succeeds counts. */
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
  #arrive: (exports: Exports) => void = () => undefined;
  #arrived = new Promise<Exports>((resolve) => (this.#arrive = resolve));

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
    const {file, attempts = Infinity} = this.#options;
    let wait = FIRST_WAIT_MS;
    for (let left = attempts - 1; ; left--) {
      // A request that took too long may have succeeded since.
      if (this.exports) return this.exports;
      try {
        return await withDeadline(Promise.race([this.#request(), this.#arrived]), file);
      } catch (error) {
        this.#failed++;
        if (this.#failed === REPORTED_AFTER || !left)
          console.error(`cairn: ${file} could not be loaded.`, error);
        if (!left) throw error;
        await Promise.race([delay(wait), this.#arrived]);
        wait = Math.min(2 * wait, LONGEST_WAIT_MS);
      }
    }
  }

  async #request(): Promise<Exports> {
    const exports = await this.#import();
    if (this.exports) return this.exports;
    this.#options.prepare?.(exports);
    this.#arrive(exports);
    return (this.exports = exports);
  }

  /** Firefox never requests a module again that failed with an HTTP error, so every retry has a new address. */
  #import(): Promise<Exports> {
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
