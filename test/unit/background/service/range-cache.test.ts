import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { RangeCache } from '../../../../src/background/service/range-cache.ts';
import { bank, shop, shopPrivately } from '../asking/rooms.ts';

const minutes = 60_000;
let now: number;
let cache: RangeCache;
beforeEach(() => {
  now = Date.UTC(2026, 10, 22);
  cache = new RangeCache(() => now);
});

function fill(count: number) {
  for (let n = 0; n < count; n += 1) cache.set(`${n}`, shop, `body ${n}`);
}

test('gives back what it was given, by prefix', () => {
  cache.set('AAAAA', shop, 'a');
  cache.set('BBBBB', shop, 'b');
  expect([cache.get('AAAAA', shop), cache.get('BBBBB', shop), cache.get('CCCCC', shop)]).toEqual(['a', 'b', undefined]);
});

test('an empty body is a body', () => {
  cache.set('AAAAA', shop, '');
  expect(cache.get('AAAAA', shop)).toBe('');
});

test('keeps rooms apart, whatever their names', () => {
  cache.set('AAAAA', shop, 'a');
  expect([cache.get('AAAAA', bank), cache.get('AAAAA', shopPrivately)]).toEqual([undefined, undefined]);
  cache.set('AAAAA', shopPrivately, 'b');
  expect([cache.get('AAAAA', shop), cache.get('AAAAA', shopPrivately)]).toEqual(['a', 'b']);
});

test('forgets private windows, and nothing else', () => {
  cache.set('AAAAA', shop, 'a');
  cache.set('AAAAA', shopPrivately, 'b');
  cache.forgetPrivate();
  expect([cache.get('AAAAA', shop), cache.get('AAAAA', shopPrivately)]).toEqual(['a', undefined]);
});

describe('lifetime', () => {
  test('is ten minutes', () => {
    cache.set('AAAAA', shop, 'a');
    now += 10 * minutes - 1;
    expect(cache.get('AAAAA', shop)).toBe('a');
    now += 1;
    expect(cache.get('AAAAA', shop)).toBeUndefined();
  });

  test('is not made longer by reading', () => {
    cache.set('AAAAA', shop, 'a');
    now += 9 * minutes;
    cache.get('AAAAA', shop);
    now += 2 * minutes;
    expect(cache.get('AAAAA', shop)).toBeUndefined();
  });

  test('begins anew with a new body', () => {
    cache.set('AAAAA', shop, 'old');
    now += 9 * minutes;
    cache.set('AAAAA', shop, 'new');
    now += 9 * minutes;
    expect(cache.get('AAAAA', shop)).toBe('new');
  });

  test('ends when the clock is set back, and what was forgotten stays forgotten', () => {
    cache.set('AAAAA', shop, 'a');
    now -= 1;
    expect(cache.get('AAAAA', shop)).toBeUndefined();
    now += 1;
    expect(cache.get('AAAAA', shop)).toBeUndefined();
  });

  test('ends when the clock is set forward', () => {
    cache.set('AAAAA', shop, 'a');
    now += 365 * 24 * 60 * minutes;
    expect(cache.get('AAAAA', shop)).toBeUndefined();
    now -= 365 * 24 * 60 * minutes;
    expect(cache.get('AAAAA', shop)).toBeUndefined();
  });
});

describe('room', () => {
  test('is for 32; the oldest goes', () => {
    fill(32);
    expect(cache.get('0', shop)).toBe('body 0');
    cache.set('32', shop, 'body 32');
    expect([cache.get('0', shop), cache.get('1', shop), cache.get('32', shop)]).toEqual([
      undefined,
      'body 1',
      'body 32',
    ]);
  });

  test('a body that is replaced takes no second place, and is the youngest', () => {
    fill(32);
    cache.set('0', shop, 'again');
    expect(cache.get('1', shop)).toBe('body 1');
    cache.set('32', shop, 'body 32');
    expect([cache.get('0', shop), cache.get('1', shop)]).toEqual(['again', undefined]);
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
          own.set(prefix, shop, `${n}`);
          written.set(prefix, { body: `${n}`, at: now });
        }
        const body = own.get(prefix, shop);
        if (body === undefined) return;
        expect(body).toBe(written.get(prefix)?.body);
        expect(now - (written.get(prefix)?.at ?? 0)).toBeLessThan(10 * minutes);
        expect(now - (written.get(prefix)?.at ?? 0)).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});
