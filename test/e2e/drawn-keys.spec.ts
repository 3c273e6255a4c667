import type { Page } from 'playwright/test';
import { expectWarning } from '../support/expect-warning.ts';
import { expect, test } from '../support/one-browser.ts';
import { warningsIn } from '../support/warning.ts';

const place = 'http://shop.test/drawn-keys.html';

const press = (page: Page, cap: string): Promise<void> => page.locator(`[title="${cap}"]`).click({ noWaitAfter: true });

async function pressAll(page: Page, password: string): Promise<void> {
  for (const letter of password) await press(page, letter.toUpperCase());
}

const ends: Record<string, (page: Page) => Promise<void>> = {
  'the form is sent': (page) => page.locator('#send').click(),
  'a press elsewhere': (page) => page.locator('#elsewhere').click(),
  'a press in the field and Tab': async (page) => {
    await page.locator('#password').click();
    await page.keyboard.press('Tab');
  },
};

for (const [keys, query] of [
  ['that take the focus', ''],
  ['that keep the focus', '?keeps'],
  ['that type as they are pressed down', '?on=pointerdown'],
  ['that are inputs', '?as=input'],
  ['that are boxes', '?as=div'],
  ['among the fields of the form', '?flat'],
])
  test(`a password typed on keys of the page’s own ${keys} is asked about once, and whole`, async ({
    page,
    service,
  }) => {
    await page.goto(place + query);
    await page.locator('#password').click();
    await pressAll(page, 'petrel-');
    await press(page, 'Shift');
    await press(page, 'H');
    await press(page, '⌫');
    await pressAll(page, 'harbour-72');
    await expect(page.locator('#password')).toHaveValue('petrel-harbour-72');
    expect(service.requests).toEqual([]);
    await page.locator('#send').click();
    await expectWarning(page, 2_304);
    expect(service.requests).toHaveLength(1);
  });

for (const [end, leave] of Object.entries(ends))
  test(`what keys of the page’s own have typed is finished when ${end}`, async ({ page, service }) => {
    await page.goto(place);
    await pressAll(page, 'petrel-harbour-72');
    await leave(page);
    await expectWarning(page, 2_304);
    expect(service.requests).toHaveLength(1);
  });

test('such a password is looked at while it rests, too', async ({ page, service }) => {
  await page.goto(place);
  await pressAll(page, 'dragon');
  await expectWarning(page);
  expect(service.requests).toEqual([]);
});

test('a press that adds what does not stand on the key has typed nothing', async ({ page, service }) => {
  for (const adds of ['petrel-harbour-72', '!']) {
    await page.goto(`${place}?adds=${encodeURIComponent(adds)}`);
    await pressAll(page, 'qwerty');
    await page.locator('#elsewhere').click();
    await page.locator('#send').click();
    // The list on this device would answer without a request: only time shows that nothing comes.
    await page.waitForTimeout(1_500);
    expect(await warningsIn(page)).toEqual([]);
  }
  // What a key on the table types comes after all that the presses could have asked.
  await page.locator('#password').fill('');
  await page.keyboard.type('skua-harbour-75');
  await page.keyboard.press('Tab');
  await expectWarning(page, 312);
  expect(service.requests).toHaveLength(1);
});
