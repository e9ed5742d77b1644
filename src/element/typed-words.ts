/** Takes over what is being typed before the field is left: after a pause, and when the page goes away. */

/** A pause in typing. A crash loses no more than was typed since. */
const PAUSE_MS = 400;

export class TypedWords {
  #pending = new Map<string, () => void>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #document: Document | undefined;

  connect(document: Document): void {
    this.#document = document;
  }

  disconnect(): void {
    this.flush();
  }

  get isEmpty(): boolean {
    return !this.#pending.size;
  }

  /** @param take takes over the words that are in a field by now */
  later(field: string, take: () => void): void {
    this.#pending.set(field, take);
    this.#document?.defaultView?.addEventListener('pagehide', this.flush);
    // A phone may end a page that is out of sight without another word.
    this.#document?.addEventListener('visibilitychange', this.flush);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.flush, PAUSE_MS);
  }

  readonly flush = (): void => {
    const takes = [...this.#pending.values()];
    this.discard();
    for (const take of takes) take();
  };

  discard(): void {
    clearTimeout(this.#timer);
    this.#pending.clear();
    this.#document?.defaultView?.removeEventListener('pagehide', this.flush);
    this.#document?.removeEventListener('visibilitychange', this.flush);
  }
}
