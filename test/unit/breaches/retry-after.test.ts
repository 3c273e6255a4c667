import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readRetryAfter } from '../../../src/breaches/retry-after.ts';

const now = Date.UTC(2026, 10, 22, 12, 0, 0);

test.each([
  ['1', 1_000],
  ['120', 120_000],
  ['007', 7_000],
  ['Sun, 22 Nov 2026 12:00:02 GMT', 2_000],
  ['Sun, 22 Nov 2026 13:00:00 GMT', 3_600_000],
  ['Sunday, 22-Nov-26 12:00:05 GMT', 5_000],
])('%s is %i milliseconds', (header, milliseconds) => {
  expect(readRetryAfter(header, now)).toBe(milliseconds);
});

describe('says nothing', () => {
  test('without a header', () => {
    expect(readRetryAfter(null, now)).toBeUndefined();
  });

  test.each([
    '',
    '0',
    '-5',
    '1.5',
    '1e3',
    '0x10',
    'Infinity',
    'soon',
    '9'.repeat(400),
    'Sun, 22 Nov 2026 12:00:00 GMT',
    'Sun, 22 Nov 2026 11:59:59 GMT',
    'Sun, 22 Nov 2026 13:00:00',
    'Sun, 99 Nov 2026 99:00:00 GMT',
    'tomorrow GMT',
  ])('%.40s', (header) => {
    expect(readRetryAfter(header, now)).toBeUndefined();
  });
});

test('a date is read back to the second it was written for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 10_000_000 }), (seconds) => {
      expect(readRetryAfter(new Date(now + seconds * 1000).toUTCString(), now)).toBe(seconds * 1000);
    }),
  );
});

test('no header gives anything but a positive, finite number', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string(), fc.double().map(String), fc.date({ noInvalidDate: true }).map(String)),
      (header) => {
        const wait = readRetryAfter(header, now);
        expect(wait === undefined || (wait > 0 && Number.isFinite(wait))).toBe(true);
      },
    ),
  );
});
