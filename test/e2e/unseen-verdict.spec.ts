import { signUp, type } from '../support/type-password.ts';
import { expect, test } from '../support/one-browser.ts';
import { warningsIn } from '../support/warning.ts';

test('an answer that comes after the page is gone: badge, popup and a warning on the site’s next page', async ({
  page,
  service,
  vigie,
}) => {
  service.fault = 'late';
  await type(page, signUp, 'petrel-harbour-72');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/done*');
  await expect.poll(() => vigie.badge(), { timeout: 15_000 }).toBe('!');
  const texts = async () => (await warningsIn(page)).map(({ title, text }) => `${title} ${text}`);
  await expect
    .poll(texts, { timeout: 20_000 })
    .toEqual([expect.stringMatching(/^This password has appeared in data breaches .*on shop\.test a moment ago\./)]);
});

test('a page of another site shows nothing of it', async ({ page, service, vigie }) => {
  service.fault = 'late';
  await type(page, signUp, 'petrel-harbour-72');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/done*');
  await page.goto('http://elsewhere.test/sign-up.html');
  await expect.poll(() => service.requests.length).toBe(1);
  await page.waitForTimeout(6_000);
  expect(await warningsIn(page)).toEqual([]);
  await page.goto('http://shop.test/done');
  await expect.poll(async () => (await warningsIn(page)).length, { timeout: 15_000 }).toBe(1);
  void vigie;
});

test('what was seen is not said again on the next page, and the badge stays on the site', async ({ page, vigie }) => {
  await type(page, signUp, 'petrel-harbour-72');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await warningsIn(page)).length, { timeout: 15_000 }).toBe(1);
  await page.waitForTimeout(3_000);
  await page.goto('http://shop.test/done');
  await expect.poll(() => vigie.badge()).toBe('!');
  await page.waitForTimeout(3_000);
  expect(await warningsIn(page)).toEqual([]);
  await page.goto('http://elsewhere.test/done');
  await expect.poll(() => vigie.badge()).toBe('');
});
