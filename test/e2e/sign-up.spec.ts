import { expectNoWarning, expectWarning } from '../support/expect-warning.ts';
import { clean } from '../support/leaked.ts';
import { settled } from '../support/settled.ts';
import { expect, test } from '../support/one-browser.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('http://shop.test/sign-up.html');
  await page.locator('#password').click();
});

test('a leaked password gets its warning, its count and the badge', async ({ page, vigie }) => {
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  await expectWarning(page, 2_304);
  await expect.poll(() => vigie.badge()).toBe('!');
});

test('a clean password gets no warning and no badge', async ({ page, vigie, service }) => {
  await page.keyboard.type(clean);
  await page.keyboard.press('Tab');
  expect((await settled(vigie, page)).verdict.kind).toBe('not-found');
  expect(service.requests).toHaveLength(1);
  await expectNoWarning(page);
  expect(await vigie.badge()).toBe('');
});

test('nothing is sent while typing, and one request of the documented shape at the end', async ({ page, service }) => {
  await page.keyboard.type('skua-harbour-75', { delay: 30 });
  expect(service.requests).toEqual([]);
  await page.keyboard.press('Tab');
  await expectWarning(page, 312);
  expect(service.requests).toHaveLength(1);
  const [request] = service.requests;
  expect(request).toMatchObject({ method: 'GET', url: `/range/${request?.prefix}` });
  expect(request?.headers).toMatchObject({ 'add-padding': 'true' });
  expect(Object.keys(request?.headers ?? {})).not.toContain('cookie');
  expect(Object.keys(request?.headers ?? {})).not.toContain('referer');
  expect(Object.keys(request?.headers ?? {})).not.toContain('origin');
});

test('Enter, a press on the button and a paste each finish the value', async ({ page, service, context }) => {
  await page.keyboard.type('gannet-harbour-71');
  await page.keyboard.press('Enter');
  await expect.poll(() => service.requests.length).toBe(1);

  await page.goto('http://shop.test/sign-up.html');
  await page.locator('#password').click();
  await page.keyboard.type('fulmar-harbour-73');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expect.poll(() => service.requests.length).toBe(2);

  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: 'https://shop.test' });
  await page.goto('https://shop.test/sign-up.html');
  await page.evaluate(() => navigator.clipboard.writeText('puffin-harbour-74'));
  await page.locator('#password').click();
  await page.keyboard.press('Control+V');
  await expectWarning(page, 45);
  expect(service.requests).toHaveLength(3);
});

test('the same value is not asked twice, and the warning goes when the value changes', async ({ page, service }) => {
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  await expectWarning(page);
  await page.locator('#password').click();
  await page.keyboard.press('End');
  await page.keyboard.type('3');
  await expectNoWarning(page);
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
  await expectWarning(page);
  expect(service.requests).toHaveLength(1);
});

test('a verdict that comes after the value changed is dropped', async ({ page, service, vigie }) => {
  service.fault = 'late';
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  await expect.poll(() => service.requests.length).toBe(1);
  await page.locator('#password').click();
  await page.keyboard.press('End');
  await page.keyboard.type('and more');
  expect((await settled(vigie, page)).verdict.kind).toBe('found');
  await expectNoWarning(page);
});

test('spaces and accents are hashed as they were typed', async ({ page }) => {
  await page.keyboard.insertText(' spaced-harbour-76 ');
  await page.keyboard.press('Shift');
  await page.keyboard.press('Tab');
  await expectWarning(page, 17);
  await page.locator('#password').fill('');
  await page.locator('#password').click();
  await page.keyboard.type('pässwörd-harbour-77');
  await page.keyboard.press('Tab');
  await expectWarning(page, 8);
});

test('Esc and Hide take the warning away and leave the focus alone', async ({ page }) => {
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  await expectWarning(page);
  await page.keyboard.press('Escape');
  await expectNoWarning(page);
  await expect(page.getByRole('button', { name: 'Sign up' })).toBeFocused();
});
