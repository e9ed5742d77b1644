/** The draft of this page, and what changes it. */
import type {CheckFile} from '../../src/engine/check-file.js';
import {draftOf, withText, type Draft} from './draft.js';
import {withValue, type Steps} from './paths.js';

/** How many changes can be undone. */
const UNDO_STEPS = 50;

export class Store {
  #draft: Draft;
  #before: CheckFile[] = [];
  readonly #changed: () => void;

  constructor(check: CheckFile, changed: () => void) {
    this.#draft = draftOf(check, new Date());
    this.#changed = changed;
  }

  get draft(): Draft {
    return this.#draft;
  }

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  /** Writes one place of the form. An undefined value takes it away. */
  set(steps: Steps, value: unknown): void {
    this.replace(withValue(this.#draft.form, steps, value) as CheckFile);
  }

  replace(form: CheckFile): void {
    this.#remember();
    this.#draft = draftOf(form, new Date(), this.#draft);
    this.#changed();
  }

  write(text: string): void {
    const next = withText(this.#draft, text, new Date());
    if (next.form !== this.#draft.form) this.#remember();
    this.#draft = next;
    this.#changed();
  }

  undo(): void {
    const form = this.#before.pop();
    if (!form) return;
    this.#draft = draftOf(form, new Date(), this.#draft);
    this.#changed();
  }

  #remember(): void {
    this.#before = [...this.#before, this.#draft.form].slice(-UNDO_STEPS);
  }
}
