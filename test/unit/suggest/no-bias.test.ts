import { describe, expect, test } from 'vitest';
import { clear } from '../../../src/suggest/character-classes.ts';
import { readFieldRules } from '../../../src/suggest/field-rules.ts';
import { type FillRandom, randomBelowFrom } from '../../../src/suggest/random-below.ts';
import { suggestCharacters } from '../../../src/suggest/suggest-characters.ts';
import { drawWords } from '../../../src/suggest/suggest-words.ts';
import { seededRandom } from '../../support/seeded-random.ts';

const length = 20;

/** Random bits that are the same on every run, so that a statistical test cannot fail by chance. */
function seededFill(seed: number): FillRandom {
  const random = seededRandom(seed);
  return (array) => {
    array.forEach((_, at) => (array[at] = random(2 ** 32)));
  };
}
const passwords = 20_000;

describe('no character is likelier than another', () => {
  const random = randomBelowFrom(seededFill(1));
  const rules = readFieldRules([{}]);
  const drawn = Array.from({ length: passwords }, () => suggestCharacters(rules, random).characters[0] ?? '');

  test('over all places, counts follow the exact distribution (chi-square, 63 degrees of freedom)', () => {
    const alphabet = Object.values(clear).join('');
    const counts = countEach(drawn.join(''));
    const chiSquare = sum(alphabet, (c) => squaredError(counts.get(c) ?? 0, passwords * length * chance(c)));
    // 63 degrees of freedom: 131 is passed once in a million.
    expect(chiSquare).toBeLessThan(131);
    expect(counts.size).toBe(64);
  });

  test('every place holds each kind equally often (chi-square, 19 degrees of freedom each)', () => {
    for (const set of Object.values(clear)) {
      const places = Array.from({ length }, (_, at) => drawn.filter((word) => set.includes(word.charAt(at))).length);
      const expected = places.reduce((a, b) => a + b) / length;
      const chiSquare = places.reduce((total, count) => total + squaredError(count, expected), 0);
      expect(chiSquare).toBeLessThan(65);
    }
  });

  test('a biased source is seen by these very figures', () => {
    const fill = seededFill(1);
    const biased = randomBelowFrom((array) => {
      fill(array);
      // One value in a hundred is made even: the least bias worth catching.
      array.forEach((value, at) => (array[at] = value % 100 === 1 ? value - 1 : value));
    });
    const made = Array.from({ length: passwords }, () => suggestCharacters(rules, biased).characters[0] ?? '');
    const counts = countEach(made.join(''));
    const alphabet = Object.values(clear).join('');
    const chiSquare = sum(alphabet, (c) => squaredError(counts.get(c) ?? 0, passwords * length * chance(c)));
    expect(chiSquare).toBeGreaterThan(131);
  });

  test('where no character may follow itself, each string is equally likely (chi-square, 11 degrees of freedom)', () => {
    const page = { passwordrules: 'allowed: [abc]; minlength: 3; maxlength: 3; max-consecutive: 1' };
    const few = readFieldRules([page]);
    const counts = countEach(Array.from({ length: 12_000 }, () => suggestCharacters(few, random).weak[0] ?? ''));
    expect(counts.size).toBe(12);
    // 11 degrees of freedom: 50 is passed once in a million.
    expect([...counts.values()].reduce((total, count) => total + squaredError(count, 1_000), 0)).toBeLessThan(50);
  });

  test('each word is drawn equally often (chi-square, 99 degrees of freedom)', () => {
    const list = Array.from({ length: 100 }, (_, i) => String(i));
    const counts = countEach(drawWords(list, 100_000, random));
    const chiSquare = [...counts.values()].reduce((total, count) => total + squaredError(count, 1_000), 0);
    expect(chiSquare).toBeLessThan(180);
    expect(counts.size).toBe(100);
  });

  test('numbers that a remainder would favour are thrown away', () => {
    const given = [2 ** 32 - 1, 2 ** 32 - 2, 7];
    const below = randomBelowFrom((array) => array.forEach((_, at) => (array[array.length - 1 - at] = given[at] ?? 0)));
    // 2^32 = 3 * 1431655765 + 1: the highest number alone has no share.
    expect([below(3), below(3)]).toEqual([2, 1]);
  });
});

/** The exact chance of this character at one place, given that all four kinds are in the password. */
function chance(character: string): number {
  const kinds = Object.values(clear);
  const own = kinds.find((set) => set.includes(character)) ?? '';
  const others = kinds.filter((set) => set !== own);
  return ((1 / 64) * allPresent(others, length - 1)) / allPresent(kinds, length);
}

/** The chance that so many draws hold every one of these sets, by inclusion and exclusion. */
function allPresent([first, ...rest]: readonly string[], draws: number, left = 64): number {
  if (first === undefined) return (left / 64) ** draws;
  return allPresent(rest, draws, left) - allPresent(rest, draws, left - first.length);
}

function countEach(drawn: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of drawn) counts.set(one, (counts.get(one) ?? 0) + 1);
  return counts;
}

function sum(characters: string, value: (character: string) => number): number {
  return Array.from(characters).reduce((total, character) => total + value(character), 0);
}

function squaredError(seen: number, expected: number): number {
  return (seen - expected) ** 2 / expected;
}
