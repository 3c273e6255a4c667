import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import type { LateAnswer } from '../messages.ts';
import { tellTab } from '../tells.ts';
import { lastCheck, markReplaced } from './last-checks.ts';
import type { Sender } from './sender.ts';
import { showInToolbar } from './toolbar-icon.ts';
import { forgetUnseen, unseenIn } from './unseen.ts';

/**
 * Follows a tab to its next pages: on the same site the badge stays, and a verdict nobody saw is shown. Listens only
 * from a verdict on, while this worker lives: a listener at top level would wake the worker for every page of every tab.
 */
export function followTab(tab: number): void {
  followed.add(tab);
  if (!browser.tabs.onUpdated.hasListener(onUpdated)) browser.tabs.onUpdated.addListener(onUpdated);
}

export function stopFollowing(tab: number): void {
  followed.delete(tab);
  if (followed.size === 0) browser.tabs.onUpdated.removeListener(onUpdated);
}

/**
 * Has the tab's page ask for the verdict nobody saw. Only `lateAnswer` says what it was, and to whom: which site a page is
 * of is then the browser's word, not that of the page's process.
 */
export async function showUnseen(tab: number): Promise<void> {
  if (await unseenIn(tab)) await tellTab(tab, { tell: 'look-for-late-answer' }, 0);
}

/** What a page may be told of the tab's earlier pages: the verdict on one of the same site, if nobody saw it. */
export async function lateAnswer({ tab, frame, site }: Sender & { kind: 'page' }): Promise<LateAnswer | null> {
  if (frame !== 0) return null;
  const last = await lastCheck(tab);
  if (last && !last.replaced && isSameSite(site, last.site)) await showInToolbar(tab, last.verdict);
  const finding = await unseenIn(tab);
  if (!finding || !isSameSite(site, finding.site)) return null;
  await forgetUnseen(tab);
  return finding;
}

/** The person has taken a suggestion instead: neither the toolbar nor a later page speaks of the old verdict. */
export async function verdictReplaced({ tab, site }: Sender & { kind: 'page' }): Promise<boolean> {
  if (!(await markReplaced(tab, site))) return false;
  await Promise.all([forgetUnseen(tab, site), showInToolbar(tab, { kind: 'not-found' })]);
  return true;
}

/** The same host, or one a subdomain of the other: signing up often ends on another one of the same site. */
function isSameSite(a: string, b: string): boolean {
  return a !== '' && b !== '' && (a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`));
}

const followed = new Set<number>();

function onUpdated(tab: number, { status }: Tabs.OnUpdatedChangeInfoType): void {
  if (status === 'complete' && followed.has(tab)) void arrive(tab);
}

async function arrive(tab: number): Promise<void> {
  if (await lastCheck(tab)) await tellTab(tab, { tell: 'look-for-late-answer' }, 0);
  else stopFollowing(tab);
}
