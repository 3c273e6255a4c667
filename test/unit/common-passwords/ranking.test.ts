import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { leading48Bits } from '../../../src/common-passwords/list-format.ts';
import { readLocalList } from '../../../src/common-passwords/local-list.ts';
import { findTier } from '../../../src/common-passwords/lookup.ts';
import { encodeList } from '../../../src/common-passwords/encode-list.ts';
import { readRanking } from '../../../scripts/local-list/ranking.ts';
import { sha1 } from '../../support/default-list.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-ranking-'));
});
afterEach(() => rm(folder, { recursive: true }));

const key = (text: string) => leading48Bits(sha1(text));

test('a word list ranks by its lines, each word once, whatever ends a line', async () => {
  const file = join(folder, 'words.txt');
  await writeFile(file, 'Été\r\nhello\n\nhello\nABC\nabc\nbeyond');
  const { ranked, lowerCase } = await readRanking(file, 4);
  expect(Array.from(ranked)).toEqual(['Été', 'hello', 'ABC', 'abc'].map(key));
  expect(Array.from(lowerCase)).toEqual([key('été')]);
});

test('range files rank by their counts, without padding and without other files', async () => {
  const seen = { winter: 7, summer: 900, spring: 30, padding: 0 };
  for (const [word, count] of Object.entries(seen)) {
    const hex = Buffer.from(sha1(word)).toString('hex').toUpperCase();
    await writeFile(join(folder, `${hex.slice(0, 5)}.txt`), `${hex.slice(5)}:${count}\r\n`);
  }
  await writeFile(join(folder, 'README.txt'), 'not a range');
  expect((await readRanking(folder, 2)).ranked).toEqual([key('summer'), key('spring')]);
  const list = await readLocalList(await encodeList(await readRanking(folder, 10)));
  if (list === 'damaged') throw new Error('damaged');
  expect(['summer', 'spring', 'winter', 'padding'].map((word) => findTier(list, sha1(word)))).toEqual([
    100,
    100,
    100,
    undefined,
  ]);
});

test('what is neither is refused, with the reason', async () => {
  const refused = (from: string) => expect(readRanking(from, 10)).rejects;
  await refused(folder).toThrow('There are no range files');
  await refused(join(folder, 'nowhere')).toThrow(/There is no .*nowhere\./);
  const file = join(folder, '00000.txt');
  await writeFile(file, '');
  await refused(file).toThrow('There is no password');
  await refused(folder).toThrow('There is no password');
  await writeFile(file, 'a\0b');
  await refused(file).toThrow('is no text');
  // Half a download, or a page that says so.
  await writeFile(file, `${'0'.repeat(35)}:5\r\n${'1'.repeat(20)}`);
  await refused(folder).toThrow('00000.txt is no range file: see its line 2.');
});
