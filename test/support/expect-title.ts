import type { Page } from 'playwright/test';
import { expect } from './vigie.ts';
import { warningsIn } from './warning.ts';

/** Waits until this is the title of the page's one warning; `undefined`: until there is none. */
export async function expectTitle(page: Page, title: string | undefined): Promise<void> {
  const titles = async (): Promise<string[]> => (await warningsIn(page)).map((warning) => warning.title);
  await expect.poll(titles, { timeout: 15_000 }).toEqual(title === undefined ? [] : [title]);
}

/** As a person looks at it: a tab in the background paints nothing, and in Firefox its accessibility tree stands still. */
export async function expectTitleInFront(page: Page, title: string | undefined): Promise<void> {
  await page.bringToFront();
  await expectTitle(page, title);
}
