import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Firefox } from '../firefox.ts';

/** A new page in front, in which the sign-up's password was typed and has got its warning, from the list in the package. */
export async function warnedPage(firefox: Firefox): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.goto('http://shop.test/sign-up.html');
  await page.bringToFront();
  await page.click('#password');
  await page.keyboard.type('dragon');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await firefox.warningsIn(page)).length, { timeout: 15_000 }).toBe(1);
  return page;
}
