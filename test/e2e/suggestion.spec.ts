import { signUp, type } from '../support/type-password.ts';
import { expect, test } from '../support/one-browser.ts';
import { pressInWarning, warningsIn } from '../support/warning.ts';

test('a suggestion is shown, then filled into the new and the confirm field by a click, and is not sent', async ({
  page,
  service,
}) => {
  await page.goto('http://shop.test/sign-up-rules.html');
  await page.locator('#password').click();
  await page.keyboard.type('dragon');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await warningsIn(page)).length, { timeout: 15_000 }).toBe(1);
  await pressInWarning(page, 'Suggest a strong password');
  await expect
    .poll(async () => (await warningsIn(page))[0]?.buttons)
    .toEqual(['Suggest a strong password', 'Details', 'Hide', 'Use this one', 'Another one']);
  expect(await page.locator('#password').inputValue()).toBe('dragon');
  await pressInWarning(page, 'Use this one');
  const filled = await page.locator('#password').inputValue();
  expect(filled).toMatch(/^[A-Za-z0-9]{16}$/);
  expect(await page.locator('#confirm').inputValue()).toBe(filled);
  expect(await page.locator('#current').inputValue()).toBe('');
  expect(await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard)).toEqual([
    'password input',
    'password change',
    'confirm input',
    'confirm change',
  ]);
  await expect.poll(async () => (await warningsIn(page))[0]?.title).toMatch(/^Filled in\.$/);
  expect(service.requests).toEqual([]);
});

test('a suggestion fills the confirm field too where the page shows its letters, and the badge is quiet then', async ({
  page,
  vigie,
}) => {
  await page.goto('http://shop.test/show-password.html');
  await page.locator('#field').click();
  await page.keyboard.type('dragon');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await warningsIn(page)).length, { timeout: 15_000 }).toBe(1);
  await expect.poll(() => vigie.badge()).toBe('!');
  await page.locator('#repeat').evaluate((field) => field.setAttribute('type', 'text'));
  await pressInWarning(page, 'Suggest a strong password');
  await expect.poll(async () => (await warningsIn(page))[0]?.buttons).toContain('Use this one');
  await pressInWarning(page, 'Use this one');
  await expect.poll(() => vigie.badge()).toBe('');
  const filled = await page.locator('#field').inputValue();
  expect(filled).not.toBe('dragon');
  expect(await page.locator('#repeat').inputValue()).toBe(filled);
});

for (const [rules, typed] of [
  // The one password that these rules allow is among the most common of all.
  ['allowed: [1]; minlength: 6; maxlength: 6', '111111'],
  ['allowed: [ab]; maxlength: 6', 'abcabc'],
  ['allowed: digit; maxlength: 6', '123456'],
] as const) {
  test(`rules that allow no strong password get no suggestion, and are told why: ${rules}`, async ({
    page,
    service,
  }) => {
    await page.goto(signUp);
    await page.locator('#password').evaluate((field, written) => field.setAttribute('passwordrules', written), rules);
    await page.locator('#password').click();
    await page.keyboard.type(typed);
    await page.keyboard.press('Tab');
    await expect.poll(async () => (await warningsIn(page)).length, { timeout: 15_000 }).toBe(1);
    await pressInWarning(page, 'Suggest a strong password');
    // A sentence that is the same in every warning can be found in it.
    await expect.poll(() => page.evaluate(`find('rules allow no strong password')`)).toBe(true);
    expect((await warningsIn(page))[0]?.buttons).toEqual(['Suggest a strong password', 'Details', 'Hide']);
    expect(service.requests).toEqual([]);
  });
}

test('sign-in fields are offered none', async ({ page }) => {
  await type(page, signUp.replace('sign-up', 'sign-in'), 'dragon');
  await page.keyboard.press('Tab');
  await expect.poll(async () => (await warningsIn(page)).length, { timeout: 15_000 }).toBe(1);
  expect((await warningsIn(page))[0]?.buttons).toEqual(['Details', 'Hide']);
});
