/** What a changelog says of a version, below `## <version>` and, it may be, a date. `null` where it says nothing. */
export function changesOf(changelog: string, version: string): string | null {
  const parts = changelog.split(/^## /m).slice(1);
  const part = parts.find((text) => /^[^\s]*/.exec(text)?.[0] === version);
  const changes = part?.slice(part.indexOf('\n') + 1).trim();
  return changes === undefined || changes === '' ? null : changes;
}
