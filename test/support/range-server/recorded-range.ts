import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../../shared/data/ranges/', import.meta.url));

/** Why there is nothing recorded to compare with, or `null` where there is. */
export const noRecordings = existsSync(folder) ? null : 'no recorded ranges (../shared/data/ranges is missing)';

/** The recorded answer of the real service for an upper-case `prefix`, where there is one. */
export function recordedRange(prefix: string): string | null {
  const file = `${folder}${prefix}.txt`;
  return existsSync(file) ? readFileSync(file, 'latin1') : null;
}
