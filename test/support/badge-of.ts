import type { Worker } from 'playwright/test';

/** The one badge text shown in any tab, or ''. */
export function badgeOf(worker: Worker): Promise<string> {
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        tabs: { query: (all: object) => Promise<{ id: number }[]> };
        action: { getBadgeText: (of: { tabId: number }) => Promise<string> };
      };
    };
    const tabs = await chrome.tabs.query({});
    const texts = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
    return texts.find((text) => text !== '') ?? '';
  });
}
