/**
 * Milliseconds a `Retry-After` header asks for (RFC 9110, 10.2.3: whole seconds, or a date in GMT), `now` being
 * milliseconds since 1970. `undefined`: there is none, it is neither, or its time has come.
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  const text = header ?? '';
  const milliseconds = /^\d+$/.test(text) ? Number(text) * 1000 : dateOf(text) - now;
  return milliseconds > 0 && Number.isFinite(milliseconds) ? milliseconds : undefined;
}

/** `Date.parse` alone would read "-5" and "1.5" as days of the year 2001. */
function dateOf(text: string): number {
  return text.endsWith(' GMT') ? Date.parse(text) : Number.NaN;
}
