/** The first of these that a page's own patterns accept. Runs where the page does: a pattern can take as long as it likes. */
export function pickAccepted(candidates: readonly string[], patterns: readonly string[]): string | null {
  const compiled = patterns.map(compile).filter((pattern) => pattern !== undefined);
  return candidates.find((candidate) => compiled.every((pattern) => pattern.test(candidate))) ?? null;
}

/** As the browser does: the whole value must match, and a pattern that does not compile says nothing. */
function compile(pattern: string): RegExp | undefined {
  for (const flags of ['v', 'u']) {
    try {
      return new RegExp(`^(?:${pattern})$`, flags);
    } catch {}
  }
  return undefined;
}
