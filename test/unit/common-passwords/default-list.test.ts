import { beforeAll, expect, test } from 'vitest';
import { encodeList } from '../../../src/common-passwords/encode-list.ts';
import type { LocalList } from '../../../src/common-passwords/local-list.ts';
import { findTier } from '../../../src/common-passwords/lookup.ts';
import { listSize, wordList } from '../../../scripts/local-list/default-list.ts';
import { readRanking } from '../../../scripts/local-list/ranking.ts';
import { loadDefaultList, readDefaultListFile, readWords, sha1 } from '../../support/default-list.ts';
import { seededRandom } from '../../support/seeded-random.ts';

let list: LocalList;
let words: string[];
beforeAll(async () => {
  list = await loadDefaultList();
  words = await readWords();
}, 60_000);

test('every one of the 999,999 passwords is found, in its tier', { timeout: 60_000 }, () => {
  expect(words).toHaveLength(999_999);
  const wrong = words.filter((word, rank) => {
    const tier =
      rank < 100 ? 100 : rank < 1_000 ? 1_000 : rank < 10_000 ? 10_000 : rank < 100_000 ? 100_000 : 1_000_000;
    return findTier(list, sha1(word)) !== tier;
  });
  expect(wrong).toEqual([]);
});

test('a million random passwords are not', { timeout: 60_000 }, () => {
  const random = seededRandom(4);
  const known = new Set(words);
  let found = 0;
  for (let n = 0; n < 1_000_000; n++) {
    const password = Array.from({ length: 12 }, () => String.fromCodePoint(33 + random(94))).join('');
    if (!known.has(password) && findTier(list, sha1(password)) !== undefined) found++;
  }
  const expected = words.length / 2 ** list.keyBits;
  console.log(
    `Found of a million random passwords: ${found} (rate ${found / 1e6}; expected ${expected.toExponential(2)})`,
  );
  expect(expected).toBeLessThan(1e-6);
  // 0.45 are expected; six or more would be one chance in 100,000.
  expect(found).toBeLessThan(6);
});

test('it is smaller than 3.0 MB, and the same bytes on every machine', { timeout: 60_000 }, async () => {
  const file = await readDefaultListFile();
  expect(file.length).toBeLessThan(3_000_000);
  expect(Buffer.compare(file, await encodeList(await readRanking(wordList, listSize)))).toBe(0);
  // Its last 32 bytes are its SHA-256. Changes with the word list or the format, and with nothing else.
  expect(Buffer.from(file.subarray(-32)).toString('hex')).toBe(
    '5042946789c25ff4d6878cdeb4018a4d55e4b12202680b1536119050590192ae',
  );
});
