import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { looksCutOff } from '../../../src/breaches/cut-off.ts';
import { searchRange } from '../../../src/breaches/range.ts';

function wholeRange(size: number): { suffix: string; times: number }[] {
  const suffixes = Array.from({ length: size }, (_, i) => createHash('sha1').update(`${size} ${i}`).digest('hex'));
  return suffixes
    .map((hex) => ({ suffix: hex.slice(0, 35).toUpperCase(), times: 3 }))
    .toSorted((a, b) => (a.suffix < b.suffix ? -1 : 1));
}

const padding = { suffix: '0'.repeat(35), times: 0 };

test.each([100, 500, 900, 1_950])('a whole answer of %i lines is not taken for cut off, padded or not', (size) => {
  const range = wholeRange(size);
  expect(looksCutOff(range)).toBe(false);
  expect(looksCutOff([...range, padding])).toBe(false);
});

test.each([400, 800, 870])('the first %i of 900 lines are an answer cut off; with its padding it is whole', (kept) => {
  const range = wholeRange(900).slice(0, kept);
  expect(looksCutOff(range)).toBe(true);
  expect(looksCutOff([...range, padding])).toBe(false);
});

test('a short answer ends where it likes', () => {
  expect(looksCutOff([])).toBe(false);
  expect(looksCutOff(wholeRange(900).slice(0, 99))).toBe(false);
  expect(looksCutOff(wholeRange(900).slice(0, 100))).toBe(true);
});

test('twenty missing lines are the most that chance explains', () => {
  const lines = (last: string) => [
    ...wholeRange(99).map((line) => ({ ...line, suffix: padding.suffix })),
    { suffix: last, times: 1 },
  ];
  // 100 lines up to 5/6 of the way leave room for 20 more.
  expect(looksCutOff(lines('D5555556'.padEnd(35, '0')))).toBe(false);
  expect(looksCutOff(lines('D5555555'.padEnd(35, '0')))).toBe(true);
});

test('an answer cut off says what it has, and never "not found"', () => {
  const range = wholeRange(900).slice(0, 400);
  const body = range.map(({ suffix, times }) => `${suffix}:${times}`).join('\r\n');
  expect(searchRange(body, range[7]?.suffix ?? '')).toEqual({ kind: 'found', times: 3 });
  expect(searchRange(body, 'F'.repeat(35))).toEqual({ kind: 'bad-answer' });
});
