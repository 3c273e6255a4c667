import type { Page } from 'playwright/test';
import { expectWarning } from '../support/expect-warning.ts';
import { signUp } from '../support/type-password.ts';
import { expect, test } from '../support/one-browser.ts';

const autofocus = 'http://shop.test/autofocus.html';

/** Ways into the field; its text then comes as from a voice, a panel or a phone's keyboard. */
const into: Record<string, (page: Page) => Promise<void>> = {
  autofocus: async (page) => {
    await page.goto(autofocus);
    await expect(page.locator('#password')).toBeFocused();
  },
  Tab: async (page) => {
    await page.goto(signUp);
    for (let n = 0; n < 5 && !(await isIn(page)); n += 1) await page.keyboard.press('Tab');
  },
  'a press': async (page) => {
    await page.goto(signUp);
    await page.locator('#password').click();
  },
};

const isIn = (page: Page): Promise<boolean> => page.evaluate(() => document.activeElement?.id === 'password');

const outOf: Record<string, (page: Page) => Promise<void>> = {
  Tab: (page) => page.keyboard.press('Tab'),
  'a press': (page) => page.mouse.click(900, 600),
};

for (const [way, enter] of Object.entries(into)) {
  for (const [end, leave] of Object.entries(outOf)) {
    test(`text without keys is a person’s: ${way}, and left by ${end}`, async ({ page, service }) => {
      await enter(page);
      for (const part of ['petrel-', 'harbour', '-72']) await page.keyboard.insertText(part);
      await expect(page.locator('#password')).toHaveValue('petrel-harbour-72');
      await leave(page);
      await expectWarning(page, 2_304);
      expect(service.requests).toHaveLength(1);
    });
  }
}

test('text without keys is looked at while it rests, too', async ({ page, service }) => {
  await page.goto(autofocus);
  await expect(page.locator('#password')).toBeFocused();
  await page.keyboard.insertText('dragon');
  await expectWarning(page);
  expect(service.requests).toEqual([]);
});
