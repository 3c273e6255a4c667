import { browser } from '../../browser.ts';
import { soon } from '../../soon.ts';

/**
 * One value in session storage: the browser's memory, never its disk, readable by our own contexts only.
 * Changes wait for each other, so that two messages at once cannot lose one. Where the storage fails or hangs, this
 * worker's own memory stands in for it: a check is still made, and a budget still counts. `get` never rejects.
 * What is stored may be of another version or damaged. So it is read by `read`, which never throws and takes what it can.
 */
export class SessionValue<T> {
  readonly #key: string;
  readonly #empty: T;
  readonly #read: (raw: unknown) => T;
  /** What this worker last made of the value. */
  #last: T;
  /** The storage did not take `#last`, so what it holds is older. */
  #unsaved = false;
  #chain: Promise<unknown> = Promise.resolve();

  constructor(key: string, empty: T, read: (raw: unknown) => T) {
    this.#key = key;
    this.#empty = empty;
    this.#read = read;
    this.#last = empty;
  }

  /** What it is once the changes are made that were begun before. */
  async get(): Promise<T> {
    await this.#chain;
    return this.#stored();
  }

  async #stored(): Promise<T> {
    if (this.#unsaved) return this.#last;
    const stored = await soon(() => browser.storage.session.get(this.#key));
    if (!stored) return this.#last;
    const raw = stored[this.#key];
    return raw === undefined ? this.#empty : this.#read(raw);
  }

  /** Replaces the value by what `change` makes of it, and resolves with what `change` wants to tell. */
  update<R>(change: (value: T) => { value: T; result: R }): Promise<R> {
    const done = this.#chain.then(async () => {
      const { value, result } = change(await this.#stored());
      this.#last = value;
      this.#unsaved = (await soon(() => browser.storage.session.set({ [this.#key]: value }).then(() => true))) !== true;
      return result;
    });
    this.#chain = done.catch(() => undefined);
    return done;
  }
}
