import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const prefixes = 1 << 20;
const cache = fileURLToPath(new URL('../../../node_modules/.cache/vigie/prefix-index.bin', import.meta.url));

export interface PrefixIndex {
  /** The numbers, from 0, of the lines whose SHA-1 starts with this prefix of five hex digits. */
  linesOf(prefix: string): number[];
}

/**
 * Finds lines by the first 20 bits of their SHA-1. A million hashes take over a second, so the result is kept beside
 * the dependencies, which go whenever the list could change.
 */
export function prefixIndex(lines: readonly string[]): PrefixIndex {
  const chains = readCache(prefixes + lines.length) ?? writeCache(chainByPrefix(lines));
  const first = chains.subarray(0, prefixes);
  const next = chains.subarray(prefixes);
  return {
    linesOf(prefix) {
      const found = [];
      for (let line = first[parseInt(prefix, 16)] ?? 0; line !== 0; line = next[line - 1] ?? 0) found.push(line - 1);
      return found.toReversed();
    },
  };
}

/** Linked lists in one array: the head of every prefix, then for every line its successor; 0 ends a list. */
function chainByPrefix(lines: readonly string[]): Uint32Array {
  const chains = new Uint32Array(prefixes + lines.length);
  for (const [line, text] of lines.entries()) {
    const prefix = hash('sha1', text, 'buffer').readUIntBE(0, 3) >> 4;
    chains[prefixes + line] = chains[prefix] ?? 0;
    chains[prefix] = line + 1;
  }
  return chains;
}

function readCache(length: number): Uint32Array | null {
  try {
    const bytes = readFileSync(cache);
    if (bytes.length !== length * 4) return null;
    return new Uint32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
  } catch {
    return null;
  }
}

function writeCache(chains: Uint32Array): Uint32Array {
  try {
    mkdirSync(dirname(cache), { recursive: true });
    // Test workers start at once: only a whole file may ever be seen under the final name.
    const whole = `${cache}.${process.pid}`;
    writeFileSync(whole, chains);
    renameSync(whole, cache);
  } catch {
    // A read-only folder costs a second next time, no more.
  }
  return chains;
}
