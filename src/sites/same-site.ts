/** The same host, or one a subdomain of the other: signing up often ends on another one of the same site. */
export function isSameSite(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`));
}

/**
 * Whether a page of this origin may hear what was typed in one of that origin. A host name is no site: scheme and port count, and
 * below a host may be somebody else's pages. So beside the very origin only the bare domain hears of its own `www.`
 * (docs/decisions/0008-who-hears-a-late-answer.md). `''`, an opaque origin, is nobody's.
 */
export function mayHearOf(typedIn: string, page: string): boolean {
  if (typedIn === '' || page === '') return false;
  if (typedIn === page) return true;
  const [typed, hearing] = [new URL(typedIn), new URL(page)];
  const isBareDomain = typed.hostname === `www.${hearing.hostname}` && hearing.hostname.includes('.');
  return isBareDomain && typed.protocol === hearing.protocol && typed.port === hearing.port;
}
