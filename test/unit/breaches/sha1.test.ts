import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { hashPassword } from '../../../src/breaches/sha1.ts';
import { anyText } from './any-text.ts';

// FIPS 180-4 examples, the breach service's own, and what must not be trimmed or normalised.
test.each([
  ['', 'DA39A3EE5E6B4B0D3255BFEF95601890AFD80709'],
  ['abc', 'A9993E364706816ABA3E25717850C26C9CD0D89D'],
  ['abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq', '84983E441C3BD26EBAAE4AA1F95129E5E54670F1'],
  ['P@ssw0rd', '21BD12DC183F740EE76F27B78EB39C8AD972A757'],
  ['password', '5BAA61E4C9B93F3F0682250B6CF8331B7EE68FD8'],
  ['a'.repeat(4096), '8C51FB6A0B587EC95CA74ACFA43DF7539B486297'],
])('%.20s has its published digest', async (text, digest) => {
  const { prefix, suffix } = await hashPassword(text);
  expect([prefix, suffix]).toEqual([digest.slice(0, 5), digest.slice(5)]);
});

test('composed and decomposed letters, and spaces around, are different passwords', async () => {
  const texts = ['\u00E9', 'e\u0301', ' \u00E9', '\u00E9 ', '\u00E9\n'];
  const hashes = await Promise.all(texts.map(hashPassword));
  expect(new Set(hashes.map(({ suffix }) => suffix)).size).toBe(texts.length);
});

test('agrees with Node for every text', async () => {
  await fc.assert(
    fc.asyncProperty(anyText, async (raw) => {
      const text = raw.toWellFormed();
      const hashed = await hashPassword(text);
      const expected = createHash('sha1').update(text, 'utf8').digest();
      expect(Buffer.from(hashed.digest)).toEqual(expected);
      expect(hashed.prefix + hashed.suffix).toBe(expected.toString('hex').toUpperCase());
      expect(hashed.prefix).toHaveLength(5);
    }),
  );
});
