/**
 * The EFF's long word list (7,776 words chosen to be known, short and inoffensive: eff.org/dice, CC BY), one a line.
 * Left out: the four words with a hyphen of their own, which would blur the five words of a suggestion.
 */
export function wordsFile(byDice: Record<string, string>): string {
  const words = Object.values(byDice).filter((word) => /^[a-z]+$/.test(word));
  return `${[...new Set(words)].toSorted().join('\n')}\n`;
}
