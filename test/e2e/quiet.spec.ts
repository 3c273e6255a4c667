import { expectNoWarning, expectWarning } from '../support/expect-warning.ts';
import { finish, signIn, signUp, type } from '../support/type-password.ts';
import { expect, test } from '../support/one-browser.ts';
import { pressInWarning, warningBox, warningsIn } from '../support/warning.ts';

for (const [way, hide] of Object.entries({
  'by "Hide"': (page: Parameters<typeof pressInWarning>[0]) => pressInWarning(page, 'Hide'),
  'by Esc': (page: Parameters<typeof pressInWarning>[0]) => page.keyboard.press('Escape'),
})) {
  test(`what was hidden ${way} stays hidden until the value changes, and the badge stays`, async ({ page, vigie }) => {
    await finish(page, signUp, 'petrel-harbour-72');
    await expectWarning(page, 2_304);
    await hide(page);
    await expectNoWarning(page);
    await page.locator('#password').click();
    await page.locator('[name=email]').click();
    await page.waitForTimeout(1_500);
    expect(await warningsIn(page)).toEqual([]);
    await expect.poll(() => vigie.badge()).toBe('!');
    await page.locator('#password').click();
    await page.keyboard.press('End');
    await page.keyboard.type('x');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Tab');
    await expectWarning(page, 2_304);
  });
}

test('an Esc of the page’s own hides nothing', async ({ page }) => {
  await finish(page, signUp, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  await page.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true })));
  await expectWarning(page, 2_304);
});

test('a sign-in that was waved away is quiet on that site, at the next visit too, and on no other', async ({
  page,
  vigie,
}) => {
  await finish(page, signIn, 'dragon');
  await expectWarning(page);
  await pressInWarning(page, 'Hide');
  await expectNoWarning(page);
  await finish(page, signIn, 'sunshine');
  await expect.poll(() => vigie.badge()).toBe('!');
  await page.waitForTimeout(1_500);
  expect(await warningsIn(page)).toEqual([]);
  await finish(page, signUp, 'dragon');
  await expectWarning(page);
  await finish(page, signIn.replace('shop.test', 'elsewhere.test'), 'dragon');
  await expectWarning(page);
});

test('a late card goes after half a minute without a hand on it; the badge stays', async ({ page, service, vigie }) => {
  test.setTimeout(90_000);
  service.fault = 'late';
  await type(page, signUp, 'petrel-harbour-72');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/done*');
  await expect.poll(async () => (await warningsIn(page)).length, { timeout: 20_000 }).toBe(1);
  await page.waitForTimeout(20_000);
  expect(await warningsIn(page)).toHaveLength(1);
  await expect.poll(async () => (await warningsIn(page)).length, { timeout: 15_000 }).toBe(0);
  expect(await vigie.badge()).toBe('!');
});

test('a menu that another script opens at the field in use stays free', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  await type(page, signUp, 'dragon');
  await expectWarning(page);
  const menu = await page.evaluate(() => {
    const { left, bottom } = document.querySelector('#password')?.getBoundingClientRect() ?? new DOMRect();
    const list = document.body.appendChild(document.createElement('div'));
    list.popover = 'manual';
    list.style.cssText = `inset: auto; margin: 0; left: ${left}px; top: ${bottom + 2}px; width: 220px; height: 120px`;
    list.showPopover();
    return { left, right: left + 220, top: bottom + 2, bottom: bottom + 122 };
  });
  const isFree = async (): Promise<boolean> => {
    const { left, right, top, bottom } = await warningBox(page);
    return left >= menu.right || right <= menu.left || top >= menu.bottom || bottom <= menu.top;
  };
  await expect.poll(isFree).toBe(true);
  expect(await warningsIn(page)).toHaveLength(1);
});
