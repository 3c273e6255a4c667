/** Milliseconds without a change: most people pause for less between two keys of a password. */
const pause = 600;

/** Tells when a person has stopped typing for a moment, in the one field they are typing in. */
export class TypingPause {
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #paused: (field: HTMLInputElement) => void;
  readonly #signal: AbortSignal;

  constructor(paused: (field: HTMLInputElement) => void, signal: AbortSignal) {
    this.#paused = paused;
    this.#signal = signal;
    signal.addEventListener('abort', () => clearTimeout(this.#timer));
  }

  /** The value of the field changed. */
  restart(field: HTMLInputElement): void {
    clearTimeout(this.#timer);
    if (this.#signal.aborted) return;
    this.#timer = setTimeout(() => this.#paused(field), pause);
  }
}
