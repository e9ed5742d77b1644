/** What one element shows: reads the definition that the page gives, and chooses its language. */
import {followLanguages} from '../../element/locale.js';
import type {CheckFile} from '../../engine/check-file.js';
import type {ReadCheck} from './check-reader.js';
import {sourceOf, type Given} from './check-source.js';
import {loadReader} from './load-reader.js';

export class CheckContent {
  /** Resolves when what was given last is read, or has failed. */
  loading: Promise<void> = Promise.resolve();
  /** The page has given another one while there was no reason to read it. */
  isOutdated = false;

  #read: ReadCheck | undefined;
  #wanted = '';
  #pending = false;
  #given: () => Given;
  #changed: () => void;
  #latest: object | undefined;

  /**
   * @param given what the page has given by now
   * @param changed there is another check, or none
   */
  constructor(given: () => Given, changed: () => void) {
    this.#given = given;
    this.#changed = changed;
  }

  get isReady(): boolean {
    return this.#read !== undefined;
  }

  /** A copy: what the page does with it changes nothing here. */
  get file(): CheckFile | undefined {
    return this.#read && structuredClone(this.#read.file);
  }

  /** In the language that is shown. */
  get check(): CheckFile {
    return this.#known.inLanguage(this.lang);
  }

  get #known(): ReadCheck {
    if (!this.#read) throw new Error('There is no check yet.');
    return this.#read;
  }

  /** Of the languages of the check, the one for this page; the file's own where it has none. */
  get lang(): string {
    const {languages} = this.#known;
    return best(languages, this.#wanted) ?? (languages[0] as string);
  }

  /** @returns the language to show on a page in another one */
  choose(wanted: string): string {
    this.#wanted = wanted;
    return this.#read ? this.lang : wanted;
  }

  /** Reads it: once for all that changes in the same task. */
  load(): void {
    if (this.#pending) return;
    this.#pending = true;
    this.isOutdated = false;
    this.loading = Promise.resolve().then(() => {
      this.#pending = false;
      return this.#load();
    });
  }

  async #load(): Promise<void> {
    const latest = (this.#latest = {});
    const found = sourceOf(this.#given());
    let read: ReadCheck | undefined;
    try {
      if (found) {
        const [value, readCheck] = await Promise.all([found.read(), loadReader()]);
        read = readCheck(value);
      }
    } catch (error) {
      const cause = error instanceof Error ? error.message : String(error);
      console.error(`cairn: <cairn-check> cannot use ${found?.from}: ${cause}`);
    }
    // Where another one cannot be used, the one before goes on.
    if (this.#latest !== latest || !read) return;
    this.#read = read;
    this.#changed();
    followLanguages();
  }
}

/** The same language, or the same tongue: `de-AT` → `de`, `pt` → `pt-BR`. */
function best(languages: readonly string[], wanted: string): string | undefined {
  const tag = wanted.trim().replaceAll('_', '-').toLowerCase();
  const tongue = tag.split('-')[0];
  return (
    languages.find((each) => each.toLowerCase() === tag) ??
    languages.find((each) => each.toLowerCase().split('-')[0] === tongue)
  );
}
