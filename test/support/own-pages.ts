import type { BrowserContext, Page } from 'playwright/test';

/** Opens one of the extension's own pages in a tab. `origin`: `chrome-extension://<id>/`. */
export async function openOwnPage(
  context: BrowserContext,
  origin: string,
  name: 'popup' | 'options' | 'welcome',
): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${origin}src/${name}/${name}.html`);
  return page;
}
