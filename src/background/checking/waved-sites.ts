import { readSites } from '../../sites/site-list.ts';
import type { PageSender } from '../asking/sender.ts';
import { SessionValue } from '../memory/session-value.ts';

/** More sites than anybody hides a warning on in one session; the oldest go first. */
const most = 200;

const read = (raw: unknown): string[] => readSites(Array.isArray(raw) ? raw : []);
const sites = new SessionValue<string[]>('wavedSites', [], read);
const privateSites = new SessionValue<string[]>('privateWavedSites', [], read);

/**
 * A person has hidden the warning beside a sign-in field. Until the browser is closed it is not shown again on that site: who
 * cannot change the password now learns nothing more from it. The badge and the popup go on saying it.
 */
export async function waveAway({ site, privately }: PageSender): Promise<boolean> {
  if (site === '') return false;
  await (privately ? privateSites : sites).update((all) => ({
    value: [...all.filter((each) => each !== site), site].slice(-most),
    result: undefined,
  }));
  return true;
}

export async function wasWavedAway({ site, privately }: PageSender): Promise<boolean> {
  return (await (privately ? privateSites : sites).get()).includes(site);
}

export function forgetPrivateWaves(): Promise<void> {
  return privateSites.update(() => ({ value: [], result: undefined }));
}
