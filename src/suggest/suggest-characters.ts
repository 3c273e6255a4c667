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
/**
 * Bits, of which what is thrown away until a string fits costs one or two. What has fewer is no strong password: whoever gets the
 * site's hashes guesses it.
 */
const fewestBits = 50;
/** Characters drawn for one question. A process that asks for what cannot be gets some milliseconds of work, and no more. */
const mostCharacters = 120_000;

export interface SuggestedCharacters {
  characters: string[];
  /** Some that the rules accept, too, and that are easy to guess. */
  weak: string[];
}

/**
 * Random passwords that these rules accept, in order of preference: one, or several for each alphabet and length where the
 * page's `pattern` has a say as well; none where none was found. Whole strings are drawn and thrown away until one fits:
 * placing the required characters by hand would make some places and characters likelier.
 */
export function suggestCharacters(rules: FieldRules, random: RandomBelow = systemRandomBelow): SuggestedCharacters {
  const found: SuggestedCharacters = { characters: [], weak: [] };
  if (rules.minLength > rules.maxLength || rules.minLength > longest) return found;
  const draws = new Draws(random, mostCharacters);
  for (const alphabet of alphabetsFor(rules)) {
    for (const length of lengthsFor(alphabet, rules)) {
      const isWeak = bitsOf(alphabet, length, rules) < fewestBits;
      if (isWeak && !rules.patterned && found.weak.length > 0) continue;
      found[isWeak ? 'weak' : 'characters'].push(...drawFrom(alphabet, length, rules, draws));
      if (found.characters.length > 0 && !rules.patterned) return found;
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

/** Of a small alphabet as many as it takes; as far as the page takes as many. */
function lengthsFor(alphabet: Alphabet, rules: FieldRules): Set<number> {
  const lengths = rules.patterned ? [preferredLength, ...otherLengths] : [preferredLength];
  const enough = 1 + Math.ceil((fewestBits - bitsOf(alphabet, 1, rules)) / bitsOfNext(alphabet, rules));
  const longer = enough > preferredLength && enough <= longest ? [enough] : [];
  return new Set([...longer, ...lengths].map((length) => clamp(length, rules)));
}

function bitsOf(alphabet: Alphabet, length: number, rules: FieldRules): number {
  return Math.log2(alphabet.characters.length) + (length - 1) * bitsOfNext(alphabet, rules);
}

/** Of a character that is not the first. */
function bitsOfNext({ characters }: Alphabet, { maxConsecutive }: FieldRules): number {
  return Math.log2(Math.max(1, maxConsecutive === 1 ? characters.length - 1 : characters.length));
}

function clamp(length: number, { minLength, maxLength }: FieldRules): number {
  return Math.min(Math.max(length, minLength), maxLength);
}
