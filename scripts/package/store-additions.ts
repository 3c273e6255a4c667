import { isDeepStrictEqual } from 'node:util';

/** The files a store or a browser adds when it signs or installs a package. None of them is ever run. */
const signatures = new Set([
  'META-INF/cose.manifest',
  'META-INF/cose.sig',
  'META-INF/manifest.mf',
  'META-INF/mozilla.rsa',
  'META-INF/mozilla.sf',
  '_metadata/computed_hashes.json',
  '_metadata/verified_contents.json',
]);

const updateAddresses = new Set<unknown>([
  'https://clients2.google.com/service/update2/crx',
  'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
]);

export function isSignature(path: string): boolean {
  return signatures.has(path);
}

/** The fields a store has added to the manifest, or `null` when anything else in it is not as built. */
export function manifestAdditions(built: Uint8Array, published: Uint8Array): string[] | null {
  const ours = readJson(built);
  const theirs = readJson(published);
  if (!ours || !theirs) return null;
  const added = ['key', 'update_url'].filter((field) => field in theirs && !(field in ours));
  if (added.includes('update_url') && !updateAddresses.has(theirs['update_url'])) return null;
  const rest = Object.fromEntries(Object.entries(theirs).filter(([field]) => !added.includes(field)));
  return added.length > 0 && isDeepStrictEqual(rest, ours) ? added : null;
}

/** Whether both can be read as JSON, and say the same, however it is spaced and ordered. */
export function sameJson(ours: Uint8Array | undefined, theirs: Uint8Array | undefined): boolean {
  const [one, other] = [ours, theirs].map((bytes) => bytes && readJson(bytes));
  return !!one && isDeepStrictEqual(one, other);
}

function readJson(bytes: Uint8Array): Record<string, unknown> | null {
  try {
    return JSON.parse(Buffer.from(bytes).toString()) as Record<string, unknown>;
  } catch {
    return null;
  }
}
