import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '../../test/support/vigie.ts';
import { warningsIn } from '../../test/support/warning.ts';
import { startDemoSite } from '../demo/demo-site.ts';

test('the picture of the README, sharp on every screen', async ({ page, context }) => {
  const site = await startDemoSite(0);
  const view = { width: 1000, height: 720 };
  await page.setViewportSize(view);
  await page.goto(site.origin);
  await page.locator('input[type=password]').first().click();
  await page.keyboard.type('password');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await warningsIn(page)).length, { timeout: 20_000 }).toBe(1);
  await page.waitForTimeout(300);
  // Playwright's own pictures have one pixel for each of the page's.
  const session = await context.newCDPSession(page);
  // The window of a headless browser is lower than the view that was set, and what lies below it is drawn only when asked for.
  const clip = { x: 0, y: 0, ...view, scale: 2 };
  const { data } = await session.send('Page.captureScreenshot', { clip, captureBeyondViewport: true });
  await writeFile(join(import.meta.dirname, '../../docs/images/warning.png'), Buffer.from(data, 'base64'));
  site.close();
});
