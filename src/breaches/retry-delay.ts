import type { WhyUnknown } from './verdict.ts';

/** Milliseconds. A longer `Retry-After` is not waited for: the answer would come too late to matter. */
const longestRetryAfter = 2_000;
const shortestJitter = 150;
const jitter = 250;

/** Milliseconds until the one retry, or `null` when there should be none. `random`: 0 to 1. */
export function retryDelay(
  failure: { why: WhyUnknown; status?: number; retryAfter?: number },
  random: () => number,
): number | null {
  if (failure.retryAfter !== undefined) {
    return failure.retryAfter <= longestRetryAfter ? failure.retryAfter + random() * jitter : null;
  }
  // A 4xx would be the same a moment later.
  const retriable = failure.why === 'unreachable' || (failure.status ?? 0) >= 500;
  return retriable ? shortestJitter + random() * jitter : null;
}
