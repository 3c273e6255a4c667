import type { BrowserContext, Page } from 'playwright/test';
import { choose } from '../support/choose.ts';
import { expectNoWarning, expectWarning } from '../support/expect-warning.ts';
import { ExtensionsAdmin } from '../support/extensions-admin.ts';
import { finish, signUp } from '../support/type-password.ts';
import { expect, test } from '../support/vigie.ts';

type End = (admin: ExtensionsAdmin) => Promise<void>;

/** How the extension ends under an open page, and comes back. */
const ends: Record<string, { end: End; comeBack: End }> = {
  'loaded anew, as after an update': { end: (admin) => admin.reload(), comeBack: async () => undefined },
  'turned off, and on again': { end: (admin) => admin.turn(false), comeBack: (admin) => admin.turn(true) },
};

for (const [name, { end, comeBack }] of Object.entries(ends)) {
  test(`the extension is ${name}: the page's script takes its warning away and falls silent`, async ({
    page,
    context,
    vigie,
    service,
  }) => {
    const errors = errorsOf(page);
    const admin = await ExtensionsAdmin.open(context, vigie.origin);
    await page.bringToFront();
    await finish(page, signUp, 'petrel-harbour-72');
    await expectWarning(page, 2_304);
    await end(admin);
    await page.bringToFront();
    await expectNoWarning(page);
    expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);

    // What is typed now is nobody's business, and the form goes its way.
    await typeAnother(page, 'skua-harbour-75');
    await expectNoWarning(page);
    expect(service.requests).toHaveLength(1);
    await page.locator('#password').press('Enter');
    await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible();
    expect(errors).toEqual([]);

    await comeBack(admin);
    await backAgain(context);
    await page.bringToFront();
    await finish(page, signUp, 'puffin-harbour-74');
    await expectWarning(page, 45);
  });
}

test('a form held by a script that is an orphan by now goes through', async ({ page, context, vigie, service }) => {
  const errors = errorsOf(page);
  const admin = await ExtensionsAdmin.open(context, vigie.origin);
  await choose(vigie.inside, { holdForm: true });
  await page.bringToFront();
  await page.goto(signUp);
  await page.locator('#password').click();
  await page.keyboard.type('petrel-harbour-72');
  await admin.turn(false);
  await page.bringToFront();
  await page.locator('#password').press('Enter');
  await expect(page.getByRole('heading', { name: 'Done' })).toBeVisible();
  expect(service.requests).toEqual([]);
  expect(errors).toEqual([]);
});

async function typeAnother(page: Page, value: string): Promise<void> {
  await page.locator('#password').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(value);
  await page.keyboard.press('Tab');
  await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted))));
}

async function backAgain(context: BrowserContext): Promise<void> {
  await expect.poll(() => context.serviceWorkers().length, { timeout: 10_000 }).toBeGreaterThan(0);
}

function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => errors.push(message.text()));
  return errors;
}
