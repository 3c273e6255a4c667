import type { Page } from 'playwright/test';
import { choose } from '../support/choose.ts';
import { deaf } from '../support/deaf.ts';
import { clean } from '../support/leaked.ts';
import { signUp, type } from '../support/type-password.ts';
import { expect, test } from '../support/one-browser.ts';
import { pressInWarning, warningsIn } from '../support/warning.ts';

test.beforeEach(async ({ vigie, page, service }) => {
  await choose(vigie.inside, { holdForm: true });
  // A first answer from a cold browser may take longer than a form may wait.
  await type(page, signUp, clean);
  await page.keyboard.press('Tab');
  await expect.poll(() => service.requests.length).toBe(1);
});

/** Every navigation to the form's target. */
function submitsOf(page: Page): string[] {
  const submits: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname === '/done') submits.push(request.url());
  });
  return submits;
}

async function expectHeld(page: Page): Promise<void> {
  const seen = async () => (await warningsIn(page)).map(({ text, buttons }) => ({ text, buttons }));
  await expect.poll(seen, { timeout: 15_000 }).toEqual([
    {
      text: expect.stringMatching(/^The form has not been sent yet\./),
      buttons: ['Suggest a strong password', 'Details', 'Hide', 'Submit anyway'],
    },
  ]);
}

test('a leaked password holds the form once; "Submit anyway" sends it once, with all that was typed', async ({
  page,
}) => {
  const submits = submitsOf(page);
  await type(page, signUp, 'petrel-harbour-72');
  await page.keyboard.press('Enter');
  await expectHeld(page);
  expect(submits).toEqual([]);
  await pressInWarning(page, 'Submit anyway');
  await page.waitForURL('**/done*');
  expect(submits).toHaveLength(1);
  expect(submits[0]).toContain('petrel-harbour-72');
});

test('pressing the page’s own button again sends it: it is held once', async ({ page }) => {
  const submits = submitsOf(page);
  await type(page, signUp, 'petrel-harbour-72');
  await page.getByRole('button', { name: 'Sign up' }).click();
  await expectHeld(page);
  await page.waitForTimeout(deaf);
  await page.getByRole('button', { name: 'Sign up' }).click();
  await page.waitForURL('**/done*');
  expect(submits).toHaveLength(1);
});

test('a second Enter right behind the first is no confirmation', async ({ page }) => {
  const submits = submitsOf(page);
  await type(page, signUp, 'petrel-harbour-72');
  await Promise.all([page.keyboard.press('Enter'), page.keyboard.press('Enter')]);
  await expectHeld(page);
  expect(submits).toEqual([]);
});

test('nor is one a quarter of a second later', async ({ page }) => {
  const submits = submitsOf(page);
  // What this device knows is said before the second press.
  await type(page, signUp, 'dragon');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(250);
  await page.keyboard.press('Enter');
  await expectHeld(page);
  expect(submits).toEqual([]);
});

test('nor the second press of a double one', async ({ page }) => {
  const submits = submitsOf(page);
  await type(page, signUp, 'dragon');
  const { x, y } = await page.getByRole('button', { name: 'Sign up' }).evaluate((button) => {
    const { left, top, width, height } = button.getBoundingClientRect();
    return { x: left + width / 2, y: top + height / 2 };
  });
  // Each driver has a name of its own for it.
  await page.mouse.click(x, y, { clickCount: 2, count: 2, delay: 150 } as { clickCount: number; delay: number });
  await expectHeld(page);
  expect(submits).toEqual([]);
});

test('a button that keeps the focus in the field does not slip past', async ({ page }) => {
  const submits = submitsOf(page);
  await page.goto(signUp);
  const button = page.getByRole('button', { name: 'Sign up' });
  await button.evaluate((each) => each.addEventListener('mousedown', (event) => event.preventDefault()));
  await page.locator('#password').click();
  await page.keyboard.type('petrel-harbour-72');
  await button.click();
  await expectHeld(page);
  expect(submits).toEqual([]);
});

test('a password that is not found is not held', async ({ page }) => {
  const submits = submitsOf(page);
  await type(page, signUp, clean);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/done*');
  expect(submits).toHaveLength(1);
});

test('without an answer the form goes through after a second, once, however often it was pressed', async ({
  page,
  service,
}) => {
  service.fault = 'hang';
  const submits = submitsOf(page);
  await type(page, signUp, 'petrel-harbour-72');
  const pressed = Date.now();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/done*');
  expect(Date.now() - pressed).toBeLessThan(6_000);
  expect(submits).toHaveLength(1);
});

test('off, which is how it comes, nothing is held', async ({ page, vigie }) => {
  await choose(vigie.inside, { holdForm: false });
  await type(page, signUp, 'petrel-harbour-72');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/done*');
});
