import { expectNoWarning, expectWarning } from '../support/expect-warning.ts';
import { expect, test } from '../support/one-browser.ts';

const leaked = 'petrel-harbour-72';

test('a field that its page has made a name or an e-mail of is no password, and one again when it is', async ({
  page,
  service,
}) => {
  await page.goto('http://shop.test/fields/becomes-name.html');
  const type = async () => {
    await page.locator('#it').click();
    await page.keyboard.type(leaked);
    await page.keyboard.press('Tab');
  };
  await page.locator('#it').click();
  for (const _ of ['a name', 'an e-mail']) {
    await page.locator('#next').click();
    await type();
  }
  await expectNoWarning(page);
  expect(service.requests).toEqual([]);
  await page.locator('#next').click();
  await type();
  await expectWarning(page, 2_304);
});

test('dots that a script draws in a text field are nobody’s password', async ({ page, service }) => {
  await page.goto('http://shop.test/fields/drawn-dots.html');
  await page.locator('#it').click();
  await page.keyboard.type(leaked);
  await page.keyboard.press('Tab');
  await expectNoWarning(page);
  expect(service.requests).toEqual([]);
});
