import { beforeEach, describe, expect, test } from 'vitest';
import { CircuitBreaker } from '../../../src/background/circuit-breaker.ts';

let now: number;
let breaker: CircuitBreaker;
beforeEach(() => {
  now = Date.UTC(2026, 10, 22);
  breaker = new CircuitBreaker(() => now);
});

function failTimes(times: number) {
  for (let n = 0; n < times; n += 1) breaker.failed('unreachable');
}

test('lets through at first', () => {
  expect(breaker.whyClosedOff()).toBeNull();
});

describe('failures in a row', () => {
  test('four are let through, five close off, with the last reason', () => {
    failTimes(4);
    expect(breaker.whyClosedOff()).toBeNull();
    breaker.failed('service-error');
    expect(breaker.whyClosedOff()).toBe('service-error');
  });

  test('close off for ten seconds', () => {
    failTimes(5);
    now += 9_999;
    expect(breaker.whyClosedOff()).toBe('unreachable');
    now += 1;
    expect(breaker.whyClosedOff()).toBeNull();
  });

  test('after the pause one more failure is enough', () => {
    failTimes(5);
    now += 10_000;
    expect(breaker.whyClosedOff()).toBeNull();
    failTimes(1);
    expect(breaker.whyClosedOff()).toBe('unreachable');
  });

  test('a success between them starts the count anew', () => {
    failTimes(4);
    breaker.succeeded();
    failTimes(4);
    expect(breaker.whyClosedOff()).toBeNull();
  });

  test('a success opens at once', () => {
    failTimes(5);
    breaker.succeeded();
    expect(breaker.whyClosedOff()).toBeNull();
  });
});

describe('Retry-After', () => {
  test('closes off at the first failure, for as long as it asks', () => {
    breaker.failed('service-busy', 30_000);
    now += 29_999;
    expect(breaker.whyClosedOff()).toBe('service-busy');
    now += 1;
    expect(breaker.whyClosedOff()).toBeNull();
  });

  test('closes off for a minute at most', () => {
    breaker.failed('service-busy', 86_400_000);
    now += 59_999;
    expect(breaker.whyClosedOff()).toBe('service-busy');
    now += 1;
    expect(breaker.whyClosedOff()).toBeNull();
  });

  test('of a whole minute counts', () => {
    breaker.failed('service-busy', 60_000);
    expect(breaker.whyClosedOff()).toBe('service-busy');
  });
});

describe('a clock', () => {
  test('set back does not close off for longer than the longest pause', () => {
    failTimes(5);
    now -= 3_600_000;
    expect(breaker.whyClosedOff()).toBeNull();
    now += 3_600_000;
    expect(breaker.whyClosedOff()).toBeNull();
  });

  test('set forward ends the pause', () => {
    breaker.failed('service-busy', 60_000);
    now += 3_600_000;
    expect(breaker.whyClosedOff()).toBeNull();
  });
});
