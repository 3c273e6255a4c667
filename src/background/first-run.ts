import type { Runtime } from 'webextension-polyfill';
import { browser } from '../browser.ts';

const key = 'welcomed';

/**
 * Opens the one page that says what Vigie does: once in a profile. A browser that is started with an unpacked
 * extension calls every start an installation, so that it was opened is remembered.
 */
export async function welcome({ reason }: Runtime.OnInstalledDetailsType): Promise<void> {
  if (reason !== 'install') return;
  const stored = await browser.storage.local.get(key);
  if (stored[key] === true) return;
  await browser.storage.local.set({ [key]: true });
  // Behind the page in front: whoever is typing there goes on typing there.
  await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/welcome.html'), active: false });
}
