import type { Page } from 'playwright/test';
import { expectWarning } from '../support/expect-warning.ts';
import { type } from '../support/type-password.ts';
import { expect, test } from '../support/one-browser.ts';

const typeOfField = (page: Page): Promise<unknown> => page.evaluate("document.querySelector('#password').type");
const pressCanvas = (page: Page): Promise<void> => page.locator('#canvas').click();

for (const [on, how, leave] of [
  ['blur', 'Tab', (page: Page) => page.keyboard.press('Tab')],
  ['blur', 'a press elsewhere', pressCanvas],
  ['keydown', 'Tab', (page: Page) => page.keyboard.press('Tab')],
  ['pointerdown', 'a press on a canvas', pressCanvas],
  ['click', 'a press on a canvas', pressCanvas],
] as const) {
  test(`a field that the page removes at ${on}, left by ${how}: its value is finished, once`, async ({
    page,
    service,
    vigie,
  }) => {
    await type(page, `http://shop.test/silent-ends.html?on=${on}`, 'petrel-harbour-72');
    await leave(page);
    await expect(page.locator('#password')).toHaveCount(0);
    await expect.poll(() => vigie.badge()).toBe('!');
    expect(service.requests).toHaveLength(1);
  });
}

test('a press on a button that keeps the focus, without a form, finishes a value', async ({ page, service }) => {
  await type(page, 'http://shop.test/keeps-focus.html', 'petrel-harbour-72');
  await page.locator('#send').click();
  await expectWarning(page, 2_304);
  await expect(page.locator('#password')).toBeFocused();
  expect(service.requests).toHaveLength(1);
});

test('one that shows what is typed finishes nothing', async ({ page, service }) => {
  await type(page, 'http://shop.test/keeps-focus.html', 'petrel-');
  await page.locator('#show').click();
  await expect.poll(() => typeOfField(page)).toBe('text');
  await page.keyboard.type('harbour-');
  await page.locator('#show').click();
  await expect.poll(() => typeOfField(page)).toBe('password');
  await page.keyboard.type('72');
  await page.keyboard.press('Tab');
  await expectWarning(page, 2_304);
  expect(service.requests).toHaveLength(1);
});

test('a form that becomes a sign-up after its password was finished is asked about when it is sent', async ({
  page,
  service,
}) => {
  await type(page, 'http://shop.test/switching-form.html', 'petrel-harbour-72');
  await page.keyboard.press('Tab');
  await page.locator('#switch').click();
  await expect(page.locator('#heading')).toHaveText('Create your account');
  expect(service.requests).toEqual([]);
  await page.locator('#send').click();
  await expectWarning(page, 2_304);
  await page.locator('#send').click();
  expect(service.requests).toHaveLength(1);
});
