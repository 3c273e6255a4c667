import { createHash, randomBytes, randomInt } from 'node:crypto';
import { leakedPasswords } from './leaked-passwords.ts';

/** Lines of an answer of November 2024. */
export const fewestLines = 795;
export const mostLines = 1_258;
const usualLines = 905;

const bytesPerLine = 22;

/** A computed answer: the known leaked passwords of this prefix among invented lines; the same at every call. */
export function computeRange(prefix: string): string {
  const known = leakedPasswords(prefix);
  const bytes = createHash('shake256', { outputLength: bytesPerLine * mostLines })
    .update(prefix)
    .digest();
  const lines = known.map(({ suffix, times }) => `${suffix}:${times}`);
  const size = usualLines - 60 + ((bytes.readUInt16BE(0) % 61) + (bytes.readUInt16BE(2) % 61));
  for (let start = 0; lines.length < size; start += bytesPerLine) {
    const suffix = bytes.toString('hex', start, start + 18).slice(0, 35);
    lines.push(`${suffix.toUpperCase()}:${timesAt(bytes.readUInt32BE(start + 18) / 2 ** 32)}`);
  }
  return lines.toSorted().join('\r\n');
}

/**
 * How often an invented password was seen, for a `share` from 0 to 1, so that 43 % were seen once, 91 % fewer than 10
 * times and 0.56 % a hundred times or more, as in real answers.
 */
export function timesAt(share: number): number {
  const rarer = 1 - share;
  if (rarer > 0.57) return 1;
  if (rarer > 0.09) return Math.floor(2 * (0.57 / rarer) ** (Math.log(5) / Math.log(0.57 / 0.09)));
  return Math.min(Math.floor(10 * (0.09 / rarer) ** (Math.log(10) / Math.log(0.09 / 0.0056))), 10_000);
}

/** `body` with the 10 to 209 random lines of count 0 that `Add-Padding: true` appends, in no order. */
export function padRange(body: string): string {
  const lineEnd = body.includes('\r\n') ? '\r\n' : '\n';
  const padding = Array.from({ length: randomInt(10, 210) }, () => {
    return `${randomBytes(18).toString('hex').slice(0, 35).toUpperCase()}:0`;
  });
  return [body, ...padding].join(lineEnd);
}
