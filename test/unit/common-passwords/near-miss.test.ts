import { beforeAll, describe, expect, test } from 'vitest';
import type { LocalList } from '../../../src/common-passwords/local-list.ts';
import { findTier } from '../../../src/common-passwords/lookup.ts';
import { isNearMiss } from '../../../src/common-passwords/near-miss.ts';
import { loadDefaultList, readWords, sha1 } from '../../support/default-list.ts';
import { seededRandom } from '../../support/seeded-random.ts';

let list: LocalList;
let words: string[];
beforeAll(async () => {
  list = await loadDefaultList();
  words = await readWords();
}, 60_000);

const isNear = (password: string) => isNearMiss(list, password, async (text) => sha1(text));
/** What the check would say: near misses are looked for when the value itself is not in the list. */
const called = async (password: string) => findTier(list, sha1(password)) === undefined && (await isNear(password));

async function allCalled(passwords: string[]): Promise<string[]> {
  const near: string[] = [];
  for (const password of passwords) if (await called(password)) near.push(password);
  return near;
}

describe('is called', () => {
  test.each([
    'P@ssw0rd1!',
    'PASSWORD99!',
    '!dragon77',
    'Iloveyou!!!',
    'Qwerty12345!',
    '$unshine7!',
    '123456!!',
    'lovE#1',
    // Five more than dragon, but three more than dragon20.
    'dragon2024!',
  ])('%s', async (password) => expect(await called(password)).toBe(true));

  test.each([
    ['case', (word: string) => word.toUpperCase()],
    ['case, of every second letter', (word: string) => word.replaceAll(/(.)(.)/g, (_, a, b) => a + b.toUpperCase())],
    ['three symbols after it', (word: string) => `${word}!?#`],
    ['two digits before it, a symbol after', (word: string) => `47${word}!`],
  ])('each of the 100,000 most common, changed in %s', { timeout: 60_000 }, async (_, change) => {
    const random = seededRandom(8);
    // Three-character passwords and short numbers are left out on purpose: see isRecognisable.
    const sample = Array.from({ length: 3000 }, () => words[random(100_000)] ?? '').filter(
      (word) => word.length > 3 && /[^\d]/.test(word) && word.length <= 30,
    );
    const missed: string[] = [];
    for (const word of sample) {
      const changed = change(word);
      if (findTier(list, sha1(changed)) === undefined && !(await isNear(changed))) missed.push(word);
    }
    expect(missed).toEqual([]);
  });

  test(
    'each of the 20,000 most common words, as people change them to satisfy a rule',
    { timeout: 60_000 },
    async () => {
      const capital = (word: string) => `${word[0]?.toUpperCase()}${word.slice(1)}`;
      const swapped = (word: string) => word.replaceAll('a', '@').replaceAll('o', '0').replaceAll('e', '3');
      const changes: [string, (word: string) => string][] = [
        ['Dragon1!', (word) => `${capital(word)}1!`],
        ['P@ssw0rd', (word) => capital(swapped(word))],
        ['123dragon', (word) => `123${word}`],
        ['dragon24!', (word) => `${word}24!`],
        ['$unsh1ne', (word) => word.replaceAll('s', '$').replaceAll('i', '1')],
        ['P@ssw0rd1!', (word) => `${capital(swapped(word))}1!`],
        ['DRAGON!!!', (word) => `${word.toUpperCase()}!!!`],
      ];
      // Without "aaaa": a value without any letter, such as "@@@@", is not read as letters.
      const common = words.slice(0, 20_000).filter((word) => /^[a-z]{4,}$/.test(word) && new Set(word).size > 1);
      const rows: Record<string, { changed: number; 'in the list': number; 'near misses': number; missed: number }> =
        {};
      for (const [name, change] of changes) {
        const row = (rows[name] = { changed: 0, 'in the list': 0, 'near misses': 0, missed: 0 });
        for (const password of common.map(change)) {
          row.changed += 1;
          if (findTier(list, sha1(password)) !== undefined) row['in the list'] += 1;
          else if (await isNear(password)) row['near misses'] += 1;
          else row.missed += 1;
        }
      }
      console.table(rows);
      expect(Object.values(rows).map(({ missed }) => missed)).toEqual(changes.map(() => 0));
    },
  );

  test('no small change to a less common password', async () => {
    const rare = words.slice(100_000).filter((word) => /^[a-z]{6,}$/.test(word));
    expect(await allCalled(rare.slice(0, 1000).map((word) => `${word}?!`))).toEqual([]);
  });
});

describe('does not cry wolf', () => {
  const lower = 'abcdefghijklmnopqrstuvwxyz';
  const symbols = '!"#$%&\'()*+,-./:;<=>?@[]^_{|}~';
  const alphabets = [
    lower,
    `${lower}0123456789`,
    `${lower}${lower.toUpperCase()}0123456789`,
    '0123456789',
    '0123456789abcdef',
  ];

  test.each([...alphabets, `${lower}${lower.toUpperCase()}0123456789${symbols}`])(
    '10,000 random passwords of 12 to 20 of %s',
    { timeout: 60_000 },
    async (alphabet) => {
      const random = seededRandom(alphabet.length);
      const passwords = Array.from({ length: 10_000 }, () =>
        Array.from({ length: 12 + random(9) }, () => alphabet[random(alphabet.length)]).join(''),
      );
      expect(await allCalled(passwords)).toEqual([]);
    },
  );

  test.each([' ', '-', '.', ''])(
    '10,000 phrases of four common words with "%s" between',
    { timeout: 60_000 },
    async (gap) => {
      const random = seededRandom(99);
      const plain = words.slice(0, 20_000).filter((word) => /^[a-z]{4,9}$/.test(word));
      const phrases = Array.from({ length: 10_000 }, () => {
        const phrase = Array.from({ length: 4 }, () => plain[random(plain.length)]).join(gap);
        return random(2) ? phrase : `${phrase[0]?.toUpperCase()}${phrase.slice(1)}${random(100)}!`;
      });
      expect(await allCalled(phrases)).toEqual([]);
    },
  );
});
