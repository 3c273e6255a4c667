import type { Page } from 'playwright/test';
import { choose } from '../support/choose.ts';
import { expectNoWarning } from '../support/expect-warning.ts';
import { finish } from '../support/type-password.ts';
import { expect, test } from '../support/one-browser.ts';
import { pressInWarning, warningsIn } from '../support/warning.ts';

/** Takes a suggestion; resolves with what is in the field then. */
async function takeSuggestion(page: Page, address: string): Promise<string> {
  await finish(page, address, 'dragon');
  await expect.poll(async () => (await warningsIn(page)).length, { timeout: 15_000 }).toBe(1);
  await pressInWarning(page, 'Suggest a strong password');
  await expect.poll(async () => (await warningsIn(page))[0]?.buttons).toContain('Use this one');
  await pressInWarning(page, 'Use this one');
  await expectKept(page);
  return page.locator('#password').inputValue();
}

async function expectKept(page: Page): Promise<void> {
  const seen = async () => (await warningsIn(page)).map(({ title, buttons }) => ({ title, buttons }));
  await expect.poll(seen).toEqual([{ title: 'Filled in.', buttons: ['Copy', 'Hide'] }]);
}

for (const scheme of ['http', 'https'] as const) {
  test(`a suggestion that was used is copied by a press, on ${scheme}`, async ({ page }) => {
    const filled = await takeSuggestion(page, `${scheme}://shop.test/sign-up.html`);
    await pressInWarning(page, 'Copy');
    await page.locator('[name=email]').click();
    await page.keyboard.press('Control+v');
    await expect(page.locator('[name=email]')).toHaveValue(filled);
    expect(await page.evaluate(() => (globalThis as unknown as { find(text: string): boolean }).find('Copied.'))).toBe(
      true,
    );
  });
}

test('it stays while one is in the field, whatever is said of it there, and goes with the value', async ({
  page,
  vigie,
}) => {
  await choose(vigie.inside, { showEveryAnswer: true });
  await takeSuggestion(page, 'http://shop.test/sign-up.html');
  await expect(page.locator('#password')).toBeFocused();
  await page.keyboard.press('Tab');
  // What the service says of it comes, and takes nothing away.
  await expect.poll(() => vigie.badge()).toBe('');
  await page.waitForTimeout(1_000);
  await expectKept(page);
  await page.locator('#password').click();
  await page.keyboard.type('x');
  await expect.poll(async () => (await warningsIn(page)).map(({ title }) => title)).not.toContain('Filled in.');
});

test('a person who hides it is rid of it', async ({ page }) => {
  await takeSuggestion(page, 'http://shop.test/sign-up.html');
  await pressInWarning(page, 'Hide');
  await expectNoWarning(page);
});
