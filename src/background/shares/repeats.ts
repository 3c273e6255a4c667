/** Questions remembered; the oldest go first, and then cost what a new one does. */
const most = 200;

/**
 * What each document has asked about already. It knows its own question: that it is told the answer again, as beside a confirm
 * field, tells it nothing, and needs no share. By prefix, in this worker's memory only.
 */
export class Repeats {
  readonly #asked = new Set<string>();

  has(document: string | undefined, prefix: string): boolean {
    return document !== undefined && this.#asked.has(`${prefix} ${document}`);
  }

  note(document: string | undefined, prefix: string): void {
    if (document === undefined) return;
    this.#asked.delete(`${prefix} ${document}`);
    this.#asked.add(`${prefix} ${document}`);
    const [oldest] = this.#asked;
    if (this.#asked.size > most && oldest !== undefined) this.#asked.delete(oldest);
  }
}
