import type { Answer, Ask } from '../../messages/messages.ts';
import { type Buckets, type Share, takeOne } from './token-buckets.ts';

/** Far more than a person's typing asks, and little enough to answer the others meanwhile. */
const shares = {
  frame: { most: 60, refill: 200 },
  tab: { most: 120, refill: 100 },
  all: { most: 300, refill: 50 },
  /** What a tab may ask where the others have used up the share of all: a form's worth, then now and then one. */
  own: { most: 10, refill: 1_000 },
  /** How often a refusal is told on a tab's badge. */
  told: { most: 1, refill: 5_000 },
} satisfies Record<string, Share>;

/** What is answered then: a fixed word, as if nothing was known. */
export const tooMany: Partial<{ [A in Ask]: Answer<A> }> = {
  'check-field': { verdict: { kind: 'unknown', why: 'too-many-checks' }, show: false, sent: false },
  suggest: { words: [], characters: [], weak: [], lengths: {} },
};

/**
 * Keeps a page's process that sends questions without end from keeping this worker busy: what is too much costs neither
 * a hash nor a look into storage. In this worker's memory, which outlives any flood; requests have a budget of their own.
 */
export class QuestionGate {
  #buckets: Buckets = {};

  /** Whether one more question of this frame may be looked at. `now`: milliseconds. */
  mayAsk({ tab, frame }: { tab: number; frame: number }, now: number): boolean {
    const places: [string, Share][] = [
      [`frame ${tab}/${frame}`, shares.frame],
      [`tab ${tab}`, shares.tab],
    ];
    if (this.#take([...places, ['all', shares.all]], now)) return true;
    // Several tabs that flood must not silence one that asks rarely.
    return this.#take([...places, [`own ${tab}`, shares.own]], now);
  }

  /** Whether the tab's badge is to say that a check of it was refused: that too costs work. */
  mayTell({ tab }: { tab: number }, now: number): boolean {
    return this.#take([[`told ${tab}`, shares.told]], now);
  }

  #take(asked: readonly [string, Share][], now: number): boolean {
    const { allowed, buckets } = takeOne(this.#buckets, asked, now);
    this.#buckets = buckets;
    return allowed;
  }
}
