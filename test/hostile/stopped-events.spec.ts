import type { Page } from 'playwright/test';
import { expectWarning } from '../support/expect-warning.ts';
import { expect, test } from '../support/one-browser.ts';
import { type } from '../support/type-password.ts';

const stopsEvents = 'http://shop.test/stops-events.html';

for (const [how, leave] of [
  ['Tab', (on: Page) => on.keyboard.press('Tab')],
  ['a press elsewhere', (on: Page) => on.getByRole('heading').click()],
] as const) {
  test(`a page that stops every event on its window is watched all the same: ${how}`, async ({ page }) => {
    await type(page, stopsEvents, 'petrel-harbour-72');
    await leave(page);
    await expectWarning(page, 2_304);
  });
}

test('and where the page is gone at once, by its button', async ({ page, state }) => {
  await type(page, stopsEvents, 'petrel-harbour-72');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await page.waitForURL('**/done*');
  await expect.poll(() => state.badges(), { timeout: 15_000 }).toEqual(['!']);
});

test('and of what is pasted', async ({ page }) => {
  await page.goto(stopsEvents);
  await page.evaluate(() => {
    const note = document.body.appendChild(document.createElement('textarea'));
    note.value = 'petrel-harbour-72';
  });
  await page.locator('textarea').click();
  for (const key of ['Control+A', 'Control+C']) await page.keyboard.press(key);
  await page.locator('#password').click();
  await page.keyboard.press('Control+V');
  await expectWarning(page, 2_304);
});
