import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { chooseKeyBits, encodeList } from '../../../src/common-passwords/encode-list.ts';
import { encodeSection } from '../../../src/common-passwords/encode-section.ts';
import { leading48Bits } from '../../../src/common-passwords/list-format.ts';
import { readLocalList } from '../../../src/common-passwords/local-list.ts';
import { sha1 } from '../../support/default-list.ts';

const digestOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const keyOf = (n: number) => leading48Bits(sha1(`key ${n}`));
const many = (count: number) => Float64Array.from({ length: count }, (_, n) => keyOf(n));

describe('a section', () => {
  test('is spelt out as its format says: gaps within buckets, zeros and a one, then the low bits', () => {
    // Keys of 32 bits: the first one tells the bucket. Rests 1, 2, 6 in the first, 0 and 5 in the second.
    const second = 2 ** 31;
    const { count, bucketBits, riceBits, index, codes } = encodeSection([1, 2, 6, second, second + 5], 32);
    expect({ count, bucketBits, riceBits }).toEqual({ count: 5, bucketBits: 1, riceBits: 1 });
    // Gaps 1, 0, 3, then 0, 4. With one low bit: "1 1", "1 0", "01 1", then "1 0", "001 0".
    expect([...index]).toEqual([0, 7, 13]);
    expect([...codes].map((byte) => byte.toString(2).padStart(8, '0')).join('')).toBe('1110011100010000');
  });

  test('has a whole bucket for keys side by side, and for none', () => {
    expect(encodeSection([0, 1, 2, 3], 32)).toMatchObject({ riceBits: 1, codes: new Uint8Array([0b10101010]) });
    expect(encodeSection([], 31)).toEqual({
      count: 0,
      bucketBits: 0,
      riceBits: 1,
      index: new Uint32Array([0, 0]),
      codes: new Uint8Array(0),
    });
  });

  test.each([
    [31, 0, 0],
    [32, 0, 1],
    [41, 0, 10],
    [20, 128, 0],
    [20, 129, 1],
    [20, 256, 1],
    [20, 257, 2],
    [31, 10_000, 7],
  ])('of %d-bit keys, %d of them, has 2^%d buckets', (keyBits, count, bucketBits) => {
    const keys = Array.from({ length: count }, (_, n) => n);
    const section = encodeSection(keys, keyBits);
    expect(section.bucketBits).toBe(bucketBits);
    expect(section.index).toHaveLength(2 ** bucketBits + 1);
  });

  test('takes the Rice parameter that makes it smallest', () => {
    const keys = many(2_000)
      .map((key) => Math.floor(key / 2 ** 17))
      .toSorted();
    const { riceBits, index } = encodeSection(keys, 31);
    // 2,000 keys in 2^31, so gaps of 2^20 in the mean, which have an entropy of 21.5 bits.
    expect(riceBits).toBe(19);
    expect((index.at(-1) ?? 0) / keys.length).toBeLessThan(21.6);
  });
});

describe('a list', () => {
  test.each([
    [1, 40],
    // 2^40 times 5e-7: where a 41st bit begins to be needed.
    [549_755, 40],
    [549_756, 41],
    [1_000_000, 41],
    [70_368_744, 47],
    [1e9, 48],
  ])('of %d keys keeps %d bits of each', (count, bits) => expect(chooseKeyBits(count)).toBe(bits));

  test('of a few keys is these bytes', async () => {
    const file = await encodeList({ ranked: many(150), lowerCase: many(3) });
    const list = await readLocalList(file);
    if (list === 'damaged') throw new Error('damaged');
    expect(list.sections.map(({ name, count }) => [name, count])).toEqual([
      [100, 100],
      [1_000, 50],
      [10_000, 0],
      [100_000, 0],
      [1_000_000, 0],
      [0, 3],
    ]);
    expect(file.subarray(0, 8)).toEqual(new Uint8Array([0x56, 0x47, 0x49, 0x45, 1, 40, 6, 0]));
    expect(digestOf(file.subarray(0, -32))).toBe(Buffer.from(file.subarray(-32)).toString('hex'));
    // Changes with the format, and with nothing else: then the version must, and files that were made before are refused.
    expect([file.length, digestOf(file)]).toEqual([
      13_027,
      '3cb85983236fb0fc8ca57bfaf2793bb92c21cb05127430abdc977d30e834f9b5',
    ]);
  });

  test('keeps no key twice: the better rank counts, and the forms are a set of their own', async () => {
    const [a, b] = [keyOf(1), keyOf(2)];
    // The last 8 of the 48 bits are not kept.
    const twin = a % 256 === 255 ? a - 1 : a + 1;
    const list = await readLocalList(await encodeList({ ranked: [a, b, twin, a], lowerCase: [a, a] }));
    if (list === 'damaged') throw new Error('damaged');
    expect(list.sections.map(({ count }) => count)).toEqual([2, 0, 0, 0, 0, 1]);
  });
});
