import { expectNoWarning, expectWarning } from '../support/expect-warning.ts';
import { settled } from '../support/settled.ts';
import { expect, test } from '../support/one-browser.ts';

for (const [fault, why] of [
  ['error-503', 'service-error'],
  ['error-500', 'service-error'],
  ['hang', 'timeout'],
  ['html', 'bad-answer'],
  ['first-lines', 'bad-answer'],
  ['ten-megabytes', 'bad-answer'],
  ['truncated', 'unreachable'],
  ['redirect', 'unreachable'],
] as const) {
  test(`${fault}: no warning, badge "?", the page undisturbed`, async ({ page, service, vigie }) => {
    service.fault = fault;
    await page.goto('http://shop.test/sign-up.html');
    await page.locator('#password').click();
    await page.keyboard.type('petrel-harbour-72');
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: 'Sign up' })).toBeFocused();
    expect((await settled(vigie, page)).verdict).toEqual({ kind: 'unknown', why });
    await expectNoWarning(page);
    expect(await vigie.badge()).toBe('?');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible();
    await expect.poll(() => vigie.badge()).toBe('?');
  });
}

test('refused connections: no warning, badge "?"; once the service is back, the same value is asked again', async ({
  page,
  service,
  vigie,
}) => {
  await service.goDown();
  await page.goto('http://shop.test/sign-up.html');
  await page.locator('#password').click();
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  expect((await settled(vigie, page)).verdict).toEqual({ kind: 'unknown', why: 'unreachable' });
  await expectNoWarning(page);
  expect(await vigie.badge()).toBe('?');
  await service.comeBack();
  await page.locator('#password').click();
  await page.keyboard.press('Shift');
  await page.keyboard.press('Tab');
  await expectWarning(page, 2_304);
});

for (const fault of ['lf-only', 'lower-case', 'cookies'] as const) {
  test(`${fault}: read as any other answer`, async ({ page, service }) => {
    service.fault = fault;
    await page.goto('http://shop.test/sign-up.html');
    for (const [password, times] of [
      ['petrel-harbour-72', 2_304],
      ['skua-harbour-75', 312],
    ] as const) {
      await page.locator('#password').fill('');
      await page.locator('#password').click();
      await page.keyboard.type(password);
      await page.keyboard.press('Tab');
      await expectWarning(page, times);
    }
    // The second request shows whether the first one's cookie came back.
    expect(service.requests.map(({ headers }) => headers['cookie'])).toEqual([undefined, undefined]);
  });
}

test('a line with count 0 is padding, not a hit', async ({ page, service, vigie }) => {
  service.fault = 'zero-count';
  await page.goto('http://shop.test/sign-up.html');
  await page.locator('#password').click();
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  expect((await settled(vigie, page)).verdict).toEqual({ kind: 'not-found' });
  await expectNoWarning(page);
});
