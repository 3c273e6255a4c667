import { clear } from './character-classes.ts';
import { type FieldRules, meets } from './field-rules.ts';
import { type RandomBelow, systemRandomBelow } from './random-below.ts';

/** 20 of 64 characters: 120 bits. */
const preferredLength = 20;
/** For a page whose `pattern` knows a length that no attribute tells; the longest first. */
const otherLengths = [16, 15, 14, 12, 10, 8, 6, 5, 4, 24, 32, 40, 64];
/** Draws per alphabet and length. Most rules take the first; a page's `pattern` is tested this often at worst. */
const draws = 40;
const drawsWithoutPattern = 2_000;

/**
 * A random password that these rules accept, or `null` where none was found. Whole strings are drawn and thrown away
 * until one fits: placing the required characters by hand would make some places and characters likelier.
 */
export function suggestCharacters(rules: FieldRules, random: RandomBelow = systemRandomBelow): string | null {
  const lengths = rules.patterns.length > 0 ? [preferredLength, ...otherLengths] : [preferredLength];
  const fitting = new Set(lengths.map((length) => clamp(length, rules)));
  for (const alphabet of alphabetsFor(rules)) {
    for (const length of fitting) {
      const found = draw(alphabet, length, rules, random);
      if (found !== null) return found;
    }
  }
  return null;
}

/** The characters to draw from, and the sets of which each password holds at least one. */
interface Alphabet {
  characters: string;
  each: string[];
}

/** The strongest first. The later ones are for a `pattern` that says nothing about what it takes. */
function alphabetsFor({ allowed, required, patterns }: FieldRules): Alphabet[] {
  const { lower, upper, digit, symbol } = clear;
  const wanted = [
    [lower, upper, digit, symbol],
    [lower, upper, digit, '-_!@#*$%^&+=?.,:;()'],
    [lower, upper, digit],
  ];
  const narrow = [[lower, upper], [lower, digit], [upper, digit], [lower], [upper], [digit]];
  const sets = [...wanted, ...(patterns.length > 0 || allowed !== null ? narrow : [])];
  const alphabets = sets.map((each) => ({ characters: each.join('') + missing(required, each), each }));
  const within = allowed === null ? [] : [{ characters: preferClear(allowed), each: [] }];
  if (allowed === null) return alphabets;
  const fitting = alphabets.filter(({ characters }) => Array.from(characters).every((c) => allowed.includes(c)));
  return [...fitting, ...within];
}

/** One set more where a required one has nothing in common with those drawn from. */
function missing(required: readonly string[], each: readonly string[]): string {
  const known = each.join('');
  const unmet = required.filter((set) => !Array.from(set).some((character) => known.includes(character)));
  return Array.from(new Set(unmet.join(''))).join('');
}

function preferClear(allowed: string): string {
  const kept = allowed.replaceAll(/[0O1lI ]/g, '');
  return kept === '' ? allowed : kept;
}

function draw({ characters, each }: Alphabet, length: number, rules: FieldRules, random: RandomBelow): string | null {
  if (length < 1 || characters === '' || rules.minLength > rules.maxLength) return null;
  if (characters.length === 1 && length > rules.maxConsecutive) return null;
  const most = rules.patterns.length > 0 ? draws : drawsWithoutPattern;
  const sets = each.length <= length ? each : [];
  for (let tries = 0; tries < most; tries += 1) {
    const drawn =
      rules.maxConsecutive === 1 ? drawUnlike(characters, length, random) : drawAny(characters, length, random);
    if (sets.every((set) => drawn.some((character) => set.includes(character))) && meets(drawn.join(''), rules)) {
      return drawn.join('');
    }
  }
  return null;
}

function drawAny(characters: string, length: number, random: RandomBelow): string[] {
  return Array.from({ length }, () => characters.charAt(random(characters.length)));
}

/**
 * Each character from among those that differ from the one before it. Every string without a double is as likely as
 * every other, as if those with one had been thrown away; but of a small alphabet nearly all would be.
 */
function drawUnlike(characters: string, length: number, random: RandomBelow): string[] {
  const drawn: string[] = [];
  while (drawn.length < length) {
    const others = characters.replace(drawn.at(-1) ?? '', '');
    drawn.push(others.charAt(random(others.length)));
  }
  return drawn;
}

function clamp(length: number, { minLength, maxLength }: FieldRules): number {
  return Math.min(Math.max(length, minLength), maxLength);
}
