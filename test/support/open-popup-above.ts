import type { Page } from 'playwright/test';
import type { Vigie } from './vigie.ts';

/**
 * Opens the popup as the browser would above that page. `activeTab` is given by a press on the toolbar, which no test
 * can make: what it brings, the tab's address, is put in its place.
 */
export async function openPopupAbove(page: Page, vigie: Vigie): Promise<Page> {
  const address = page.url();
  await page.bringToFront();
  const id = await vigie.inside.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { tabs: { query(of: object): Promise<{ id: number }[]> } } };
    return (await chrome.tabs.query({ active: true }))[0]?.id;
  });
  const popup = await page.context().newPage();
  await popup.addInitScript(
    (tab) => {
      const { chrome } = globalThis as unknown as { chrome: { tabs: { query: () => Promise<object[]> } } };
      chrome.tabs.query = () => Promise.resolve([tab]);
    },
    { id, url: address, incognito: false },
  );
  await popup.goto(`${vigie.origin}src/popup/popup.html`);
  return popup;
}
