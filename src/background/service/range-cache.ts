import type { Room } from '../asking/room-of.ts';

/** Entries; at up to 80 KB each, about 2.5 MB at worst. */
const mostEntries = 32;
/** Milliseconds. Long enough for a confirm field or a second try, short enough to be forgotten. */
const lifetime = 10 * 60_000;

interface Entry {
  privately: boolean;
  body: string;
  until: number;
}

/** Range bodies by prefix, for each room apart, in this worker's memory only. */
export class RangeCache {
  readonly #entries = new Map<string, Entry>();
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  get(prefix: string, room: Room): string | undefined {
    const name = nameIn(room, prefix);
    const entry = this.#entries.get(name);
    // A clock set back must not keep an entry alive for longer than its lifetime.
    const left = entry ? entry.until - this.#now() : 0;
    if (left > 0 && left <= lifetime) return entry?.body;
    this.#entries.delete(name);
    return undefined;
  }

  set(prefix: string, room: Room, body: string): void {
    const name = nameIn(room, prefix);
    this.#entries.delete(name);
    this.#entries.set(name, { privately: room.privately, body, until: this.#now() + lifetime });
    const [oldest] = this.#entries.keys();
    if (this.#entries.size > mostEntries && oldest !== undefined) this.#entries.delete(oldest);
  }

  forgetPrivate(): void {
    for (const [name, { privately }] of this.#entries) if (privately) this.#entries.delete(name);
  }
}

/** What is asked about this prefix in this room, in one name. */
export function nameIn({ name, privately }: Room, prefix: string): string {
  return `${prefix} ${privately ? 'privately' : 'openly'} ${name}`;
}
