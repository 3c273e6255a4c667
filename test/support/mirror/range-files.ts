import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addLeaks } from '../range-server/extra-leaks.ts';
import { computeRange } from '../range-server/range-body.ts';

export const leakedHere = 'turnstone-harbour-78';
export const timesHere = 4_321;
const prefixOfLeaked = createHash('sha1').update(leakedHere).digest('hex').slice(0, 5).toUpperCase();

/** `count` neighbouring prefixes, among them that of the one password which only this mirror knows. */
export function samplePrefixes(count: number): string[] {
  const first = Math.floor(Number.parseInt(prefixOfLeaked, 16) / count) * count;
  return Array.from({ length: count }, (_, index) => (first + index).toString(16).toUpperCase().padStart(5, '0'));
}

/** Writes what the official downloader writes, one file a prefix, and beside each its compressed form. */
export function writeRangeFiles(folder: string, prefixes: readonly string[]): Map<string, string> {
  mkdirSync(folder, { recursive: true });
  const bodies = new Map<string, string>();
  for (const prefix of prefixes) {
    const body = addLeaks(computeRange(prefix), prefix, { [leakedHere]: timesHere });
    writeFileSync(join(folder, `${prefix}.txt`), body);
    writeFileSync(join(folder, `${prefix}.txt.gz`), gzipSync(body, { level: 9 }));
    bodies.set(prefix, body);
  }
  return bodies;
}
