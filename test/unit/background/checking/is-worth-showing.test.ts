import { describe, expect, test } from 'vitest';
import { isWorthShowing } from '../../../../src/background/checking/is-worth-showing.ts';
import { defaultSettings, type Settings } from '../../../../src/settings/settings.ts';

const shows = (verdict: Parameters<typeof isWorthShowing>[0], settings: Partial<Settings> = {}) =>
  isWorthShowing(verdict, { ...defaultSettings, ...settings });
const found = (times: number) => ({ kind: 'found', times }) as const;

test('a very common password is shown whatever the settings', () => {
  const nothing = { warnFrom: 1_000_000_000, warnNearMisses: false, showEveryAnswer: false };
  expect(shows({ kind: 'common', among: 1_000_000 }, nothing)).toBe(true);
});

describe('a found password', () => {
  test.each([
    [1, 1, true],
    [99, 100, false],
    [100, 100, true],
    [101, 100, true],
  ])('seen %i times, with warnings from %i: %s', (times, warnFrom, shown) => {
    expect(shows(found(times), { warnFrom })).toBe(shown);
  });

  test('rarer than the person cares for is not shown even with every answer', () => {
    expect(shows(found(3), { warnFrom: 4, showEveryAnswer: true })).toBe(false);
  });
});

test.each([true, false])('a near miss is shown if the person wants near misses (%s)', (warnNearMisses) => {
  expect(shows({ kind: 'near-miss' }, { warnNearMisses, showEveryAnswer: !warnNearMisses })).toBe(warnNearMisses);
});

test.each([{ kind: 'not-found' }, { kind: 'unknown', why: 'timeout' }] as const)(
  '$kind is shown only with every answer',
  (verdict) => {
    expect([shows(verdict), shows(verdict, { showEveryAnswer: true })]).toEqual([false, true]);
  },
);
