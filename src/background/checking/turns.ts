/** One finished question on its way to its answer. */
export interface Turn {
  readonly tab: number;
  readonly field: string;
  /** What it says of its tab is out of date. */
  overtaken: boolean;
}

/**
 * The order in which finished questions about a field came, where answers come in another: a slow one about an old value must not
 * take the place of what a quick one said of the new value. What is said of other fields is another matter (`tab-checks.ts`).
 * In this worker's memory, which is all that a question lives in, too.
 */
export class Turns {
  /** From the oldest to the newest. */
  readonly #waiting = new Set<Turn>();

  /** A question has come. `field`: where its value is; what older questions there were about is no longer in it. */
  take(tab: number, field: string): Turn {
    for (const older of this.#waiting) if (older.tab === tab && older.field === field) older.overtaken = true;
    const turn = { tab, field, overtaken: false };
    this.#waiting.add(turn);
    return turn;
  }

  /** Whether the tab is to hear of this answer. */
  mayReport({ overtaken }: Turn): boolean {
    return !overtaken;
  }

  /** The question has been answered. */
  end(turn: Turn): void {
    this.#waiting.delete(turn);
  }
}
