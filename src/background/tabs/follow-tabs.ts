import type { Tabs } from 'webextension-polyfill';
import { browser } from '../../browser.ts';
import { tellTab } from '../../messages/tells.ts';
import { tabsThat } from './last-checks.ts';
import { isFollowed, isRecent } from './tab-checks.ts';

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
  void tabsThat(isRecent).then((tabs) => tabs.forEach(lookLater));
}

/** From now on a tab has been checked: its next pages are told to look, whatever the verdict was. */
export function follow(): void {
  begun += 1;
  listen();
}

/** What is known of a tab while a question of its page is answered. */
export interface Watch {
  /**
   * Whether the tab may have gone on since: so a page that stays need not be asked, and hears nothing. Where nobody listened
   * before, the page may have been gone by the time this worker was awake.
   */
  mayHaveGone: () => boolean;
  /** The question is answered, and noted where that is to be. */
  end: () => void;
}

/** A question of a tab's page has come. */
export function watchTab(tab: number): Watch {
  const listened = browser.tabs.onUpdated.hasListener(onUpdated);
  follow();
  questions += 1;
  const before = loads.get(tab);
  return {
    mayHaveGone: () => !listened || loads.get(tab) !== before,
    end() {
      questions -= 1;
      void followOnlyIfNeeded();
    },
  };
}

/** Listens no longer than there is a tab to follow: no page wakes this worker for nothing. */
export async function followOnlyIfNeeded(): Promise<void> {
  const before = begun;
  const followed = await tabsThat(isFollowed);
  if (followed.size > 0) listen();
  else if (begun === before && questions === 0) browser.tabs.onUpdated.removeListener(onUpdated);
}

/**
 * Has the tab's page, which may be another one by then, ask whether there is something to say. Only `lateAnswer` says what, and
 * to whom: which site a page is of is then the browser's word, not that of the page's process. Each check does this, not
 * only one that found something: else a page would learn from being told to look.
 */
export function lookLater(tab: number): void {
  setTimeout(() => void look(tab), pageIsGoneAfter);
}

/** How often a tab has begun to load something, as long as this worker listens. */
const loads = new Map<number, number>();

/** How often something to say may have come up in this worker. */
let begun = 0;
/** Those under way. */
let questions = 0;

function listen(): void {
  if (!browser.tabs.onUpdated.hasListener(onUpdated)) browser.tabs.onUpdated.addListener(onUpdated);
}

function onUpdated(tab: number, { status }: Tabs.OnUpdatedChangeInfoType): void {
  if (status === 'loading') loads.set(tab, (loads.get(tab) ?? 0) + 1);
  if (status === 'complete') void arrive(tab);
}

async function arrive(tab: number): Promise<void> {
  const followed = await tabsThat(isFollowed);
  if (followed.has(tab)) await look(tab);
  else if (followed.size === 0) await followOnlyIfNeeded();
}

async function look(tab: number): Promise<void> {
  await tellTab(tab, { tell: 'look-for-late-answer' }, 0);
}
