import type { Page } from 'playwright/test';
import { expectNoWarning, expectWarning } from '../support/expect-warning.ts';
import { openOwnPage } from '../support/own-pages.ts';
import { expect, test } from '../support/one-browser.ts';

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

test('a name without a dot, which would silence every site below it, is refused', async ({ context, vigie }) => {
  const options = await openOwnPage(context, vigie.origin, 'options');
  const field = options.getByLabel('Site', { exact: true });
  for (const name of ['test', 'com.', 'http://test/sign-up']) {
    await field.fill(name);
    await options.getByRole('button', { name: 'Add' }).click();
    await expect(options.getByText('That is not the name of a site.')).toBeVisible();
  }
  for (const name of ['localhost', '[::1]', '127.0.0.1']) await add(options, name);
});

test('one that is in the list already is not heeded, and not shown', async ({ page, context, vigie }) => {
  const options = await openOwnPage(context, vigie.origin, 'options');
  await add(options, 'quiet.test');
  // As an earlier version kept it.
  await options.evaluate(keep, 'test');
  await options.reload();
  await expect(options.getByRole('button', { name: 'Remove quiet.test' })).toBeVisible();
  await expect(options.getByRole('button', { name: 'Remove test' })).toHaveCount(0);
  await page.bringToFront();
  await page.goto('http://shop.test/sign-up.html');
  await page.locator('#password').click();
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  await expectWarning(page, 2_304);
});

/** Runs in a page of the extension. */
function keep(site: string): Promise<void> {
  return new Promise((done, failed) => {
    const opening = indexedDB.open('sites', 1);
    opening.addEventListener('error', failed);
    opening.addEventListener('success', () => {
      const transaction = opening.result.transaction('off', 'readwrite');
      transaction.objectStore('off').put(true, site);
      transaction.addEventListener('complete', () => {
        opening.result.close();
        done();
      });
    });
  });
}
