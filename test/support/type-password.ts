import type { Page } from 'playwright/test';

export const signUp = 'http://shop.test/sign-up.html';
export const signIn = 'http://shop.test/sign-in.html';

/** Opens a page and types a password as a person does. */
export async function type(page: Page, address: string, password: string): Promise<void> {
  await page.goto(address);
  await page.locator('#password').click();
  await page.keyboard.type(password);
}

/** The same, and leaves the field. */
export async function finish(page: Page, address: string, password: string): Promise<void> {
  await type(page, address, password);
  await page.keyboard.press('Tab');
}

/** Puts a value there that no keyboard has; a person then types something in it, takes it back, and leaves the field. */
export async function finishWith(page: Page, value: string): Promise<void> {
  const field = page.locator('#password');
  await field.click();
  await field.evaluate((input, text) => ((input as HTMLInputElement).value = text), value);
  await page.keyboard.press('End');
  await page.keyboard.type('x');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Tab');
}
