import type { Tabs } from 'webextension-polyfill';
import { browser } from '../browser.ts';
import { tellTab } from '../tells.ts';
import { lastCheck } from './last-checks.ts';
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

/** Shows the tab's unseen verdict in the page it shows now, if that is a page of the same site. */
export async function showUnseen(tab: number): Promise<void> {
  const finding = await unseenIn(tab);
  if (finding && (await tellTab(tab, { tell: 'late-answer', finding }, 0))) await forgetUnseen(tab);
}

const followed = new Set<number>();

function onUpdated(tab: number, { status }: Tabs.OnUpdatedChangeInfoType): void {
  if (status === 'complete' && followed.has(tab)) void arrive(tab);
}

async function arrive(tab: number): Promise<void> {
  const last = await lastCheck(tab);
  if (!last) return stopFollowing(tab);
  const sameSite = await tellTab(tab, { tell: 'is-page-of', site: last.site }, 0);
  if (sameSite) await showInToolbar(tab, last.verdict);
  await showUnseen(tab);
}
