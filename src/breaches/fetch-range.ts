import { rangeApi } from './range-api.ts';
import { mayBeRange } from './range-type.ts';
import { readCapped } from './read-capped.ts';
import { readRetryAfter } from './retry-after.ts';
import { retryDelay } from './retry-delay.ts';
import type { WhyUnknown } from './verdict.ts';

/** Milliseconds for the whole question, a retry included. */
export const deadline = 5_000;

export type FetchedRange =
  | { kind: 'body'; body: string }
  /** `status`: of the answer, if any came. `retryAfter`: milliseconds the service asked us to stay away. */
  | { kind: 'failed'; why: WhyUnknown; status?: number; retryAfter?: number };

export interface Net {
  fetch: (url: string, init: RequestInit) => Promise<Response>;
  /** Called when a request goes out, a retry too; what it returns, with the bytes of the body, when one has come. */
  onRequest: (prefix: string) => (bytes: number) => void;
  /** Resolves after so many milliseconds, or rejects when the signal aborts. */
  wait: (milliseconds: number, signal: AbortSignal) => Promise<void>;
  /** 0 to 1. */
  random: () => number;
  /** Milliseconds since 1970. */
  now: () => number;
  /** Aborts after so many milliseconds. */
  deadlineSignal: (milliseconds: number) => AbortSignal;
}

/**
 * Asks the range API for one prefix (five hex digits). Never rejects: a failure is an answer.
 * One retry, on a network error, a 5xx or a short `Retry-After`.
 */
export async function fetchRange(prefix: string, net: Net): Promise<FetchedRange> {
  const signal = net.deadlineSignal(deadline);
  try {
    const first = await attempt(prefix, net, signal);
    const delay = first.kind === 'failed' ? retryDelay(first, net.random) : null;
    if (delay === null) return first;
    await net.wait(delay, signal);
    return await attempt(prefix, net, signal);
  } catch {
    // Only the deadline gets here: an attempt's own errors are answers.
    return { kind: 'failed', why: 'timeout' };
  }
}

async function attempt(prefix: string, net: Net, signal: AbortSignal): Promise<FetchedRange> {
  const answered = net.onRequest(prefix);
  try {
    const response = await net.fetch(rangeApi + prefix, requestInit(signal));
    if (response.status === 200 && mayBeRange(response.headers.get('content-type'))) {
      const body = await readCapped(response);
      if (body !== null) answered(body.length);
      return body === null ? { kind: 'failed', why: 'bad-answer' } : { kind: 'body', body };
    }
    response.body?.cancel().catch(() => undefined);
    return response.status === 200 ? { kind: 'failed', why: 'bad-answer' } : refusal(response, net.now());
  } catch (error) {
    if (signal.aborted) throw error;
    return { kind: 'failed', why: 'unreachable' };
  }
}

/** Each line was measured to matter: see docs/decisions. */
function requestInit(signal: AbortSignal): RequestInit {
  return {
    method: 'GET',
    credentials: 'omit',
    cache: 'no-store',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    headers: { 'Add-Padding': 'true' },
    signal,
  };
}

function refusal({ status, headers }: Response, now: number): FetchedRange {
  const retryAfter = readRetryAfter(headers.get('retry-after'), now);
  const busy = status === 429 || (status === 503 && retryAfter !== undefined);
  const failed = { kind: 'failed', why: busy ? 'service-busy' : 'service-error', status } as const;
  return retryAfter === undefined ? failed : { ...failed, retryAfter };
}
