/** One line of a range body, its suffix in upper case. */
export interface RangeLine {
  suffix: string;
  times: number;
}

/** Lines of the shortest answer there was in November 2024. They only ever become more. */
const fewestLines = 795;
/** Lines that ought to follow the last one: with so many expected, the chance that there are none is below 1 in 10^8. */
const mostMissing = 20;

/**
 * Whether a suffix (upper case) that is in none of these lines is in none of the whole answer either. An answer can end
 * too early at a line's end without anybody's noticing: Chromium reports no error for a compression stream that breaks
 * off, and a proxy that cuts announces the length of what it left.
 *
 * Padding, which every question asks for, comes after all the rest: where the last line is padding, nothing is missing.
 * Without it (a mirror of plain files) an answer must be as long as real ones are, and in order up to where a whole one
 * ends; and then only what belongs before its last line is known to be absent.
 */
export function provesAbsence(lines: readonly RangeLine[], wanted: string): boolean {
  const last = lines.at(-1);
  if (last === undefined) return false;
  if (last.times === 0) return true;
  return lines.length >= fewestLines && wanted < last.suffix && isAscending(lines) && reachesTheEnd(lines.length, last);
}

function isAscending(lines: readonly RangeLine[]): boolean {
  return lines.every(({ suffix }, index) => suffix > (lines[index - 1]?.suffix ?? ''));
}

/** Suffixes are spread evenly, so the last one of a whole answer is close to FFF... */
function reachesTheEnd(count: number, last: RangeLine): boolean {
  const covered = parseInt(last.suffix.slice(0, 8), 16) / 0x1_0000_0000;
  return count * (1 - covered) <= mostMissing * covered;
}
