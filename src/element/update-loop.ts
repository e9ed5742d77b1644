/** Updates an element once for all that is requested in the same task. */
export class UpdateLoop {
  #pending: Promise<void> | undefined;
  #update: () => void;

  /** @param update draws the element; may throw */
  constructor(update: () => void) {
    this.#update = update;
  }

  /** Resolves when all that was requested is drawn, or has failed. */
  get complete(): Promise<void> {
    return this.#pending ?? Promise.resolve();
  }

  request(): void {
    this.#pending ??= Promise.resolve().then(() => {
      this.#pending = undefined;
      this.#update();
    });
  }
}
