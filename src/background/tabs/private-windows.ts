import { browser } from '../../browser.ts';
import { forgetPrivateRequests, markPrivate } from '../service/activity.ts';
import { SessionValue } from '../memory/session-value.ts';
import { privateSignInVerdicts } from '../checking/session-verdicts.ts';
import { forgetPrivateSites } from '../asking/silenced-sites.ts';

/** What cannot be read may stand for a use: then there is too much forgotten, and never too little. */
const used = new SessionValue<boolean>('usedPrivately', false, (raw) => raw !== false);

/**
 * Something was checked or chosen in a private window, and is in memory by now. `sent`: the five digits, where a request was
 * made for it. The window may have been closed meanwhile, before there was anything to forget.
 */
export async function notePrivateUse(sent: string | null): Promise<void> {
  await used.update(() => ({ value: true, result: undefined }));
  if (sent !== null) await markPrivate(sent);
  void forgetPrivateWindows().catch(() => undefined);
}

/** With the last private tab goes what the browser's memory still holds of them all. `closed`: a tab that is going. */
export async function forgetPrivateWindows(closed?: number): Promise<void> {
  if (!(await used.get())) return;
  const tabs = await browser.tabs.query({});
  if (tabs.some(({ id, incognito }) => incognito && id !== closed)) return;
  await Promise.all([forgetPrivateRequests(), forgetPrivateSites(), privateSignInVerdicts.forget()]);
  await used.update(() => ({ value: false, result: undefined }));
}
