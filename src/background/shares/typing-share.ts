import { type Buckets, type Share, takeOne } from './token-buckets.ts';

/** A person pauses for a moment less than once a second; a page that plays them hears no more of the list on this device. */
const shares = {
  frame: { most: 40, refill: 1_000 },
  tab: { most: 60, refill: 800 },
} satisfies Record<string, Share>;

/**
 * How often the list on this device is asked about a value that is still being typed. Nothing is sent for it, so it draws on no
 * share of requests. In this worker's memory, which outlives whoever asks without end.
 */
export class TypingShare {
  #buckets: Buckets = {};

  /** `now`: milliseconds. */
  spend({ tab, frame }: { tab: number; frame: number }, now: number): boolean {
    const asked = [[`frame ${tab}/${frame}`, shares.frame] as const, [`tab ${tab}`, shares.tab] as const];
    const { allowed, buckets } = takeOne(this.#buckets, asked, now);
    this.#buckets = buckets;
    return allowed;
  }
}
