import type { Page } from 'playwright/test';
import { expect } from '../../test/support/vigie.ts';
import { warningsIn } from '../../test/support/warning.ts';

/** Types a leaked password into the first password field, leaves it, and waits until its card is there and at rest. */
export async function typeLeaked(page: Page, password: string): Promise<void> {
  await page.locator('input[type=password]').first().click();
  await page.keyboard.type(password);
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await warningsIn(page)).length, { timeout: 20_000 }).toBe(1);
  await page.waitForTimeout(300);
}
