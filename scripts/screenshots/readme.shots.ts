import { join } from 'node:path';
import { expect, test } from '../../test/support/vigie.ts';
import { warningsIn } from '../../test/support/warning.ts';
import { startDemoSite } from '../demo/demo-site.ts';

test('the picture of the README, sharp on every screen', async ({ page, context }) => {
  const site = await startDemoSite(0);
  const session = await context.newCDPSession(page);
  const view = { width: 1000, height: 720, deviceScaleFactor: 2, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', view);
  await page.goto(site.origin);
  await page.locator('input[type=password]').first().click();
  await page.keyboard.type('password');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await warningsIn(page)).length, { timeout: 20_000 }).toBe(1);
  await page.waitForTimeout(300);
  const path = join(import.meta.dirname, '../../docs/images/warning.png');
  await page.screenshot({ path, animations: 'disabled' });
  site.close();
});
