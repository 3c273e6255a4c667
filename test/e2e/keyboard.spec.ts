import { openOwnPage } from '../support/own-pages.ts';
import { signUp, type } from '../support/type-password.ts';
import { expect, test } from '../support/one-browser.ts';
import { focusedInWarning, warningsIn } from '../support/warning.ts';

test('the popup by keyboard alone: check, then a suggestion, copied', async ({ context, vigie }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const popup = await openOwnPage(context, vigie.origin, 'popup');
  await expect(popup.getByLabel('Password')).toBeFocused();
  await popup.keyboard.type('dragon');
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('status')).toContainText('one of the 100 most common leaked passwords');
  const suggest = popup.getByRole('button', { name: 'Suggest a strong password' });
  for (let i = 0; i < 8 && !(await suggest.evaluate((element) => element === document.activeElement)); i += 1) {
    await popup.keyboard.press('Tab');
  }
  await popup.keyboard.press('Enter');
  await expect(popup.getByRole('radio', { name: 'Five English words' })).toBeFocused();
  await popup.keyboard.press('ArrowDown');
  await expect(popup.getByRole('radio', { name: '20 characters' })).toBeChecked();
  await popup.keyboard.press('Tab');
  await expect(popup.getByRole('button', { name: 'Copy' })).toBeFocused();
  const shown = await popup.locator('.suggested').textContent();
  await popup.keyboard.press('Enter');
  await expect(popup.getByText('Copied.')).toBeVisible();
  expect(await popup.evaluate(() => navigator.clipboard.readText())).toBe(shown);
  expect(shown).toHaveLength(20);
});

test('the options by keyboard alone: a switch, the number, a site added and removed', async ({ context, vigie }) => {
  const options = await openOwnPage(context, vigie.origin, 'options');
  const first = options.getByRole('switch', { name: 'Warn when I choose a new password' });
  await expect(first).toBeVisible();
  await options.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await options.keyboard.press('Space');
  await expect(first).not.toBeChecked();
  await expect(options.getByText('Saved.')).toBeVisible();
  const number = options.getByLabel('Warn only if seen at least this many times');
  while (!(await number.evaluate((element) => element === document.activeElement))) await options.keyboard.press('Tab');
  await options.keyboard.type('100');
  const site = options.getByRole('textbox', { name: 'Site' });
  while (!(await site.evaluate((element) => element === document.activeElement))) await options.keyboard.press('Tab');
  await options.keyboard.type('example.com');
  await options.keyboard.press('Enter');
  const remove = options.getByRole('button', { name: 'Remove example.com' });
  await expect(remove).toBeVisible();
  await options.keyboard.press('Shift+Tab');
  await expect(remove).toBeFocused();
  await options.keyboard.press('Enter');
  await expect(remove).toBeHidden();
  await expect(options.getByRole('button', { name: 'Undo' })).toBeFocused();
});

test('the first page by keyboard alone: the offered password gets its warning', async ({ context, vigie }) => {
  const welcome = await openOwnPage(context, vigie.origin, 'welcome');
  await welcome.keyboard.press('Tab');
  await expect(welcome.getByLabel('A password to try')).toBeFocused();
  await welcome.keyboard.type('dragon');
  await welcome.keyboard.press('Enter');
  await expect(welcome.getByRole('status')).toContainText('This password has appeared in data breaches');
  await welcome.keyboard.press('Tab');
  await welcome.keyboard.press('Tab');
  await expect(welcome.getByRole('button', { name: 'Suggest a strong password' })).toBeFocused();
  await welcome.keyboard.press('Tab');
  await expect(welcome.getByRole('button', { name: 'Details' })).toBeFocused();
  await welcome.keyboard.press('Enter');
  await expect(welcome.getByText('Nothing.', { exact: true })).toBeVisible();
});

test('a suggestion by keyboard alone: the focus goes into it, and back to the field that it filled', async ({
  page,
}) => {
  await type(page, signUp, 'dragon');
  await expect.poll(async () => (await warningsIn(page)).length, { timeout: 15_000 }).toBe(1);
  await page.keyboard.press('Tab');
  await expect.poll(() => focusedInWarning(page)).toBe('Suggest a strong password');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await warningsIn(page))[0]?.buttons).toContain('Use this one');
  // From the choice of its kind, the first thing in what was opened.
  await page.keyboard.press('Tab');
  await expect.poll(() => focusedInWarning(page)).toBe('Use this one');
  await page.keyboard.press('Enter');
  await expect(page.locator('#password')).toBeFocused();
  await expect(page.locator('#password')).toHaveValue(/^([A-Z][a-z]+-){4}[A-Z][a-z]+\d$/);
});

test('the warning by keyboard alone: Tab reaches it from the field, Details opens, Esc closes', async ({ page }) => {
  await type(page, signUp, 'dragon');
  await expect.poll(async () => (await warningsIn(page)).length, { timeout: 15_000 }).toBe(1);
  await expect(page.locator('#password')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect.poll(() => focusedInWarning(page)).toBe('Details');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await warningsIn(page))[0]?.expanded).toEqual(['Details']);
  await page.keyboard.press('Tab');
  await expect.poll(() => focusedInWarning(page)).toBe('Hide');
  await page.keyboard.press('Escape');
  await expect.poll(() => warningsIn(page)).toEqual([]);
});
