import { loadEffectiveSettings } from '../../settings/settings-store.ts';
import { entriesFor, entryFor, readSite, readSites } from '../../sites/site-list.ts';
import * as store from '../../sites/site-list-store.ts';
import { tellOpenTabs } from '../tabs/tell-open-tabs.ts';
import { soon } from '../../soon.ts';
import { SessionValue } from '../memory/session-value.ts';

/** Silenced from a private window: in memory until the last of them is closed, never on the disk. */
const privateSites = new SessionValue<string[]>('privateSites', [], (raw) => readSites(Array.isArray(raw) ? raw : []));

/**
 * Whether warnings are off on this host. `privately`: in a private window; what was chosen there holds nowhere else.
 * Never rejects: what cannot be read silences nothing.
 */
export async function siteIsOff(host: string, privately: boolean): Promise<boolean> {
  const { policy } = await loadEffectiveSettings();
  const listed = [...policy.neverWarnOn, ...(privately ? await privateSites.get() : [])];
  return entryFor(host, listed) !== undefined || (await soon(() => store.siteIsOff(host))) === true;
}

/** Answers whether it was saved. */
export function turnSiteOff(host: string, privately: boolean): Promise<boolean> {
  const site = readSite(host);
  if (site === null) return Promise.resolve(false);
  if (!privately) return saved(store.turnSiteOff(site));
  return saved(privateSites.update((sites) => ({ value: readSites([...sites, site]), result: undefined })));
}

export function forgetPrivateSites(): Promise<void> {
  return privateSites.update(() => ({ value: [], result: undefined }));
}

export function turnSiteOn(host: string, privately: boolean): Promise<boolean> {
  const forget =
    !privately ||
    privateSites.update((sites) => {
      const covering = entriesFor(host, sites);
      return { value: sites.filter((site) => !covering.includes(site)), result: undefined };
    });
  return saved(Promise.all([forget, store.turnSiteOn(host)]));
}

/** Takes this very entry from the list that is kept. */
export function removeSite(site: string): Promise<boolean> {
  return saved(store.removeSites([site]));
}

export function replaceSites(sites: readonly string[]): Promise<boolean> {
  return saved(store.replaceSites(readSites(sites)));
}

export function allSites(): Promise<string[]> {
  return store.loadSites().catch(() => []);
}

async function saved(change: Promise<unknown>): Promise<boolean> {
  try {
    await change;
    void tellOpenTabs();
    return true;
  } catch {
    return false;
  }
}
