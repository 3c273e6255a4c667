/** Fewer lines say nothing about where an answer ought to end. */
const fewestLines = 100;
/** Lines that ought to follow the last one: with so many expected, the chance that there are none is below 1 in 10^8. */
const mostMissing = 20;

/**
 * Whether an answer ends too early at a line's end, as a broken compression stream makes it (Chromium reports no error).
 * Suffixes are spread evenly and in ascending order, so the last one of a whole answer is close to FFF..., and the
 * padding that every question asks for comes after it. Only where both are missing is an answer taken for cut off.
 */
export function looksCutOff(lines: readonly { suffix: string; times: number }[]): boolean {
  const last = lines.at(-1);
  if (last === undefined || lines.length < fewestLines || lines.some(({ times }) => times === 0)) return false;
  const covered = parseInt(last.suffix.slice(0, 8), 16) / 0x1_0000_0000;
  return lines.length * (1 - covered) > mostMissing * covered;
}
