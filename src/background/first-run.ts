import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';

const key = 'welcomed';

/**
 * Opens the one page that says what Vigie does: once in a profile, and not where an administrator installed it, who has said so
 * already. A browser that is started with an unpacked extension calls every start an installation, so that it was opened is
 * remembered.
 */
export async function welcome({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason !== 'install') return;
  const stored = await browser.storage.local.get(key);
  if (stored[key] === true) return;
  await browser.storage.local.set({ [key]: true });
  const how = await howInstalled();
  if (how === 'admin') return;
  // In front: who has just installed it looks for it. But not of who loads it unpacked, to go on at the page in front.
  await browser.tabs.create({
    url: browser.runtime.getURL('src/welcome/welcome.html'),
    active: how !== 'development',
  });
}

/** Of itself an extension may ask this without a permission. Never rejects: as most are. */
async function howInstalled(): Promise<string> {
  try {
    return (await browser.management.getSelf()).installType;
  } catch {
    return 'normal';
  }
}
