import { fetchRange } from '../../breaches/fetch-range.ts';
import { rangeApi } from '../../breaches/range-api.ts';
import { browser } from '../../browser.ts';
import { recordAnswer, recordRequest } from './activity.ts';
import { CircuitBreaker, type Pause, readPause } from './circuit-breaker.ts';
import { RangeCache } from './range-cache.ts';
import { RangeService } from './range-service.ts';
import { SessionValue } from '../memory/session-value.ts';
import { wait } from './wait.ts';

/** The range service with this worker's real collaborators. */
export const rangeService = new RangeService({
  cache: new RangeCache(Date.now),
  breaker: new CircuitBreaker(Date.now, new SessionValue<Pause | null>('servicePause', null, readPause)),
  fetchRange,
  netFor: ({ privately }) => ({
    fetch: (url, init) => fetch(url, init),
    onRequest: (digits) => {
      void recordRequest({ at: Date.now(), digits, bytes: null, ...(privately && { privately }) });
      return (bytes) => void recordAnswer(digits, bytes);
    },
    wait,
    random: Math.random,
    now: Date.now,
    deadlineSignal: (milliseconds) => AbortSignal.timeout(milliseconds),
  }),
});

/** Firefox lets a person take the host permission back; a fetch would then show our own address to the service. */
export function mayFetch(): Promise<boolean> {
  return browser.permissions.contains({ origins: [`${new URL(rangeApi).origin}/*`] });
}
