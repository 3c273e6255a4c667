import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { RangeCache } from '../../../../src/background/service/range-cache.ts';

const minutes = 60_000;
let now: number;
let cache: RangeCache;
beforeEach(() => {
  now = Date.UTC(2026, 10, 22);
  cache = new RangeCache(() => now);
});

function fill(count: number) {
  for (let n = 0; n < count; n += 1) cache.set(`${n}`, `body ${n}`);
}

test('gives back what it was given, by prefix', () => {
  cache.set('AAAAA', 'a');
  cache.set('BBBBB', 'b');
  expect([cache.get('AAAAA'), cache.get('BBBBB'), cache.get('CCCCC')]).toEqual(['a', 'b', undefined]);
});

test('an empty body is a body', () => {
  cache.set('AAAAA', '');
  expect(cache.get('AAAAA')).toBe('');
});

describe('lifetime', () => {
  test('is ten minutes', () => {
    cache.set('AAAAA', 'a');
    now += 10 * minutes - 1;
    expect(cache.get('AAAAA')).toBe('a');
    now += 1;
    expect(cache.get('AAAAA')).toBeUndefined();
  });

  test('is not made longer by reading', () => {
    cache.set('AAAAA', 'a');
    now += 9 * minutes;
    cache.get('AAAAA');
    now += 2 * minutes;
    expect(cache.get('AAAAA')).toBeUndefined();
  });

  test('begins anew with a new body', () => {
    cache.set('AAAAA', 'old');
    now += 9 * minutes;
    cache.set('AAAAA', 'new');
    now += 9 * minutes;
    expect(cache.get('AAAAA')).toBe('new');
  });

  test('ends when the clock is set back, and what was forgotten stays forgotten', () => {
    cache.set('AAAAA', 'a');
    now -= 1;
    expect(cache.get('AAAAA')).toBeUndefined();
    now += 1;
    expect(cache.get('AAAAA')).toBeUndefined();
  });

  test('ends when the clock is set forward', () => {
    cache.set('AAAAA', 'a');
    now += 365 * 24 * 60 * minutes;
    expect(cache.get('AAAAA')).toBeUndefined();
    now -= 365 * 24 * 60 * minutes;
    expect(cache.get('AAAAA')).toBeUndefined();
  });
});

describe('room', () => {
  test('is for 32; the oldest goes', () => {
    fill(32);
    expect(cache.get('0')).toBe('body 0');
    cache.set('32', 'body 32');
    expect([cache.get('0'), cache.get('1'), cache.get('32')]).toEqual([undefined, 'body 1', 'body 32']);
  });

  test('a body that is replaced takes no second place, and is the youngest', () => {
    fill(32);
    cache.set('0', 'again');
    expect(cache.get('1')).toBe('body 1');
    cache.set('32', 'body 32');
    expect([cache.get('0'), cache.get('1')]).toEqual(['again', undefined]);
  });
});

test('is never wrong: no answer but the newest body, and none older than its lifetime', () => {
  const steps = fc.array(
    fc.record({
      prefix: fc.constantFrom('A', 'B', 'C'),
      write: fc.boolean(),
      pause: fc.integer({ min: -20 * minutes, max: 20 * minutes }),
    }),
  );
  fc.assert(
    fc.property(steps, (list) => {
      const own = new RangeCache(() => now);
      const written = new Map<string, { body: string; at: number }>();
      list.forEach(({ prefix, write, pause }, n) => {
        now += pause;
        if (write) {
          own.set(prefix, `${n}`);
          written.set(prefix, { body: `${n}`, at: now });
        }
        const body = own.get(prefix);
        if (body === undefined) return;
        expect(body).toBe(written.get(prefix)?.body);
        expect(now - (written.get(prefix)?.at ?? 0)).toBeLessThan(10 * minutes);
        expect(now - (written.get(prefix)?.at ?? 0)).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});
