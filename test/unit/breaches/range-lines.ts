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
