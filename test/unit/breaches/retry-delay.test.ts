import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { retryDelay } from '../../../src/breaches/retry-delay.ts';
import { reasonsUnknown } from '../../../src/breaches/verdict.ts';

const least = () => 0;
const half = () => 0.5;

test.each([
  ['a network error', { why: 'unreachable' }],
  ['a 500', { why: 'service-error', status: 500 }],
  ['a 503', { why: 'service-error', status: 503 }],
  ['a 599', { why: 'service-error', status: 599 }],
] as const)('%s is tried again after 150 to 400 ms', (_, failure) => {
  expect([retryDelay(failure, least), retryDelay(failure, half)]).toEqual([150, 275]);
});

test.each([
  ['a 429 that names no time', { why: 'service-busy', status: 429 }],
  ['a 400', { why: 'service-error', status: 400 }],
  ['a 404', { why: 'service-error', status: 404 }],
  ['a 499', { why: 'service-error', status: 499 }],
  ['an answer that is no range', { why: 'bad-answer' }],
  ['the deadline', { why: 'timeout' }],
] as const)('%s is not', (_, failure) => {
  expect(retryDelay(failure, half)).toBeNull();
});

test('a short Retry-After is waited for, with jitter on top', () => {
  const busy = { why: 'service-busy', status: 429 } as const;
  expect(retryDelay({ ...busy, retryAfter: 1_000 }, least)).toBe(1_000);
  expect(retryDelay({ ...busy, retryAfter: 1_000 }, half)).toBe(1_125);
});

test('two seconds are the most that is waited for', () => {
  const error = { why: 'service-error', status: 503 } as const;
  expect(retryDelay({ ...error, retryAfter: 2_000 }, least)).toBe(2_000);
  expect(retryDelay({ ...error, retryAfter: 2_001 }, least)).toBeNull();
});

test('never less than the service asked for, never more than a person would wait', () => {
  const failures = fc.record(
    {
      why: fc.constantFrom(...reasonsUnknown),
      status: fc.integer({ min: 300, max: 599 }),
      retryAfter: fc.integer({ min: 1, max: 100_000 }),
    },
    { requiredKeys: ['why'] },
  );
  fc.assert(
    fc.property(failures, fc.double({ min: 0, max: 1, noNaN: true }), (failure, random) => {
      const delay = retryDelay(failure, () => random);
      if (delay === null) return;
      expect(delay).toBeGreaterThanOrEqual(failure.retryAfter ?? 150);
      expect(delay).toBeLessThanOrEqual(2_250);
    }),
  );
});
