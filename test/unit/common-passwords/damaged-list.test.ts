import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeList } from '../../../src/common-passwords/encode-list.ts';
import { digestBytes, headerBytes, sectionHeaderBytes } from '../../../src/common-passwords/list-format.ts';
import { readLocalList } from '../../../src/common-passwords/local-list.ts';
import { findTier, isVeryCommon } from '../../../src/common-passwords/lookup.ts';
import { hashOf, keys, read, resealed } from './any-keys.ts';

describe('a file that is not what was written', () => {
  const file = keys.map((ranked) => encodeList({ ranked, lowerCase: [] }));

  test('is noticed when a byte is changed', () =>
    fc.assert(
      fc.asyncProperty(file, fc.nat(), fc.integer({ min: 1, max: 255 }), async (encoding, at, flip) => {
        const bytes = (await encoding).slice();
        bytes[at % bytes.length] = (bytes[at % bytes.length] ?? 0) ^ flip;
        expect(await readLocalList(bytes)).toBe('damaged');
      }),
    ));

  test('is noticed when it is cut, or goes on', () =>
    fc.assert(
      fc.asyncProperty(file, fc.nat(), fc.uint8Array({ minLength: 1, maxLength: 99 }), async (encoding, at, more) => {
        const bytes = await encoding;
        expect(await readLocalList(bytes.slice(0, at % bytes.length))).toBe('damaged');
        expect(await readLocalList(new Uint8Array([...bytes, ...more]))).toBe('damaged');
      }),
    ));

  test('is noticed when it is nothing of the kind', () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(await readLocalList(new Uint8Array(bytes))).toBe('damaged');
      }),
    ));

  test('never makes a lookup throw or hang, even if its digest fits', () =>
    fc.assert(
      fc.asyncProperty(file, fc.nat(), fc.nat(255), keys, async (encoding, at, byte, asked) => {
        const bytes = (await encoding).slice();
        const end = bytes.length - digestBytes;
        // Half of the changes in the headers, where they do most.
        const changed = at % 2 ? at % end : at % (headerBytes + 6 * sectionHeaderBytes);
        bytes[changed] = byte;
        const list = await readLocalList(await resealed(bytes));
        if (list === 'damaged') return;
        for (const key of asked) {
          findTier(list, hashOf(key));
          isVeryCommon(list, hashOf(key));
        }
      }),
      { numRuns: 300 },
    ));

  test('knows nothing, and ends, when its digest fits and its codes are zeros without an end', async () => {
    const bytes = await encodeList({ ranked: [5 * 2 ** 8, 7 * 2 ** 8], lowerCase: [] });
    // Behind the head and 2^9 + 1 positions, the codes of the first section: two of some bits.
    const codes = headerBytes + 6 * sectionHeaderBytes + 4 * (2 ** 9 + 1);
    expect(bytes[codes]).not.toBe(0);
    bytes[codes] = 0;
    const list = await read(await resealed(bytes));
    for (const key of [5, 6, 7, 8, 64, 1_000]) expect(findTier(list, hashOf(key * 2 ** 8))).toBeUndefined();
  });

  test.each([
    [40, 9, 31, 'read'],
    [48, 17, 1, 'read'],
    [39, 8, 1, 'damaged'],
    [49, 18, 1, 'damaged'],
    [40, 8, 1, 'damaged'],
    [40, 9, 0, 'damaged'],
    [40, 9, 32, 'damaged'],
  ])('of %d-bit keys, 2^%d buckets and %d low bits is %s', async (keyBits, bucketBits, riceBits, outcome) => {
    const bytes = new Uint8Array(headerBytes + sectionHeaderBytes + 4 * (2 ** bucketBits + 1) + digestBytes);
    const model = await encodeList({ ranked: [], lowerCase: [] });
    bytes.set(model.subarray(0, headerBytes));
    bytes.set([keyBits, 1], 5);
    bytes.set([0, 0, 0, 100, 0, 0, 0, 0, bucketBits, riceBits], headerBytes);
    expect((await readLocalList(await resealed(bytes))) === 'damaged').toBe(outcome === 'damaged');
  });

  // The first section has one key and so a bucket each for its 2^9 prefixes; its codes begin behind their positions.
  const firstSection = headerBytes;
  const firstPosition = headerBytes + 6 * sectionHeaderBytes;
  test.each([
    ['another magic', 0, 0],
    ['another version', 4, 2],
    ['keys of 39 bits', 5, 39],
    ['a section less', 6, 5],
    ['a section more', 6, 7],
    ['a tier there is none of', firstSection + 3, 99],
    ['more buckets than there are bytes', firstSection + 8, 30],
    ['rests of 32 bits', firstSection + 8, 8],
    ['Rice codes without low bits', firstSection + 9, 0],
    ['Rice codes of 32 bits', firstSection + 9, 32],
    ['a first bucket that does not begin at 0', firstPosition + 3, 1],
    ['positions that fall', firstPosition + 4 * 100 + 3, 255],
    ['positions outside of the file', firstPosition + 4 * 2 ** 9, 255],
  ])('is noticed when its digest fits and it has %s', async (_, at, byte) => {
    const bytes = await encodeList({ ranked: [1], lowerCase: [] });
    expect(await readLocalList(await resealed(bytes))).not.toBe('damaged');
    bytes[at] = byte;
    expect(await readLocalList(await resealed(bytes))).toBe('damaged');
  });

  test('is noticed when its digest fits and bytes are left over', async () => {
    const bytes = await encodeList({ ranked: [1], lowerCase: [] });
    expect(await readLocalList(await resealed(new Uint8Array([...bytes, 0])))).toBe('damaged');
  });
});
