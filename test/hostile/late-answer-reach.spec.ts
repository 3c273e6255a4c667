import type { Page } from 'playwright/test';
import { expect, test } from '../support/one-browser.ts';
import type { RangeServer } from '../support/range-server.ts';
import { type } from '../support/type-password.ts';
import { warningsIn } from '../support/warning.ts';

/** Milliseconds. Four seconds after the answer the tab's page is told to look. */
const untilLooked = 6_000;

/** Types a leaked password there, submits it, and has the answer come only after the page is gone. */
async function submit(page: Page, service: RangeServer, address: string): Promise<void> {
  service.fault = 'late';
  await type(page, address, 'petrel-harbour-72');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/done*');
}

const texts = async (page: Page): Promise<string[]> =>
  (await warningsIn(page)).map(({ title, text }) => `${title} ${text}`);

for (const [who, typedIn, next] of [
  ['http after https', 'https://shop.test/sign-up.html', 'http://shop.test/done'],
  ['another port', 'http://shop.test/sign-up.html', 'http://shop.test:8080/done'],
  ['a user’s subdomain', 'https://shop.test/sign-up.html', 'https://alice.shop.test/done'],
  ['the host of a user’s subdomain', 'https://alice.shop.test/sign-up.html', 'https://shop.test/done'],
  ['a document that the host has sandboxed', 'https://shop.test/sign-up.html', 'https://shop.test/done?sandboxed'],
] as const) {
  test(`a late answer does not reach ${who}`, async ({ page, service }) => {
    await submit(page, service, typedIn);
    await page.goto(next);
    await expect.poll(() => service.requests.length).toBe(1);
    await page.waitForTimeout(untilLooked);
    expect(await texts(page)).toEqual([]);
    // It was not lost: the very origin still hears of it.
    await page.goto(new URL('/done', typedIn).href);
    await expect.poll(() => texts(page), { timeout: 15_000 }).toHaveLength(1);
  });
}

for (const [name, typedIn, next] of [
  ['of the same origin', 'https://shop.test/sign-up.html', 'https://shop.test/done'],
  ['of the bare domain after its www.', 'https://www.shop.test/sign-up.html', 'https://shop.test/done'],
] as const) {
  test(`a late answer reaches the next page ${name}, without the count`, async ({ page, service }) => {
    await submit(page, service, typedIn);
    await page.goto(next);
    await expect.poll(() => texts(page), { timeout: 15_000 }).toHaveLength(1);
    const [said = ''] = await texts(page);
    expect(said).toMatch(/^This password has appeared in data breaches/);
    expect(said).not.toMatch(/2,?304/);
  });
}

test('a page that removes a frame of another site before its answer hears nothing of it', async ({ page, service }) => {
  service.fault = 'late';
  await page.goto('http://shop.test/frames.html');
  await page.frameLocator('iframe[name="other-site"]').locator('#password').click();
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  await expect.poll(() => service.requests.length).toBe(1);
  await page.evaluate(() => document.querySelector('[name="other-site"]')?.remove());
  await page.waitForTimeout(untilLooked);
  expect(await texts(page)).toEqual([]);
  await page.goto('http://accounts.test/done');
  await page.waitForTimeout(1_000);
  expect(await texts(page)).toEqual([]);
});
