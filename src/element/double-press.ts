/** Recognises the second press of a double one, which lands on whatever the first has put in its place. */

/** As long as operating systems take two clicks for a double one. */
const DOUBLE_PRESS_MS = 500;

export class DoublePress {
  #button = '';
  #time = -Infinity;
  #isSecond = false;

  /** The last press was the second one on the same button. */
  get isSecond(): boolean {
    return this.#isSecond;
  }

  note(button: string, time = performance.now()): void {
    this.#isSecond = button === this.#button && time - this.#time < DOUBLE_PRESS_MS;
    this.#button = button;
    this.#time = time;
  }
}
