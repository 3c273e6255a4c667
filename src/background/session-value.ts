import { browser } from '../browser.ts';
import { soon } from '../soon.ts';

/**
 * One value in session storage: the browser's memory, never its disk, readable by our own contexts only.
 * Changes wait for each other, so that two messages at once cannot lose one. Where the storage fails or hangs, this
 * worker's own memory stands in for it: a check is still made, and a budget still counts. `get` never rejects.
 */
export class SessionValue<T> {
  readonly #key: string;
  readonly #empty: T;
  /** What this worker last made of the value. */
  #last: T;
  /** The storage did not take `#last`, so what it holds is older. */
  #unsaved = false;
  #chain: Promise<unknown> = Promise.resolve();

  constructor(key: string, empty: T) {
    this.#key = key;
    this.#empty = empty;
    this.#last = empty;
  }

  async get(): Promise<T> {
    if (this.#unsaved) return this.#last;
    const stored = await soon(() => browser.storage.session.get(this.#key));
    return stored ? ((stored[this.#key] as T | undefined) ?? this.#empty) : this.#last;
  }

  /** Replaces the value by what `change` makes of it, and resolves with what `change` wants to tell. */
  update<R>(change: (value: T) => { value: T; result: R }): Promise<R> {
    const done = this.#chain.then(async () => {
      const { value, result } = change(await this.get());
      this.#last = value;
      this.#unsaved = (await soon(() => browser.storage.session.set({ [this.#key]: value }).then(() => true))) !== true;
      return result;
    });
    this.#chain = done.catch(() => undefined);
    return done;
  }
}
