import type { Page } from 'playwright/test';

interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A part of the view as a PNG, with four pixels for each of the page's, as on a dense screen. */
export async function shootSharply(page: Page, clip: Clip): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const view = page.viewportSize() ?? { width: 0, height: 0 };
  await session.send('Emulation.setDeviceMetricsOverride', { ...view, deviceScaleFactor: 2, mobile: false });
  await page.waitForTimeout(300);
  // Playwright's own pictures have one pixel for each of the page's.
  const { data } = await session.send('Page.captureScreenshot', { clip: { ...clip, scale: 1 } });
  return Buffer.from(data, 'base64');
}
