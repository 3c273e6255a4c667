import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const data = fileURLToPath(new URL('../../../../shared/data/', import.meta.url));
const folder = `${data}ranges/`;

/** Why there is nothing recorded to compare with, or `null` where there is. */
export const noRecordings = existsSync(folder) ? null : 'no recorded ranges (../shared/data/ranges is missing)';

/** The recorded answer of the real service for an upper-case `prefix`, where there is one. */
export function recordedRange(prefix: string): string | null {
  const file = `${folder}${prefix}.txt`;
  return existsSync(file) ? readFileSync(file, 'latin1') : null;
}

export interface KnownPassword {
  password: string;
  prefix: string;
  /** As recorded. */
  count: number;
}

/** Passwords whose lines are in the recorded answers. Empty where there are none. */
export function knownPasswords(): KnownPassword[] {
  const file = `${data}known-plaintexts.json`;
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as KnownPassword[]) : [];
}
