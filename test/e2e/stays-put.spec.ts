import type { Page } from 'playwright/test';
import { expectWarning } from '../support/expect-warning.ts';
import { signUp } from '../support/type-password.ts';
import { expect, test } from '../support/one-browser.ts';
import { buttonInWarning, endOfText, pressInWarning, warningBox, warningsIn } from '../support/warning.ts';

async function typeIn(page: Page): Promise<void> {
  await page.locator('#password').click();
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  await expectWarning(page, 2_304);
}

/** The window, and where in it the field is: `above` has its card above the field. */
const places = {
  'under the field': { width: 1000, height: 900, top: 0 },
  'above the field': { width: 360, height: 900, top: 560 },
  'at the side of the field': { width: 1000, height: 420, top: 150 },
  'in 320 pixels': { width: 320, height: 560, top: 0 },
};

for (const [place, { width, height, top }] of Object.entries(places)) {
  for (const button of ['Details', 'Suggest a strong password']) {
    test(`a press leaves "${button}" under the pointer, with the card ${place}`, async ({ page }) => {
      await page.setViewportSize({ width, height });
      await page.goto(signUp);
      await page.evaluate((space) => (document.body.style.paddingTop = `${space}px`), top);
      await typeIn(page);
      const before = await buttonInWarning(page, button);
      await pressInWarning(page, button);
      await expect.poll(async () => (await warningsIn(page))[0]?.expanded).toEqual([button]);
      const after = await buttonInWarning(page, button);
      expect(Math.abs(after.x - before.x)).toBeLessThanOrEqual(1);
      expect(Math.abs(after.y - before.y)).toBeLessThanOrEqual(1);
      const box = await warningBox(page);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.bottom).toBeLessThanOrEqual(height);
    });
  }
}

/** A window of 1280 by 800 at 200 %, one of 1280 by 1024 at 400 %, a phone with its keyboard up, and a page with large letters. */
const rooms: Record<string, { width: number; height: number; root?: string }> = {
  '200 %': { width: 640, height: 400 },
  '400 %': { width: 320, height: 256 },
  'a keyboard on the screen': { width: 360, height: 330 },
  'a root font of 40 px': { width: 1000, height: 700, root: '40px' },
};

for (const [room, { width, height, root = '' }] of Object.entries(rooms)) {
  test(`what to do, and every button, are in sight at ${room}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto(signUp);
    await page.evaluate((size) => (document.documentElement.style.fontSize = size), root);
    await typeIn(page);
    const box = await warningBox(page);
    for (const button of ['Suggest a strong password', 'Details', 'Hide']) {
      const { y } = await buttonInWarning(page, button);
      expect(y).toBeGreaterThan(box.top);
      expect(y).toBeLessThan(box.bottom - 8);
    }
    const row = (await buttonInWarning(page, 'Suggest a strong password')).y;
    const end = await endOfText(page, 'Choose a different');
    if (end !== undefined) expect(end).toBeLessThan(row - 8);
  });
}
