import { createHash } from 'node:crypto';

/** Passwords to counts, beyond those of the public list: for what a local list of that very list cannot know. */
export type ExtraLeaks = Readonly<Record<string, number>>;

/** `range` with the lines of the extra leaks that belong to `prefix`, in their place. */
export function addLeaks(range: string, prefix: string, leaks: ExtraLeaks): string {
  const lines = Object.entries(leaks).flatMap(([password, times]) => {
    const hash = createHash('sha1').update(password).digest('hex').toUpperCase();
    return hash.startsWith(prefix) ? [`${hash.slice(5)}:${times}`] : [];
  });
  if (lines.length === 0) return range;
  const lineEnd = range.includes('\r\n') ? '\r\n' : '\n';
  return [...range.split(lineEnd), ...lines].toSorted().join(lineEnd);
}
