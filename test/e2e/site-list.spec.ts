import type { Page } from 'playwright/test';
import { expectNoWarning, expectWarning } from '../support/expect-warning.ts';
import { openOwnPage } from '../support/own-pages.ts';
import { expect, test } from '../support/vigie.ts';

async function add(options: Page, site: string): Promise<void> {
  await options.getByLabel('Site', { exact: true }).fill(site);
  await options.getByRole('button', { name: 'Add' }).click();
  await expect(options.getByRole('button', { name: `Remove ${site}` })).toBeVisible();
}

async function finishIn(page: Page, frame: string, password: string): Promise<void> {
  await page.frameLocator(`iframe[name="${frame}"]`).locator('#password').click();
  await page.keyboard.type(password);
  await page.keyboard.press('Tab');
}

test('a site where warnings are off is silent in its frames too, and another site in it is not', async ({
  page,
  context,
  vigie,
  service,
}) => {
  const options = await openOwnPage(context, vigie.origin, 'options');
  await add(options, 'shop.test');
  await page.bringToFront();
  await page.goto('http://shop.test/frames.html');
  for (const frame of ['blank', 'srcdoc', 'sandboxed', 'same-site']) await finishIn(page, frame, 'skua-harbour-75');
  await expectNoWarning(page);
  await finishIn(page, 'other-site', 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  expect(service.requests).toHaveLength(1);
});

test('"Remove" takes out the site it names, and "Undo" brings it back', async ({ context, vigie }) => {
  const options = await openOwnPage(context, vigie.origin, 'options');
  await add(options, 'shop.example.com');
  await add(options, 'example.com');
  const remove = (site: string) => options.getByRole('button', { name: `Remove ${site}`, exact: true });
  await remove('shop.example.com').click();
  await expect(remove('shop.example.com')).toHaveCount(0);
  await expect(remove('example.com')).toBeVisible();
  // Its parent domain keeps it silent: nothing else may be said.
  await expect(options.locator('#notice-text')).toHaveText('Saved.');
  await options.getByRole('button', { name: 'Undo' }).click();
  await expect(remove('shop.example.com')).toBeVisible();
  await remove('example.com').click();
  await expect(remove('example.com')).toHaveCount(0);
  await expect(remove('shop.example.com')).toBeVisible();
});
