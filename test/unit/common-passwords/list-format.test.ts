import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeList } from '../../../src/common-passwords/encode-list.ts';
import { findTier, isVeryCommon } from '../../../src/common-passwords/lookup.ts';
import { hashOf, keys, read } from './any-keys.ts';

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

  test('is found among close ones and after a gap of any width', async () => {
    // Side by side but for one gap, whose unary part is longer than the 32 bits that are read at once, or than twice 32.
    for (const gap of [60, 150, 5_000]) {
      const close = Array.from({ length: 90 }, (_, n) => n * 2 ** 8);
      const far = (90 + gap) * 2 ** 8;
      const list = await read(await encodeList({ ranked: [...close, far], lowerCase: [] }));
      for (const key of [...close, far]) expect(findTier(list, hashOf(key))).toBe(100);
      for (const key of [far - 2 ** 8, far + 2 ** 8, 90 * 2 ** 8]) expect(findTier(list, hashOf(key))).toBeUndefined();
    }
  });

  test('ends with its bucket: the next one’s keys are not read on', async () => {
    // 40 bits are kept, and 31 of them are the place within a bucket: 1 in the first bucket, 5 in the second.
    const place = (bucket: number, rest: number) => (bucket * 2 ** 31 + rest) * 2 ** 8;
    const list = await read(await encodeList({ ranked: [place(0, 1), place(1, 5)], lowerCase: [] }));
    const asked = [0, 1, 2, 5, 6, 7, 8].map((rest) => findTier(list, hashOf(place(0, rest))));
    expect(asked).toEqual([undefined, 100, undefined, undefined, undefined, undefined, undefined]);
  });

  test('gives the same bytes each time', async () => {
    const ranking = { ranked: [5, 3, 2 ** 47], lowerCase: [9] };
    expect(await encodeList(ranking)).toEqual(await encodeList(ranking));
  });
});
