import { looksCutOff } from './cut-off.ts';

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
  const lines = [];
  for (const line of body.replace(/\r?\n$/, '').split(/\r?\n/)) {
    const [, lineSuffix, count] = rangeLine.exec(line) ?? [];
    if (lineSuffix === undefined) return { kind: 'bad-answer' };
    lines.push({ suffix: lineSuffix, times: Number(count) });
  }
  const hits = lines.filter((line) => line.suffix.toUpperCase() === wanted);
  const times = hits.reduce((most, hit) => Math.max(most, hit.times), 0);
  if (times > 0) return { kind: 'found', times };
  return looksCutOff(lines) ? { kind: 'bad-answer' } : { kind: 'not-found' };
}
