import { stopWorker } from '../support/stop-worker.ts';
import { expect, test } from '../support/one-browser.ts';

test('a sleeping worker is awake by the time a quick person presses Enter', async ({ page, service, vigie }) => {
  await page.goto('http://shop.test/sign-up.html');
  await page.locator('#password').click();
  await stopWorker(page);
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible();
  await expect.poll(() => service.requests.length).toBe(1);
  await expect.poll(() => vigie.badge()).toBe('!');
});

test('a warning that its page took away stays on the badge on the next page of the site', async ({ page, vigie }) => {
  await page.goto('http://shop.test/sign-up.html');
  await page.locator('#password').click();
  await page.keyboard.type('sunshine');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible();
  await expect.poll(() => vigie.badge()).toBe('!');
});
