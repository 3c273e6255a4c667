import { expectNoWarning, expectWarning } from '../support/expect-warning.ts';
import { test } from '../support/one-browser.ts';
import { signUp, type } from '../support/type-password.ts';

/** Milliseconds. More than the pause after which the list on this device is asked about what is being typed. */
const pause = 1_000;

test('a page that says again and again that a value has changed has none of its own looked up', async ({ page }) => {
  await type(page, signUp, 'x');
  await page.waitForTimeout(pause);
  await page.locator('#password').evaluate((field) => {
    (field as HTMLInputElement).value = 'dragon';
    for (let n = 0; n < 10; n += 1) field.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'n' }));
  });
  await page.waitForTimeout(pause);
  await expectNoWarning(page);
  // It is what a person types that is looked up.
  await page.keyboard.press('Control+A');
  await page.keyboard.type('dragon');
  await expectWarning(page);
});
