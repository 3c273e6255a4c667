import { leftOut } from './words-left-out.ts';

/**
 * The EFF's long word list (7,776 words chosen to be known and short: eff.org/dice, CC BY), one a line. Left out: the four words
 * with a hyphen of their own, which would blur the five words of a suggestion, and those of `leftOut`.
 */
export function wordsFile(byDice: Record<string, string>): string {
  const words = Object.values(byDice).filter((word) => /^[a-z]+$/.test(word) && !leftOut.has(word));
  return `${[...new Set(words)].toSorted().join('\n')}\n`;
}
