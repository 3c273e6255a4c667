import type { Page } from 'playwright/test';
import { pressInWarning } from '../../test/support/warning.ts';

/** Presses a button of the warning and lets the page come to rest. */
export async function pressByText(page: Page, label: string): Promise<void> {
  await pressInWarning(page, label);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
}
