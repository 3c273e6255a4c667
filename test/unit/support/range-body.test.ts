import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { leakedButUncommon, leakedPasswords } from '../../support/range-server/leaked-passwords.ts';
import { computeRange, fewestLines, mostLines, padRange, timesAt } from '../../support/range-server/range-body.ts';

const prefixes = fc.integer({ min: 0, max: 0xfffff }).map((n) => n.toString(16).toUpperCase().padStart(5, '0'));

test('a computed body has the shape of a real one', () => {
  fc.assert(
    fc.property(prefixes, (prefix) => {
      const body = computeRange(prefix);
      expect(body).toMatch(/^[0-9A-F]{35}:[1-9]\d*(\r\n[0-9A-F]{35}:[1-9]\d*)*$/);
      const suffixes = body.split('\r\n').map((line) => line.slice(0, 35));
      expect(suffixes).toEqual([...new Set(suffixes)].toSorted());
      expect(suffixes.length).toBeGreaterThanOrEqual(fewestLines);
      expect(suffixes.length).toBeLessThanOrEqual(mostLines);
      for (const { suffix, times } of leakedPasswords(prefix)) expect(body).toContain(`${suffix}:${times}`);
      expect(computeRange(prefix)).toBe(body);
    }),
  );
});

test('padding is 10 to 209 lines of count 0 after the body', () => {
  fc.assert(
    fc.property(fc.constantFrom('\r\n', '\n'), (lineEnd) => {
      const body = ['0'.repeat(35) + ':3', 'F'.repeat(35) + ':1'].join(lineEnd);
      const padded = padRange(body);
      expect(padded.startsWith(`${body}${lineEnd}`)).toBe(true);
      const rows = padded.slice(body.length + lineEnd.length).split(lineEnd);
      expect(rows.length).toBeGreaterThanOrEqual(10);
      expect(rows.length).toBeLessThanOrEqual(209);
      for (const row of rows) expect(row).toMatch(/^[0-9A-F]{35}:0$/);
    }),
  );
});

test('counts are spread as in real answers', () => {
  const shares = Array.from({ length: 100_000 }, (_, n) => n / 100_000);
  const counts = shares.map(timesAt);
  const part = (wanted: (count: number) => boolean) => counts.filter(wanted).length / counts.length;
  expect(part((count) => count === 1)).toBeCloseTo(0.43, 2);
  expect(part((count) => count < 10)).toBeCloseTo(0.91, 2);
  expect(part((count) => count >= 100)).toBeCloseTo(0.0056, 3);
});

test.each(['123456', 'sunshine', 'P@ssw0rd', ...leakedButUncommon])('%s is in its bucket', (password) => {
  const hash = createHash('sha1').update(password).digest('hex').toUpperCase();
  expect(leakedPasswords(hash.slice(0, 5)).map(({ suffix }) => suffix)).toContain(hash.slice(5));
});
