import { expectWarning } from '../support/expect-warning.ts';
import { expect, test } from '../support/one-browser.ts';

test('a page that types by itself causes no request; a person in the same field does', async ({ page, service }) => {
  await page.goto('http://shop.test/self-typing.html');
  await expect(page.locator('#password')).toHaveValue('gannet-harbour-71');
  await page.locator('#password').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  await expectWarning(page, 2_304);
  expect(service.requests).toHaveLength(1);
});

test('a page that takes the focus after each key gets no chain of prefixes', async ({ page, service }) => {
  await page.goto('http://shop.test/blur-after-each-key.html');
  await page.locator('#password').click();
  await page.keyboard.type('petrel-harbour-72', { delay: 20 });
  await page.keyboard.press('Tab');
  await expectWarning(page, 2_304);
  expect(service.requests).toHaveLength(1);
});

test('a page without a typed password sees nothing of Vigie', async ({ page, service }) => {
  await page.goto('http://shop.test/other-text.html');
  await page.locator('#search').click();
  await page.keyboard.type('petrel-harbour-72');
  await page.locator('#notes').click();
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => (window as unknown as { changes: unknown[] }).changes.length)).toBe(0);
  await page.goto('http://shop.test/sign-up.html');
  await page.locator('#password').click();
  await page.keyboard.type('skua-harbour-75');
  await page.keyboard.press('Tab');
  await expectWarning(page, 312);
  expect(service.requests).toHaveLength(1);
});
