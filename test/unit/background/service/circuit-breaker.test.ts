import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CircuitBreaker, readPause } from '../../../../src/background/service/circuit-breaker.ts';
import { FakeSessionStorage } from '../memory/fake-session-storage.ts';

const chrome = { storage: { session: new FakeSessionStorage() } };
vi.stubGlobal('chrome', chrome);
const { SessionValue } = await import('../../../../src/background/memory/session-value.ts');

let now: number;
let breaker: CircuitBreaker;
beforeEach(() => {
  now = Date.UTC(2026, 10, 22);
  chrome.storage.session = new FakeSessionStorage();
  breaker = breakerOfNewWorker();
});

/** The breaker of a worker that has just started. */
function breakerOfNewWorker(): CircuitBreaker {
  return new CircuitBreaker(() => now, new SessionValue('servicePause', null, readPause));
}

const closedOff = (insist = false, by = breaker) => by.whyClosedOff({ insist });

function failTimes(times: number) {
  for (let n = 0; n < times; n += 1) breaker.failed('unreachable');
}

test('lets through at first', async () => {
  expect(await closedOff()).toBeNull();
});

describe('failures in a row', () => {
  test('four are let through, five close off, with the last reason', async () => {
    failTimes(4);
    expect(await closedOff()).toBeNull();
    breaker.failed('service-error');
    expect(await closedOff()).toBe('service-error');
  });

  test('close off for ten seconds', async () => {
    failTimes(5);
    now += 9_999;
    expect(await closedOff()).toBe('unreachable');
    now += 1;
    expect(await closedOff()).toBeNull();
  });

  test('after the pause one more failure is enough', async () => {
    failTimes(5);
    now += 10_000;
    expect(await closedOff()).toBeNull();
    failTimes(1);
    expect(await closedOff()).toBe('unreachable');
  });

  test('a success between them starts the count anew', async () => {
    failTimes(4);
    breaker.succeeded();
    failTimes(4);
    expect(await closedOff()).toBeNull();
  });

  test('a success opens at once', async () => {
    failTimes(5);
    breaker.succeeded();
    expect(await closedOff()).toBeNull();
  });
});

describe('Retry-After', () => {
  test('closes off at the first failure, for as long as it asks', async () => {
    breaker.failed('service-busy', 30_000);
    now += 29_999;
    expect(await closedOff()).toBe('service-busy');
    now += 1;
    expect(await closedOff()).toBeNull();
  });

  test('closes off for a minute at most', async () => {
    breaker.failed('service-busy', 86_400_000);
    now += 59_999;
    expect(await closedOff()).toBe('service-busy');
    now += 1;
    expect(await closedOff()).toBeNull();
  });

  test('of a whole minute counts', async () => {
    breaker.failed('service-busy', 60_000);
    expect(await closedOff()).toBe('service-busy');
  });
});

describe('a clock', () => {
  test('set back does not close off for longer than the longest pause', async () => {
    failTimes(5);
    now -= 3_600_000;
    expect(await closedOff()).toBeNull();
    now += 3_600_000;
    expect(await closedOff()).toBeNull();
  });

  test('set forward ends the pause', async () => {
    breaker.failed('service-busy', 60_000);
    now += 3_600_000;
    expect(await closedOff()).toBeNull();
  });
});

describe('the next worker', () => {
  test.each([
    ['what the service asked for', 20_000, 'service-busy'],
    ['what its failures led to', undefined, 'unreachable'],
  ] as const)('keeps to %s, and for no longer', async (_, retryAfter, why) => {
    for (let n = 0; n < 5; n += 1) breaker.failed(why, retryAfter);
    await vi.waitFor(() => expect(chrome.storage.session.stored['servicePause']).toMatchObject({ why }));
    now += (retryAfter ?? 10_000) - 1;
    expect(await closedOff(false, breakerOfNewWorker())).toBe(why);
    now += 1;
    expect(await closedOff(false, breakerOfNewWorker())).toBeNull();
  });

  test('knows of a success', async () => {
    breaker.failed('service-busy', 20_000);
    breaker.succeeded();
    await vi.waitFor(() => expect(chrome.storage.session.stored['servicePause']).toBeNull());
    expect(await closedOff(false, breakerOfNewWorker())).toBeNull();
  });

  test('with the clock set back meanwhile is not held back for longer', async () => {
    breaker.failed('service-busy', 20_000);
    await vi.waitFor(() => expect(chrome.storage.session.stored['servicePause']).toBeDefined());
    now -= 3_600_000;
    expect(await closedOff(false, breakerOfNewWorker())).toBeNull();
  });

  test.each([5, true, 'busy', {}, [], { until: 'x', why: 'timeout' }, { until: 9e15, why: 'a secret' }])(
    'takes %j for no pause',
    async (servicePause) => {
      chrome.storage.session.stored = { servicePause };
      expect(await closedOff()).toBeNull();
    },
  );
});

describe('a person who insists', () => {
  test('is not held back by failures', async () => {
    failTimes(5);
    expect([await closedOff(true), await closedOff()]).toEqual([null, 'unreachable']);
  });

  test('is held back for as long as the service asked for', async () => {
    breaker.failed('service-busy', 20_000);
    failTimes(9);
    now += 19_999;
    expect(await closedOff(true)).toBe('service-busy');
    now += 1;
    expect(await closedOff(true)).toBeNull();
  });
});
