import type { WhyUnknown } from '../breaches/verdict.ts';

const failuresToOpen = 5;
/** Milliseconds. */
const openFor = 10_000;
const longestRetryAfter = 60_000;

/** Leaves a failing service alone for a short while. A person's own "Check" in the popup is not held back. */
export class CircuitBreaker {
  #failures = 0;
  #opened: { until: number; why: WhyUnknown } | null = null;
  readonly #now: () => number;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Why nothing should be asked now, or `null`. */
  whyClosedOff(): WhyUnknown | null {
    if (!this.#opened) return null;
    const left = this.#opened.until - this.#now();
    if (left > 0 && left <= longestRetryAfter) return this.#opened.why;
    this.#opened = null;
    return null;
  }

  succeeded(): void {
    this.#failures = 0;
    this.#opened = null;
  }

  /** `retryAfter`: milliseconds the service asked for. */
  failed(why: WhyUnknown, retryAfter?: number): void {
    this.#failures += 1;
    if (retryAfter !== undefined) this.#open(why, Math.min(retryAfter, longestRetryAfter));
    else if (this.#failures >= failuresToOpen) this.#open(why, openFor);
  }

  #open(why: WhyUnknown, duration: number): void {
    this.#opened = { until: this.#now() + duration, why };
  }
}
