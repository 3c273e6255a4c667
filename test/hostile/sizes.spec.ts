import type { Page } from 'playwright/test';
import { expectWarning } from '../support/expect-warning.ts';
import { expect, test } from '../support/one-browser.ts';
import { pressInWarning, warningBox, warningsIn } from '../support/warning.ts';
import { pageStyles } from './page-styles.ts';

interface Size {
  width: number;
  height: number;
}

/** The card with its suggestion, under a field that the page's own styles leave where it is. */
async function cardSize(page: Page, style: string): Promise<Size> {
  await page.goto('http://shop.test/styled.html');
  await page.evaluate(
    (css) => document.head.append(Object.assign(document.createElement('style'), { textContent: css })),
    style,
  );
  await page.locator('#password').focus();
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  await expectWarning(page, 2_304);
  return restingSize(page);
}

/** Once it is the same for two frames. */
async function restingSize(page: Page): Promise<Size> {
  let last = '';
  for (;;) {
    const { left, top, right, bottom } = await warningBox(page);
    const size = { width: right - left, height: bottom - top };
    if (JSON.stringify(size) === last) return size;
    last = JSON.stringify(size);
    await page.evaluate('new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))');
  }
}

let plain: Promise<Size> | undefined;

for (const [name, style] of Object.entries(pageStyles)) {
  test(`a page with ${name} has a warning of the same size`, async ({ page }) => {
    await page.setViewportSize({ width: 1000, height: 900 });
    plain ??= cardSize(page, '');
    const { width, height } = await plain;
    expect(width).toBeGreaterThan(200);
    expect(height).toBeGreaterThan(100);
    const styled = await cardSize(page, style);
    expect(Math.abs(styled.width - width)).toBeLessThan(2);
    expect(Math.abs(styled.height - height)).toBeLessThan(2);
    // And its buttons are where they are pressed.
    await pressInWarning(page, 'Hide');
    await expect.poll(() => warningsIn(page)).toEqual([]);
  });
}
