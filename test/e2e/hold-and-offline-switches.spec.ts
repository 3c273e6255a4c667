import type { Page } from 'playwright/test';
import { expectWarning } from '../support/expect-warning.ts';
import { openOwnPage } from '../support/own-pages.ts';
import { signUp } from '../support/type-password.ts';
import { expect, test } from '../support/vigie.ts';
import { warningsIn } from '../support/warning.ts';

const hold = 'Hold the form until I confirm';
const offline = 'Work offline: never contact the checking service';

async function turnOn(options: Page, name: string): Promise<void> {
  await options.getByRole('switch', { name }).click();
  await expect(options.getByText('Saved.')).toBeVisible();
}

/** A password that this device knows, said while the person is still in the field. */
async function submitLeaked(page: Page): Promise<void> {
  await page.locator('#password').click();
  await page.keyboard.type('dragon');
  await expectWarning(page);
  await page.keyboard.press('Enter');
}

async function expectHeld(page: Page): Promise<void> {
  await expect.poll(async () => (await warningsIn(page))[0]?.buttons, { timeout: 15_000 }).toContain('Submit anyway');
  expect(page.url()).toBe(signUp);
}

async function expectNotSent(popup: Page): Promise<void> {
  await popup.getByLabel('Password').fill('petrel-harbour-72');
  await popup.getByRole('button', { name: 'Check' }).click();
  await expect(popup.getByRole('status')).toContainText('Vigie is set to work offline');
}

test.use({ lasting: true });

test(`"${hold}" holds the form of a page that was open, and outlives the browser`, async ({
  page,
  context,
  vigie,
  restart,
}) => {
  test.setTimeout(90_000);
  await page.goto(signUp);
  await submitLeaked(page);
  await page.waitForURL('**/done*');
  await page.goto(signUp);
  const options = await openOwnPage(context, vigie.origin, 'options');
  await turnOn(options, hold);
  await page.bringToFront();
  await submitLeaked(page);
  await expectHeld(page);

  const again = await restart();
  const fresh = await again.context.newPage();
  await fresh.goto(signUp);
  await submitLeaked(fresh);
  await expectHeld(fresh);
});

test(`"${offline}" outlives the browser`, async ({ context, vigie, service, restart }) => {
  test.setTimeout(90_000);
  await turnOn(await openOwnPage(context, vigie.origin, 'options'), offline);
  await expectNotSent(await openOwnPage(context, vigie.origin, 'popup'));
  const again = await restart();
  await expectNotSent(await openOwnPage(again.context, again.vigie.origin, 'popup'));
  expect(service.requests).toEqual([]);
});
