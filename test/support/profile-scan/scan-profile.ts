import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, constants } from 'node:zlib';
import { readTable } from './leveldb-table.ts';
import { findTraces, type Trace } from './traces.ts';

/** Where in a browser's profile one of these traces lies: in any file, also inside packed blocks. Empty: nowhere. */
export function scanProfile(folder: string, traces: readonly Trace[]): { found: string[]; bytes: number } {
  const found: string[] = [];
  let bytes = 0;
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    // Names of files count as well: a storage may be named for what is in it.
    for (const name of findTraces(Buffer.from(path), traces)) found.push(`${path} (its name): ${name}`);
    const file = join(folder, path);
    if (!statSync(file, { throwIfNoEntry: false })?.isFile()) continue;
    const content = readFileSync(file);
    bytes += content.length;
    for (const part of [content, ...unpacked(content)]) {
      for (const name of findTraces(part, traces)) found.push(`${path}: ${name}`);
    }
  }
  return { found: [...new Set(found)], bytes };
}

function unpacked(content: Buffer): Buffer[] {
  return [...attempt(() => readTable(content)), ...attempt(() => gunzipped(content))];
}

/** A gzip stream anywhere in a file, such as the body in an entry of a disk cache. */
function gunzipped(content: Buffer): Buffer[] {
  const start = content.indexOf(Buffer.from('1f8b08', 'hex'));
  if (start === -1) return [];
  return [gunzipSync(content.subarray(start), { finishFlush: constants.Z_SYNC_FLUSH })];
}

function attempt(read: () => Buffer[]): Buffer[] {
  try {
    return read();
  } catch {
    return [];
  }
}
