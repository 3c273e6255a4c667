import { entriesFor, readSite, readSites } from './site-list.ts';

/**
 * The sites where warnings are off, in an IndexedDB of the extension's origin: `storage.local` is open to content
 * scripts in Firefox, and which sites a person silenced is nobody's business. Only the background opens it: a popup in
 * a private window of Firefox would open another one.
 */
export async function loadSites(): Promise<string[]> {
  // Read as if typed: an older version may have kept what names no site now.
  return readSites(await inStore('readonly', (store) => store.getAllKeys()));
}

/** Never rejects: a list that cannot be read silences nothing. */
export async function siteIsOff(host: string): Promise<boolean> {
  const sites = await loadSites().catch(() => []);
  return entriesFor(host, sites).length > 0;
}

/** Rejects when it could not be saved. */
export async function turnSiteOff(site: string): Promise<void> {
  const name = readSite(site);
  if (name !== null) await inStore('readwrite', (store) => store.put(true, name));
}

/** Removes every entry that silences this host, those of its parent domains too. */
export async function turnSiteOn(host: string): Promise<void> {
  await removeSites(entriesFor(host, await loadSites()));
}

/** Removes these very entries. */
export async function removeSites(sites: readonly string[]): Promise<void> {
  await inStore('readwrite', (store) => {
    for (const site of sites) store.delete(site);
    return store.count();
  });
}

/** Puts this list in the place of the old one, as one change. */
export async function replaceSites(sites: readonly string[]): Promise<void> {
  await inStore('readwrite', (store) => {
    const cleared = store.clear();
    for (const site of sites) store.put(true, site);
    return cleared;
  });
}

async function inStore<T>(mode: IDBTransactionMode, work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    const transaction = database.transaction('off', mode);
    const request = work(transaction.objectStore('off'));
    await new Promise<void>((resolve, reject) => {
      transaction.addEventListener('complete', () => resolve());
      transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('The transaction ended.')));
    });
    return request.result;
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('sites', 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('off'));
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(opening.error ?? new Error('The database did not open.')));
  });
}
