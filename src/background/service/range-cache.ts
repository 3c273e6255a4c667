/** Entries; at up to 80 KB each, about 2.5 MB at worst. */
const mostEntries = 32;
/** Milliseconds. Long enough for a confirm field or a second try, short enough to be forgotten. */
const lifetime = 10 * 60_000;

/** Range bodies by prefix, in this worker's memory only. */
export class RangeCache {
  readonly #entries = new Map<string, { body: string; until: number }>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  get(prefix: string): string | undefined {
    const entry = this.#entries.get(prefix);
    // A clock set back must not keep an entry alive for longer than its lifetime.
    const left = entry ? entry.until - this.#now() : 0;
    if (left > 0 && left <= lifetime) return entry?.body;
    this.#entries.delete(prefix);
    return undefined;
  }

  set(prefix: string, body: string): void {
    this.#entries.delete(prefix);
    this.#entries.set(prefix, { body, until: this.#now() + lifetime });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > mostEntries && oldest !== undefined) this.#entries.delete(oldest);
  }
}
