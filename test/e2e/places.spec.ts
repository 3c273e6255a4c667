import type { Page } from 'playwright/test';
import { expectNoWarning, expectWarning } from '../support/expect-warning.ts';
import { foundTitle } from '../support/found-title.ts';
import { expect, test } from '../support/one-browser.ts';
import { warningsIn } from '../support/warning.ts';

async function typeAndLeave(page: Page): Promise<void> {
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
}

for (const [place, address] of [
  ['plain http', 'http://shop.test/sign-up.html'],
  ['https', 'https://shop.test/sign-up.html'],
  ['a strict Content-Security-Policy', 'https://shop.test/sign-up.html?csp'],
  ['a page without a form', 'http://shop.test/no-form.html'],
  ['a modal dialog', 'http://shop.test/modal-dialog.html'],
  ['an open shadow root', 'http://shop.test/open-shadow.html'],
] as const) {
  test(`warns on ${place}`, async ({ page }) => {
    await page.goto(address);
    await page.locator('#password').click();
    await typeAndLeave(page);
    await expectWarning(page, 2_304);
  });
}

test('warns about a field added later', async ({ page }) => {
  await page.goto('http://shop.test/late-field.html');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('#password').click();
  await typeAndLeave(page);
  await expectWarning(page);
});

test('warns in nested closed shadow roots, for each of the two fields', async ({ page, service }) => {
  await page.goto('http://shop.test/closed-shadow.html');
  await page.locator('#before').focus();
  await page.keyboard.press('Tab');
  await typeAndLeave(page);
  await expectWarning(page, 2_304);
  expect(service.requests).toHaveLength(1);
  await page.keyboard.type('skua-harbour-75');
  await page.keyboard.press('Enter');
  await expect.poll(() => service.requests.length).toBe(2);
});

for (const name of ['blank', 'srcdoc', 'sandboxed', 'same-site', 'other-site']) {
  test(`warns in a frame: ${name}`, async ({ page }) => {
    await page.goto('http://shop.test/frames.html');
    const frame = page.frameLocator(`iframe[name="${name}"]`);
    await frame.locator('#password').click();
    await typeAndLeave(page);
    await expectWarning(page, 2_304);
  });
}

test('a field shown as text before or after typing stays a password', async ({ page, service }) => {
  await page.goto('http://shop.test/show-password.html');
  await page.locator('#toggle').click();
  await page.locator('#field').click();
  await typeAndLeave(page);
  await expectWarning(page, 2_304);
  await page.locator('#repeat').click();
  await page.keyboard.type('skua-harbour-75');
  await page.keyboard.press('Enter');
  await expect.poll(() => service.requests.length).toBe(2);
});

test('in a change form only the new and the confirm field are asked about', async ({ page, service }) => {
  await page.goto('http://shop.test/change-password.html');
  await page.locator('#current').click();
  await page.keyboard.type('gannet-harbour-71');
  await page.keyboard.press('Tab');
  await typeAndLeave(page);
  await expectWarning(page, 2_304);
  expect(service.requests).toHaveLength(1);
  await page.locator('#confirm').click();
  await typeAndLeave(page);
  await expectWarning(page, 2_304);
  expect(service.requests).toHaveLength(1);
});

test('sign-in fields and fields that hold no password are never sent', async ({ page, service }) => {
  await page.goto('http://shop.test/sign-in.html');
  await page.locator('#password').click();
  await page.keyboard.type('gannet-harbour-71');
  await page.keyboard.press('Tab');

  await page.goto('http://shop.test/other-fields.html');
  for (const id of ['card', 'code']) {
    await page.locator(`#${id}`).click();
    await page.keyboard.type('fulmar-harbour-73');
    await page.keyboard.press('Tab');
  }
  await page.locator('#password').click();
  await typeAndLeave(page);
  await expectWarning(page, 2_304);
  expect(service.requests).toHaveLength(1);
});

test('in a dialog, Esc closes the warning and not the dialog', async ({ page }) => {
  await page.goto('http://shop.test/modal-dialog.html');
  await page.locator('#password').click();
  await typeAndLeave(page);
  await expectWarning(page);
  await page.keyboard.press('Escape');
  await expectNoWarning(page);
  await expect(page.locator('#dialog')).toBeVisible();
});

test('two fields, one warning: the newer one', async ({ page }) => {
  await page.goto('http://shop.test/open-shadow.html');
  await page.locator('#password').click();
  await typeAndLeave(page);
  await expectWarning(page, 2_304);
  await page.keyboard.type('skua-harbour-75');
  await page.keyboard.press('Tab');
  await expectWarning(page, 312);
  expect((await warningsIn(page)).map(({ title }) => title)).toEqual([foundTitle]);
});
