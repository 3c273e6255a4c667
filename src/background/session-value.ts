import { browser } from '../browser.ts';

/**
 * One value in session storage: the browser's memory, never its disk, readable by our own contexts only.
 * Changes wait for each other, so that two messages at once cannot lose one.
 */
export class SessionValue<T> {
  readonly #key: string;
  readonly #empty: T;
  #chain: Promise<unknown> = Promise.resolve();

  constructor(key: string, empty: T) {
    this.#key = key;
    this.#empty = empty;
  }

  async get(): Promise<T> {
    const stored = await browser.storage.session.get(this.#key);
    return (stored[this.#key] as T | undefined) ?? this.#empty;
  }

  /** Replaces the value by what `change` makes of it, and resolves with what `change` wants to tell. */
  update<R>(change: (value: T) => { value: T; result: R }): Promise<R> {
    const done = this.#chain.then(async () => {
      const { value, result } = change(await this.get());
      await browser.storage.session.set({ [this.#key]: value });
      return result;
    });
    this.#chain = done.catch(() => undefined);
    return done;
  }
}
