import { describe, expect, test } from 'vitest';
import { growth, overBudget } from '../../../../scripts/soak/promises.ts';

const share = { most: 3, refill: 1_000 };

describe('requests over a budget', () => {
  test.each([
    ['none', [], 0],
    ['a burst as large as allowed', [0, 0, 0], 0],
    ['one more, whose time may be a little off', [0, 0, 0, 0], 0],
    ['two more', [0, 0, 0, 0, 0], 1],
    ['a burst, then what time has added', [0, 0, 0, 1_000, 2_000, 3_000], 0],
    ['a burst after a long quiet', [0, 90_000, 90_000, 90_000, 90_000, 90_000], 1],
    ['a steady stream that is a little too fast', Array.from({ length: 40 }, (_, n) => n * 800), 5],
  ])('%s', (_, times, over) => expect(overBudget(times, share)).toBe(over));
});

describe('growth', () => {
  test('is that from the first third to the last', () => {
    expect(growth([1, 2, 3, 50, 60, 70, 11, 12, 13])).toBe(10);
    expect(growth([5, 5])).toBe(0);
  });

  test('does not mind a spike', () => expect(growth([5, 5, 900, 5, 5, 5, 5, 900, 5])).toBe(0));

  test('of nothing is no number, and so never passes for small', () => expect(growth([]) < 1).toBe(false));
});
