import type { Worker } from 'playwright/test';
import type { Settings } from '../../src/settings/settings.ts';

/** Stores what a person would have chosen in the options. */
export async function choose(inside: Pick<Worker, 'evaluate'>, settings: Partial<Settings>): Promise<void> {
  await inside.evaluate(async (chosen) => {
    const { chrome } = globalThis as unknown as {
      chrome: { storage: { local: { set(items: object): Promise<void> } } };
    };
    await chrome.storage.local.set({ settings: chosen });
  }, settings);
}
