import { characterClasses, clear } from './character-classes.ts';
import type { FieldRules } from './field-rules.ts';

/** The characters to draw from, and the sets of which each password holds at least one. */
export interface Alphabet {
  characters: string;
  each: string[];
}

const moreSymbols = '-_!@#*$%^&+=?.,:;()';

/** The strongest first. The later ones are for a `pattern` that says nothing about what it takes. */
export function alphabetsFor({ allowed, required, patterned }: FieldRules): Alphabet[] {
  const { lower, upper, digit, symbol } = clear;
  const wanted = [
    [lower, upper, digit, symbol],
    [lower, upper, digit, moreSymbols],
    [lower, upper, digit],
    // Where a field takes eight characters: with those that are taken for each other, 50 bits.
    [characterClasses.lower, characterClasses.upper, characterClasses.digit, moreSymbols],
  ];
  const narrow = [[lower, upper], [lower, digit], [upper, digit], [lower], [upper], [digit]];
  const sets = [...wanted, ...(patterned || allowed !== null ? narrow : [])];
  const alphabets = sets.map((each) => ({ characters: each.join('') + missing(required, each), each }));
  if (allowed === null) return alphabets;
  const fitting = alphabets.filter(({ characters }) => Array.from(characters).every((c) => allowed.includes(c)));
  return [...fitting, { characters: preferClear(allowed), each: [] }];
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
