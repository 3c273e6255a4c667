import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const prefixes = 1 << 20;
const lineFeed = 10;
const cache = fileURLToPath(new URL('../../../node_modules/.cache/vigie/prefix-index.bin', import.meta.url));

export interface Line {
  /** From 1. */
  number: number;
  text: string;
}

/**
 * Finds the lines of an ASCII file by the first five hex digits of their SHA-1. A million hashes take over a second,
 * so what is computed is kept beside the dependencies, which change whenever the list does.
 */
export class PrefixIndex {
  readonly #file: Buffer;
  /** For every prefix the number of its first line, then for every line the number of the next; 0 ends a chain. */
  readonly #chains: Uint32Array;
  /** Where each line starts; at the end, where the next one would. */
  readonly #starts: Uint32Array;

  constructor(file: Buffer) {
    this.#file = file;
    const lines = file.reduce((count, byte) => count + (byte === lineFeed ? 1 : 0), 0);
    const numbers = readCache(prefixes + lines + lines + 1) ?? writeCache(computeIndex(file, lines));
    this.#chains = numbers.subarray(0, prefixes + lines);
    this.#starts = numbers.subarray(prefixes + lines);
  }

  linesOf(prefix: string): Line[] {
    const found = [];
    let number = this.#chains[parseInt(prefix, 16)] ?? 0;
    while (number !== 0) {
      const [start, end = 0] = this.#starts.subarray(number - 1, number + 1);
      found.push({ number, text: this.#file.toString('latin1', start, end - 1) });
      number = this.#chains[prefixes + number - 1] ?? 0;
    }
    return found;
  }
}

function computeIndex(file: Buffer, lines: number): Uint32Array {
  const numbers = new Uint32Array(prefixes + lines + lines + 1);
  let start = 0;
  for (let line = 0; line < lines; line++) {
    numbers[prefixes + lines + line] = start;
    const end = file.indexOf(lineFeed, start);
    const prefix = hash('sha1', file.subarray(start, end), 'buffer').readUIntBE(0, 3) >> 4;
    numbers[prefixes + line] = numbers[prefix] ?? 0;
    numbers[prefix] = line + 1;
    start = end + 1;
  }
  numbers[prefixes + lines + lines] = start;
  return numbers;
}

function readCache(length: number): Uint32Array | null {
  try {
    const bytes = readFileSync(cache);
    return bytes.length === length * 4 ? new Uint32Array(bytes.buffer, bytes.byteOffset, length) : null;
  } catch {
    return null;
  }
}

function writeCache(numbers: Uint32Array): Uint32Array {
  try {
    mkdirSync(dirname(cache), { recursive: true });
    // Test workers start at once: only a whole file may ever be seen under the final name.
    const whole = `${cache}.${process.pid}`;
    writeFileSync(whole, numbers);
    renameSync(whole, cache);
  } catch {
    // A read-only folder costs a second next time, no more.
  }
  return numbers;
}
