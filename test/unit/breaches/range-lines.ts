import { createHash } from 'node:crypto';
import * as fc from 'fast-check';

/** A 35-digit suffix that ends in `tail`, so that a test can tell its rows apart. */
export function suffixEnding(tail: string): string {
  return tail.padStart(35, '0');
}

export const suffixes = fc.array(fc.nat({ max: 15 }), { minLength: 35, maxLength: 35 }).map((digits) =>
  digits
    .map((digit) => digit.toString(16))
    .join('')
    .toUpperCase(),
);

const rows = fc.record({ suffix: suffixes, times: fc.integer({ min: 0, max: 2_000_000_000 }) });

/** Rows as the service could send them: no suffix twice, some of them padding, in any order. */
export const manyRows = fc.uniqueArray(rows, { selector: ({ suffix }) => suffix, minLength: 1, maxLength: 60 });

export function writeBody(lines: { suffix: string; times: number }[], lineEnd = '\r\n'): string {
  return lines.map(({ suffix, times }) => `${suffix}:${times}`).join(lineEnd);
}

/** A line such as those that end a padded answer. */
export const padding = `${suffixEnding('0')}:0`;

/** So many lines as a whole answer has them, in order; the same for the same `seed`. */
export function realLines(seed: number, size: number): { suffix: string; times: number }[] {
  const bytes = createHash('shake256', { outputLength: 22 * size })
    .update(String(seed))
    .digest();
  const lines = Array.from({ length: size }, (_, at) => ({
    suffix: bytes
      .toString('hex', 22 * at, 22 * at + 18)
      .slice(0, 35)
      .toUpperCase(),
    // Counts of one digit and of many: a cut one is a smaller one.
    times: 1 + (bytes.readUInt32BE(22 * at + 18) >>> (bytes.readUInt8(22 * at) % 32)),
  }));
  return lines.toSorted((one, other) => (one.suffix < other.suffix ? -1 : 1));
}

/** As the service answers: with padding at the end. */
export function writePadded(lines: { suffix: string; times: number }[]): string {
  return `${writeBody(lines)}\r\n${padding}`;
}
