import { provesAbsence, type RangeLine } from './proves-absence.ts';

/** What a range body says about one suffix. */
export type RangeAnswer = { kind: 'found'; times: number } | { kind: 'not-found' } | { kind: 'bad-answer' };

const rangeLine = /^([0-9A-F]{35}):(\d{1,15})$/i;

/**
 * Searches a range API body (`SUFFIX:COUNT` lines, CRLF or LF) for a 35-digit suffix.
 *
 * A body counts only when every line is a range line: a captive portal's page or a cut-off answer must never read as
 * "not found". Padding lines (count 0) are unsorted and at the end, so all lines are looked at, and never match.
 */
export function searchRange(body: string, suffix: string): RangeAnswer {
  const wanted = suffix.toUpperCase();
  const lines = readLines(body);
  if (lines === null) return { kind: 'bad-answer' };
  const hits = lines.filter((line) => line.suffix === wanted && line.times > 0);
  if (hits.includes(lines.at(-1) as RangeLine) && !body.endsWith('\n')) {
    // Nothing follows its count, which may have been cut: 9 of 9,545,824.
    return { kind: 'bad-answer' };
  }
  if (hits.length > 0) return { kind: 'found', times: Math.max(...hits.map(({ times }) => times)) };
  return provesAbsence(lines, wanted) ? { kind: 'not-found' } : { kind: 'bad-answer' };
}

/** `null`: one of them is no range line. */
function readLines(body: string): RangeLine[] | null {
  const lines: RangeLine[] = [];
  for (const line of body.replace(/\r?\n$/, '').split(/\r?\n/)) {
    const [, suffix, count] = rangeLine.exec(line) ?? [];
    if (suffix === undefined) return null;
    lines.push({ suffix: suffix.toUpperCase(), times: Number(count) });
  }
  return lines;
}
