/** Host names where warnings are off. Each stands for itself and its subdomains. */
export type SiteList = readonly string[];

/**
 * The host name a person means by what they typed: a name, an address with or without scheme, path, port or `www.`.
 * In ASCII (IDNA) and lower case; `null` when it names no site. A name without a dot would stand for a whole top domain,
 * `com` for every shop in it, and so names none: but `localhost`, which is a machine.
 */
export function readSite(typed: string): string | null {
  const trimmed = typed.trim();
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`;
  if (!URL.canParse(address) || /\s/.test(trimmed)) return null;
  const { hostname, protocol, username } = new URL(address);
  const name = hostname.replace(/\.$/, '').replace(/^www\.(?=[^.]+\.)/, '');
  const isWeb = protocol === 'http:' || protocol === 'https:';
  return isWeb && username === '' && isHostName(name) ? name : null;
}

/** The first entry that silences this host, if any. */
export function entryFor(host: string, sites: SiteList): string | undefined {
  return entriesFor(host, sites)[0];
}

/** All entries that silence this host: its own, and those of its parent domains. */
export function entriesFor(host: string, sites: SiteList): string[] {
  const name = host.toLowerCase().replace(/\.$/, '');
  return sites.filter((site) => name === site || (name.endsWith(`.${site}`) && !isAddress(site)));
}

/** Alphabetical, without repeats, without anything that names no site. */
export function readSites(list: Iterable<unknown>): string[] {
  const names = [...list].map((entry) => (typeof entry === 'string' ? readSite(entry) : null));
  return [...new Set(names.filter((name) => name !== null))].toSorted();
}

function isHostName(name: string): boolean {
  if (isAddress(name)) return true;
  if (!name.includes('.') && name !== 'localhost') return false;
  return name.length <= 253 && name.split('.').every((label) => /^(?!-)[a-z\d_-]{1,63}(?<!-)$/.test(label));
}

function isAddress(name: string): boolean {
  return name.startsWith('[') || /^\d+(\.\d+){3}$/.test(name);
}
