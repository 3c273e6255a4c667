import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeList } from '../../../src/common-passwords/encode-list.ts';
import { digestBytes, headerBytes, sectionHeaderBytes, sha256 } from '../../../src/common-passwords/list-format.ts';
import { readLocalList, type LocalList } from '../../../src/common-passwords/local-list.ts';
import { findTier, isVeryCommon } from '../../../src/common-passwords/lookup.ts';

const maxKey = 2 ** 48 - 1;
/** Far apart, and side by side in one bucket. */
const keys = fc.uniqueArray(
  fc.oneof(
    fc.maxSafeNat().map((n) => n % (maxKey + 1)),
    fc.nat(5000),
    fc.nat(5000).map((n) => maxKey - n),
  ),
  { maxLength: 400 },
);

/** A SHA-1 that begins with these 48 bits. */
function hashOf(key: number): Uint8Array {
  const hash = new Uint8Array(20);
  for (let at = 5, rest = key; at >= 0; at--, rest = Math.floor(rest / 256)) hash[at] = rest % 256;
  return hash;
}

async function read(file: Uint8Array<ArrayBuffer>): Promise<LocalList> {
  const list = await readLocalList(file);
  if (list === 'damaged') throw new Error('damaged');
  return list;
}

/** 40 bits are kept of lists this short. */
const kept = (key: number) => Math.floor(key / 2 ** 8);

describe('any set of keys', () => {
  test('is found, each in its tier, and nothing else is', () =>
    fc.assert(
      fc.asyncProperty(keys, keys, async (ranked, others) => {
        const list = await read(await encodeList({ ranked, lowerCase: [] }));
        const places = new Map<number, number>();
        ranked.forEach((key, rank) => places.has(kept(key)) || places.set(kept(key), rank));
        for (const key of [...ranked, ...others]) {
          const place = places.get(kept(key));
          expect(findTier(list, hashOf(key))).toBe(place === undefined ? undefined : place < 100 ? 100 : 1000);
        }
      }),
    ));

  test('of lower-case forms is for near misses only', () =>
    fc.assert(
      fc.asyncProperty(keys, async (lowerCase) => {
        const list = await read(await encodeList({ ranked: [], lowerCase }));
        for (const key of lowerCase) {
          expect(isVeryCommon(list, hashOf(key))).toBe(true);
          expect(findTier(list, hashOf(key))).toBeUndefined();
        }
      }),
    ));

  test('gives the same bytes each time', async () => {
    const ranking = { ranked: [5, 3, 2 ** 47], lowerCase: [9] };
    expect(await encodeList(ranking)).toEqual(await encodeList(ranking));
  });
});

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

async function resealed(file: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const end = file.length - digestBytes;
  const copy = file.slice();
  copy.set(new Uint8Array(await sha256(copy.subarray(0, end))), end);
  return copy;
}
