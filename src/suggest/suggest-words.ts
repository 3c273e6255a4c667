import { type FieldRules, meets } from './field-rules.ts';
import { type RandomBelow, systemRandomBelow } from './random-below.ts';

/** Five of 7,416 words: 64.3 bits. */
export const wordsPerPassword = 5;
/** Sets of words tried: preferring short ones for a short field costs at most log2(20) = 4.3 of those bits. */
export const setsToTry = 20;

/** Words drawn from the list, each on its own: enough for `suggestWords`. */
export function drawWords(list: readonly string[], count: number, random: RandomBelow = systemRandomBelow): string[] {
  if (list.length === 0) return [];
  return Array.from({ length: count }, () => list[random(list.length)] ?? '');
}

/** Capitals, a digit and hyphens please most rules that a page never says; the plainer forms are for those it says. */
const forms = [
  (words: string[], digit: number) => `${words.map(capitalised).join('-')}${digit}`,
  (words: string[]) => words.join('-'),
  ...['.', '_', '!', '@', '#', '$', '*', '+', '=', '&', '%', ',', '?', '/', ' ', ''].map(
    (separator) => (words: string[], digit: number) => `${words.map(capitalised).join(separator)}${digit}`,
  ),
  (words: string[]) => words.map(capitalised).join(''),
  (words: string[]) => words.join(' '),
  (words: string[]) => words.join(''),
];

/**
 * Five words in the forms that these rules accept, in order of preference: one, or all where the page's `pattern` has a say as
 * well; none, most often, where the field is too short for words.
 */
export function suggestWords(
  drawn: readonly string[],
  rules: FieldRules,
  random: RandomBelow = systemRandomBelow,
): string[] {
  const digit = random(10);
  const found: string[] = [];
  for (const form of forms) {
    for (let at = 0; at + wordsPerPassword <= drawn.length; at += wordsPerPassword) {
      const suggestion = form(drawn.slice(at, at + wordsPerPassword), digit);
      if (meets(suggestion, rules)) found.push(suggestion);
      if (found.length > 0 && !rules.patterned) return found;
    }
  }
  return found;
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
