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
  const { why, status = 0, retryAfter } = failure;
  if (retryAfter === undefined) {
    return why === 'unreachable' || status >= 500 ? shortestJitter + random() * jitter : null;
  }
  // Any other 4xx would be the same a moment later, whatever it asks for.
  const isWorthIt = (status === 429 || status >= 500) && retryAfter <= longestRetryAfter;
  return isWorthIt ? retryAfter + random() * jitter : null;
}
