import { expect, test } from '../support/vigie.ts';
import { warningsIn } from '../support/warning.ts';

test('a leaked password gets its warning beside the field', async ({ page, service }) => {
  await page.goto('http://shop.test/sign-up.html');
  await page.locator('#password').click();
  await page.keyboard.type('liverpoolfc');
  await page.keyboard.press('Tab');
  await page.waitForTimeout(3500);
  await page.screenshot({ path: 'reports/a.png' });
  console.log(service.requests, await warningsIn(page));
});
