import { type FieldRules, readFieldRules } from '../../../src/suggest/field-rules.ts';
import { pickAccepted } from '../../../src/suggest/pick-accepted.ts';
import { suggestCharacters } from '../../../src/suggest/suggest-characters.ts';
import { suggestWords } from '../../../src/suggest/suggest-words.ts';
import type { FieldAttributes } from '../../../src/warning/draw-suggestions.ts';

/** As in the product: drawn by all rules but the patterns, and the first that these accept. */
export function charactersFor(fields: readonly FieldAttributes[]): string | null {
  return pickAccepted(suggestCharacters(rulesOf(fields)).characters, patternsOf(fields));
}

/** One that is too weak to be shown: where the page would take it, that is the reason why there is none. */
export function weakFor(fields: readonly FieldAttributes[]): string | null {
  return pickAccepted(suggestCharacters(rulesOf(fields)).weak, patternsOf(fields));
}

export function wordsFor(drawn: readonly string[], fields: readonly FieldAttributes[]): string | null {
  return pickAccepted(suggestWords(drawn, rulesOf(fields)), patternsOf(fields));
}

function rulesOf(fields: readonly FieldAttributes[]): FieldRules {
  return readFieldRules(fields, patternsOf(fields).length > 0);
}

function patternsOf(fields: readonly FieldAttributes[]): string[] {
  return fields.flatMap(({ pattern }) => (pattern ? [pattern] : []));
}
