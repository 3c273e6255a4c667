import { type Alphabet, alphabetsFor } from './alphabets.ts';
import { Draws } from './draws.ts';
import { type FieldRules, meets } from './field-rules.ts';
import { type RandomBelow, systemRandomBelow } from './random-below.ts';

/** 20 of 64 characters: 120 bits. */
const preferredLength = 20;
/** For a page whose `pattern` knows a length that no attribute tells; the longest first. */
const otherLengths = [16, 15, 14, 12, 10, 8, 6, 5, 4, 24, 32, 40, 64];
/** No page asks for more, and nobody would take it. */
const longest = 512;
/** For a `pattern`: so many of each alphabet and length, out of so many draws at most. */
const several = 8;
const drawsForSeveral = 40;
const drawsForOne = 2_000;
/** Characters drawn for one question. A process that asks for what cannot be gets some milliseconds of work, and no more. */
const mostCharacters = 120_000;

/**
 * Random passwords that these rules accept, in order of preference: one, or several for each alphabet and length where the
 * page's `pattern` has a say as well; none where none was found. Whole strings are drawn and thrown away until one fits:
 * placing the required characters by hand would make some places and characters likelier.
 */
export function suggestCharacters(rules: FieldRules, random: RandomBelow = systemRandomBelow): string[] {
  if (rules.minLength > rules.maxLength || rules.minLength > longest) return [];
  const lengths = rules.patterned ? [preferredLength, ...otherLengths] : [preferredLength];
  const fitting = new Set(lengths.map((length) => clamp(length, rules)));
  const draws = new Draws(random, mostCharacters);
  const found: string[] = [];
  for (const alphabet of alphabetsFor(rules)) {
    for (const length of fitting) {
      found.push(...drawFrom(alphabet, length, rules, draws));
      if (found.length > 0 && !rules.patterned) return found;
    }
  }
  return found;
}

function drawFrom({ characters, each }: Alphabet, length: number, rules: FieldRules, draws: Draws): string[] {
  if (length < 1 || characters === '') return [];
  if (characters.length === 1 && length > rules.maxConsecutive) return [];
  const [wanted, most] = rules.patterned ? [several, drawsForSeveral] : [1, drawsForOne];
  const sets = each.length <= length ? each : [];
  const found: string[] = [];
  for (let tries = 0; tries < most && found.length < wanted && draws.left >= length; tries += 1) {
    const drawn = draws.take(characters, length, rules.maxConsecutive === 1);
    const hasEach = sets.every((set) => drawn.some((character) => set.includes(character)));
    if (hasEach && meets(drawn.join(''), rules)) found.push(drawn.join(''));
  }
  return found;
}

function clamp(length: number, { minLength, maxLength }: FieldRules): number {
  return Math.min(Math.max(length, minLength), maxLength);
}
