import type { Page } from 'playwright/test';
import { expectWarning } from '../support/expect-warning.ts';
import { type } from '../support/type-password.ts';
import { test } from '../support/vigie.ts';

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
