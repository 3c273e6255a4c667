import { createHash } from 'node:crypto';
import type { Page } from 'playwright/test';
import { expectWarning } from '../support/expect-warning.ts';
import { expect, test } from '../support/vigie.ts';
import { type } from '../support/type-password.ts';

const password = 'petrel-harbour-72';
const prefixOf = (value: string): string => createHash('sha1').update(value).digest('hex').slice(0, 5).toUpperCase();

/** With pauses longer than the time for which a field must stay left. */
async function typeSlowly(page: Page): Promise<void> {
  for (const [n, key] of Array.from(password).entries()) {
    await page.keyboard.type(key);
    if (n % 6 === 0) await page.waitForTimeout(400);
  }
}

test('a form that is drawn anew at each key: one question, about the whole, beside the last field', async ({
  page,
  service,
}) => {
  await page.goto('http://shop.test/redrawn-form.html');
  await page.locator('#password').click();
  await typeSlowly(page);
  await page.keyboard.press('Tab');
  await expectWarning(page, 2_304);
  expect(service.requests.map(({ prefix }) => prefix)).toEqual([prefixOf(password)]);
});

test('the same, finished by a press on the button', async ({ page, service }) => {
  await type(page, 'http://shop.test/redrawn-form.html', password);
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible();
  await expect.poll(() => service.requests.map(({ prefix }) => prefix)).toEqual([prefixOf(password)]);
});

/** It may learn the first prefix, which it believes to be a whole password, and the last, which is one: no two that tell a letter. */
for (const to of ['two', 'new', 'text']) {
  test(`a page that hops with the focus at each key (${to}) gets no chain of prefixes`, async ({ page, service }) => {
    await page.goto(`http://shop.test/hopping-focus.html?to=${to}`);
    await page.locator('#password').click();
    await typeSlowly(page);
    await page.keyboard.press('Tab');
    // A field that a person really leaves still gets its answer, after all that came before it.
    await page.goto('http://shop.test/sign-up.html');
    await page.locator('#password').click();
    await page.keyboard.type('skua-harbour-75');
    await page.keyboard.press('Tab');
    await expectWarning(page, 312);
    const asked = service.requests.map(({ prefix }) => prefix);
    const growing = new Set(Array.from(password, (_, n) => prefixOf(password.slice(0, n + 1))));
    expect(asked.filter((prefix) => prefix && growing.has(prefix)).length).toBeLessThanOrEqual(2);
  });
}

/** Three that nothing explains, then one every twenty seconds, and one that a person did. */
const most = (since: number): number => 3 + Math.floor((Date.now() - since) / 20_000) + 1;

test('a page that loads itself anew at each key gets no chain of prefixes either, and the whole is still checked', async ({
  page,
  service,
}) => {
  await page.goto('http://shop.test/reloads.html?value=');
  const start = Date.now();
  for (const [n, key] of Array.from(password.slice(0, 9)).entries()) {
    await page.keyboard.type(key);
    await page.waitForURL(`**value=${password.slice(0, n + 1)}`);
    await expect(page.locator('#password')).toBeFocused();
  }
  await page.goto(`http://shop.test/reloads.html?stay=&value=${password.slice(0, 9)}`);
  await expect(page.locator('#password')).toBeFocused();
  await page.keyboard.type(password.slice(9));
  await page.keyboard.press('Tab');
  await expectWarning(page, 2_304);
  expect(service.requests.length).toBeLessThanOrEqual(most(start));
});

test('a page with a decoy at every second leave gets no chain of prefixes, and a field that is really left its answer', async ({
  page,
  service,
}) => {
  await page.goto('http://shop.test/decoys.html');
  const start = Date.now();
  await page.locator('input').first().click();
  for (const key of password) await page.keyboard.type(key);
  await page.goto('http://shop.test/sign-up.html');
  await page.locator('#password').click();
  await page.keyboard.type('skua-harbour-75');
  await page.keyboard.press('Tab');
  await expectWarning(page, 312);
  expect(service.requests.length).toBeLessThanOrEqual(most(start));
});

test('a page with a new frame for each key gets no chain of prefixes, and the whole is still checked', async ({
  page,
  service,
}) => {
  await page.goto('http://shop.test/frame-per-key.html?keys=14');
  const start = Date.now();
  const field = (after: number) => page.frameLocator(`iframe[name="after-${after}"]`).locator('#password');
  await expect(field(0)).toBeFocused();
  for (const [n, key] of Array.from(password.slice(0, 14)).entries()) {
    await page.keyboard.type(key);
    await expect(field(n + 1)).toBeFocused();
  }
  await page.keyboard.type(password.slice(14));
  await page.keyboard.press('Tab');
  await expectWarning(page, 2_304);
  expect(service.requests.length).toBeLessThanOrEqual(most(start));
});
