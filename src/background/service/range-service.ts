import type { FetchedRange, fetchRange } from '../../breaches/fetch-range.ts';
import type { HashedPassword } from '../../breaches/sha1.ts';
import { searchRange } from '../../breaches/range.ts';
import type { Verdict, WhyUnknown } from '../../breaches/verdict.ts';
import type { CircuitBreaker } from './circuit-breaker.ts';
import type { Room } from '../asking/room-of.ts';
import { nameIn, type RangeCache } from './range-cache.ts';

/** A verdict, and whether a request was made for it. */
export interface ServiceAnswer {
  verdict: Verdict;
  sent: boolean;
}

interface Parts {
  cache: RangeCache;
  breaker: CircuitBreaker;
  fetchRange: typeof fetchRange;
  /** The network, for a question out of this room. */
  netFor: (room: Room) => Parameters<typeof fetchRange>[1];
}

/** Memory first, then the range API; questions of one room for the same prefix share one request. */
export class RangeService {
  readonly #parts: Parts;
  readonly #inFlight = new Map<string, Promise<FetchedRange>>();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Whether the answer is in memory already, so that asking costs no request. */
  remembers({ prefix }: HashedPassword, room: Room): boolean {
    return this.#parts.cache.get(prefix, room) !== undefined;
  }

  /** Why the service is left alone, or `null`. */
  whyClosedOff(options: { insist: boolean }): Promise<WhyUnknown | null> {
    return this.#parts.breaker.whyClosedOff(options);
  }

  async check({ prefix, suffix }: HashedPassword, options: { insist: boolean; room: Room }): Promise<ServiceAnswer> {
    const closedOff = await this.whyClosedOff(options);
    const remembered = this.#parts.cache.get(prefix, options.room);
    if (remembered !== undefined) return { verdict: judge(remembered, suffix), sent: false };
    if (closedOff) return { verdict: { kind: 'unknown', why: closedOff }, sent: false };
    const fetched = await this.#fetchOnce(prefix, options.room);
    if (fetched.kind === 'failed') return { verdict: { kind: 'unknown', why: fetched.why }, sent: true };
    return { verdict: judge(fetched.body, suffix), sent: true };
  }

  /** Forgets what was asked out of private windows. */
  forgetPrivate(): void {
    this.#parts.cache.forgetPrivate();
  }

  #fetchOnce(prefix: string, room: Room): Promise<FetchedRange> {
    const name = nameIn(room, prefix);
    const running = this.#inFlight.get(name);
    if (running) return running;
    const request = this.#fetch(prefix, room).finally(() => this.#inFlight.delete(name));
    this.#inFlight.set(name, request);
    return request;
  }

  async #fetch(prefix: string, room: Room): Promise<FetchedRange> {
    const { breaker, cache, netFor } = this.#parts;
    const fetched = await this.#parts.fetchRange(prefix, netFor(room));
    if (fetched.kind === 'failed') {
      breaker.failed(fetched.why, fetched.retryAfter);
      return fetched;
    }
    // What is not a range is neither remembered nor counted as the service being well.
    if (searchRange(fetched.body, '').kind === 'bad-answer') breaker.failed('bad-answer');
    else {
      breaker.succeeded();
      cache.set(prefix, room, fetched.body);
    }
    return fetched;
  }
}

function judge(body: string, suffix: string): Verdict {
  const answer = searchRange(body, suffix);
  return answer.kind === 'bad-answer' ? { kind: 'unknown', why: 'bad-answer' } : answer;
}
