import type { Page } from 'playwright/test';
import { expectNoWarning, expectWarning } from '../support/expect-warning.ts';
import { expect, test } from '../support/one-browser.ts';
import { ringEdges, ringRound } from '../support/ring.ts';
import { finish, signUp } from '../support/type-password.ts';
import { pressInWarning, warningsIn } from '../support/warning.ts';

/** Pixels out of the field on each side; a fraction may cost one. */
const isRound = (sides?: number[]): boolean => sides?.every((side) => side >= 3 && side <= 5) ?? false;

async function expectRing(page: Page): Promise<void> {
  await expect.poll(async () => isRound(await ringRound(page, '#password')), { timeout: 10_000 }).toBe(true);
}

async function expectNoRing(page: Page): Promise<void> {
  await expect.poll(() => ringRound(page, '#password'), { timeout: 10_000 }).toBeUndefined();
}

test('a ring stands round the field, and goes with the warning', async ({ page }) => {
  await finish(page, signUp, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  await expectRing(page);
  await pressInWarning(page, 'Details');
  await expectRing(page);
  await pressInWarning(page, 'Hide');
  await expectNoWarning(page);
});

test('a press on the ring is a press on what is under it', async ({ page }) => {
  await finish(page, signUp, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  await expectRing(page);
  const under = await page.evaluate(() => {
    const { left, top, right, bottom, width, height } = (
      document.querySelector('#password') as Element
    ).getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const at = [
      [left - 3, y],
      [right + 3, y],
      [x, top - 3],
      [x, bottom + 3],
      [x, y],
    ] as const;
    return at.map((point) => document.elementFromPoint(...point)?.closest('[popover]') ?? null);
  });
  expect(under).toEqual([null, null, null, null, null]);
  await page.locator('#password').click();
  await page.keyboard.press('End');
  await page.keyboard.type('x');
  expect(await page.locator('#password').inputValue()).toBe('petrel-harbour-72x');
});

test('it follows a field in nested scrollers, and is not seen where the field is not', async ({ page }) => {
  await finish(page, 'http://shop.test/layout.html?nested-scrollers', 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  await expectRing(page);
  await page.evaluate(() => {
    document.querySelector('#inner')?.scrollBy(0, 30);
    document.querySelector('#outer')?.scrollBy(0, 40);
  });
  await expectRing(page);
  await page.evaluate(() => document.querySelector('#inner')?.scrollBy(0, 300));
  await expectNoRing(page);
  await page.evaluate(() => document.querySelector('#inner')?.scrollBy(0, -300));
  await expectRing(page);
  await page.locator('#password').evaluate((field) => ((field as HTMLElement).style.visibility = 'hidden'));
  await expectNoRing(page);
});

test('it has the size of a field on a page that zooms itself, and no zoom of its own', async ({ page }) => {
  await finish(page, 'http://shop.test/layout.html?zoomed', 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  await expectRing(page);
});

test('a card in the corner, without a field, has none', async ({ page, service }) => {
  service.fault = 'late';
  await finish(page, signUp, 'petrel-harbour-72');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/done*');
  await expect.poll(async () => (await warningsIn(page)).length, { timeout: 20_000 }).toBe(1);
  expect(await ringEdges(page)).toBeUndefined();
});
