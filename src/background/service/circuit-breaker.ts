import { reasonsUnknown, type WhyUnknown } from '../../breaches/verdict.ts';
import type { SessionValue } from '../memory/session-value.ts';
import { fieldsOf } from '../../messages/fields-of.ts';

const failuresToOpen = 5;
/** Milliseconds. */
const openFor = 10_000;
const longestRetryAfter = 60_000;

/** For how long the service is left alone, and why. */
export interface Pause {
  /** Milliseconds since 1970. */
  until: number;
  why: WhyUnknown;
  /** The service itself asked for it. */
  asked: boolean;
}

/**
 * Leaves a failing service alone for a short while. A person's own "Check" in the popup is not held back by that, but by what
 * the service asked for. The pause outlives the worker; the count of failures need not.
 */
export class CircuitBreaker {
  #failures = 0;
  #pause: Pause | null = null;
  readonly #now: () => number;
  readonly #memory: Pick<SessionValue<Pause | null>, 'get' | 'update'>;
  #loading: Promise<void> | undefined;

  constructor(now: () => number, memory: Pick<SessionValue<Pause | null>, 'get' | 'update'>) {
    this.#now = now;
    this.#memory = memory;
  }

  /** Why nothing should be asked now, or `null`. `insist`: a person asked for this very answer. */
  async whyClosedOff({ insist }: { insist: boolean }): Promise<WhyUnknown | null> {
    await (this.#loading ??= this.#load());
    const pause = this.#running();
    return pause && (pause.asked || !insist) ? pause.why : null;
  }

  succeeded(): void {
    this.#failures = 0;
    if (this.#pause) this.#keep(null);
  }

  /** `retryAfter`: milliseconds the service asked for. */
  failed(why: WhyUnknown, retryAfter?: number): void {
    this.#failures += 1;
    if (retryAfter !== undefined) this.#open(why, Math.min(retryAfter, longestRetryAfter), true);
    else if (this.#failures >= failuresToOpen && !this.#running()?.asked) this.#open(why, openFor, false);
  }

  /** A clock set back does not lengthen a pause: one that would be longer than any is over. */
  #running(): Pause | null {
    if (!this.#pause) return null;
    const left = this.#pause.until - this.#now();
    if (left <= 0 || left > longestRetryAfter) this.#pause = null;
    return this.#pause;
  }

  #open(why: WhyUnknown, duration: number, asked: boolean): void {
    this.#keep({ until: this.#now() + duration, why, asked });
  }

  #keep(pause: Pause | null): void {
    this.#pause = pause;
    void this.#memory.update(() => ({ value: pause, result: undefined }));
  }

  async #load(): Promise<void> {
    const kept = await this.#memory.get();
    this.#pause ??= kept;
  }
}

/** Decodes what an earlier worker kept. Never throws. */
export function readPause(raw: unknown): Pause | null {
  const { until, why: rawWhy, asked } = fieldsOf(raw);
  const why = reasonsUnknown.find((each) => each === rawWhy);
  return why && typeof until === 'number' ? { until, why, asked: asked === true } : null;
}
