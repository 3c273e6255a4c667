import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, startFirefox } from '../support/firefox.ts';
import { obeyKey } from '../support/firefox/toolbar-popup.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox.close());

test('a key of the person’s own goes to the warning, whose buttons Tab reaches last', async () => {
  const page = await firefox.browser.newPage();
  await page.goto('http://shop.test/sign-up.html');
  await page.bringToFront();
  await page.click('#password');
  await page.keyboard.type('dragon');
  await page.keyboard.press('Tab');
  const warnings = () => firefox.warningsIn(page);
  await expect.poll(async () => (await warnings()).length, { timeout: 15_000 }).toBe(1);

  await firefox.scope.call(obeyKey, firefox.id, 'go-to-warning');
  const [warning] = await warnings();
  await expect.poll(async () => (await warnings())[0]?.focused, { timeout: 5_000 }).toBe(warning?.buttons[0]);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await warnings()).length).toBe(0);
});
