import type { Tabs } from 'webextension-polyfill';
import { browser } from '../../browser.ts';
import { tellTab } from '../../messages/tells.ts';
import { tabsWithVerdict } from './last-checks.ts';
import { tabsWithUnseen, unseenIn } from './unseen.ts';

/** Milliseconds. A page that is still there has shown the warning, and said that it was seen, by then. */
const pageIsGoneAfter = 4_000;

/**
 * To be called in the first turn of this worker: what an earlier one had to say of a tab is still said on its next pages.
 * Chromium wakes a worker for the listeners it had, and gives the event to those that are there at once; one that is removed
 * wakes nobody. Firefox keeps what an event page listens to at its start, and wakes it for that whatever it removes later: for
 * every page of every tab. So there this one is added only later, and ends with the event page.
 */
export function followFromStart(): void {
  if ('ServiceWorkerGlobalScope' in globalThis) listen();
  void followOnlyIfNeeded();
  void tabsWithUnseen().then((tabs) => tabs.forEach(showWhenGone));
}

/** From now on there is something to say of a tab: its next pages on the same site keep the badge. */
export function follow(): void {
  begun += 1;
  listen();
}

/** Listens no longer than there is a tab with something to say of it: no page wakes this worker for nothing. */
export async function followOnlyIfNeeded(): Promise<void> {
  const before = begun;
  const followed = await followedTabs();
  if (followed.size > 0) listen();
  else if (begun === before) browser.tabs.onUpdated.removeListener(onUpdated);
}

/**
 * Has the tab's page, if it is another one by then, ask for the verdict nobody saw. Only `lateAnswer` says what it was, and to
 * whom: which site a page is of is then the browser's word, not that of the page's process.
 */
export function showWhenGone(tab: number): void {
  setTimeout(() => void showUnseen(tab), pageIsGoneAfter);
}

/** How often something to say has come up in this worker. */
let begun = 0;

function listen(): void {
  if (!browser.tabs.onUpdated.hasListener(onUpdated)) browser.tabs.onUpdated.addListener(onUpdated);
}

async function followedTabs(): Promise<Set<number>> {
  const [told, unseen] = await Promise.all([tabsWithVerdict(), tabsWithUnseen()]);
  return new Set([...told, ...unseen]);
}

function onUpdated(tab: number, { status }: Tabs.OnUpdatedChangeInfoType): void {
  if (status === 'complete') void arrive(tab);
}

async function arrive(tab: number): Promise<void> {
  const followed = await followedTabs();
  if (followed.has(tab)) await tellTab(tab, { tell: 'look-for-late-answer' }, 0);
  else if (followed.size === 0) await followOnlyIfNeeded();
}

async function showUnseen(tab: number): Promise<void> {
  if (await unseenIn(tab)) await tellTab(tab, { tell: 'look-for-late-answer' }, 0);
}
