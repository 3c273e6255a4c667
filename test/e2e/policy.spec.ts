import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright/test';
import { expectNoWarning, expectWarning } from '../support/expect-warning.ts';
import { openPopupAbove } from '../support/open-popup-above.ts';
import { openOwnPage } from '../support/own-pages.ts';
import { expect, managed } from '../support/managed-vigie.ts';
import { finish, type } from '../support/type-password.ts';
import type { Vigie } from '../support/vigie.ts';
import { warningsIn } from '../support/warning.ts';

/** The documented policy, with hosts of the tests in the place of its own. */
const documented = JSON.parse(readFileSync(join(import.meta.dirname, '../../docs/policies/chrome.json'), 'utf8')) as {
  '3rdparty': { extensions: { EXTENSION_ID: { message: string } } };
};
const policy = {
  ...documented['3rdparty'].extensions.EXTENSION_ID,
  neverWarnOn: ['quiet.test'],
  alwaysHoldOn: ['own.test'],
};
const test = managed(policy);

// In its first seconds a browser may not have its policies yet: what holds then is told apart from what is tested here.
test.beforeEach(({ context, vigie }) => waitForPolicy(context, vigie));

async function waitForPolicy(context: BrowserContext, vigie: Vigie): Promise<void> {
  const options = await openOwnPage(context, vigie.origin, 'options');
  await expect(options.locator('#warnNew')).toBeDisabled({ timeout: 10_000 });
  await options.close();
}

const at = (host: string): string => `http://${host}/sign-up.html`;

test("the organisation's words and link are in the warning", async ({ page }) => {
  await finish(page, at('shop.test'), 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  const [warning] = await warningsIn(page);
  expect(warning?.text).toContain(policy.message);
  expect(warning?.text).toContain('intranet.example.org');
  expect(warning?.group).toBe('Vigie, installed by your organisation');
});

test('on a site of the list nothing is asked or said, also below it', async ({ page, service, vigie }) => {
  for (const host of ['quiet.test', 'www.quiet.test']) await finish(page, at(host), 'petrel-harbour-72');
  await finish(page, at('shop.test'), 'skua-harbour-75');
  await expectWarning(page, 312);
  expect(service.requests).toHaveLength(1);
  await page.goto(at('quiet.test'));
  await expectNoWarning(page);
  await expect.poll(() => vigie.badge()).toBe('');
});

test('on a site of its own the form is held, elsewhere not', async ({ page }) => {
  // One that this device knows, and has said while it was typed: the form need not wait for the answer.
  await type(page, at('own.test'), 'dragon');
  await expectWarning(page);
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await warningsIn(page))[0]?.buttons, { timeout: 15_000 }).toContain('Submit anyway');
  expect(page.url()).toBe(at('own.test'));
  await type(page, at('shop.test'), 'dragon');
  await expectWarning(page);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/done*');
});

test('a decided option is shown, locked, and says who set it', async ({ context, vigie }) => {
  const options = await openOwnPage(context, vigie.origin, 'options');
  await expect(options.locator('#warnNew')).toBeDisabled();
  await expect(options.locator('#warnNew-managed')).toBeVisible();
  await expect(options.locator('#warnNearMisses')).toBeEnabled();
  await expect(options.locator('#policy-ignored')).toBeHidden();
  await expect(options.getByText('Some options are set by your organisation’s administrator')).toHaveCount(1);
});

test('a decided number looks like nothing that could be changed', async ({ context, vigie }) => {
  const options = await openOwnPage(context, vigie.origin, 'options');
  await expect(options.locator('#warn-from-managed')).toBeVisible();
  const ground = (selector: string): Promise<string> =>
    options.locator(selector).evaluate((field) => getComputedStyle(field).backgroundColor);
  expect(await ground('#warn-from')).not.toBe(await ground('#site'));
  await expect(options.locator('#warn-from')).not.toBeEditable();
});

test('its sites are shown, and cannot be removed', async ({ context, vigie }) => {
  const options = await openOwnPage(context, vigie.origin, 'options');
  await expect(options.locator('#managed-sites')).toContainText('quiet.test');
  await expect(options.locator('#managed-sites')).toContainText('Set by your organisation');
  await expect(options.getByRole('button', { name: 'Remove quiet.test' })).toHaveCount(0);
  await expect(options.locator('#no-sites')).toBeHidden();
  await expect(options.locator('#hold-sites')).toContainText('Hold the form until I confirm: own.test.');
});

test('the popup’s switch is locked on a site that the policy has turned off', async ({ page, vigie }) => {
  for (const [host, locked] of [
    ['quiet.test', true],
    ['shop.test', false],
  ] as const) {
    await page.goto(at(host));
    const popup = await openPopupAbove(page, vigie);
    await expect(popup.locator('#site-name')).toHaveText(host);
    await expect(popup.getByRole('switch')).toBeChecked({ checked: !locked });
    await expect(popup.getByRole('switch')).toBeEnabled({ enabled: !locked });
    await expect(popup.locator('#site-managed')).toBeVisible({ visible: locked });
  }
});

managed({ ...policy, warnFrom: 0, link: 'http://intranet.example.org/', neverWarnOn: ['quiet.test', 'no site'] })(
  'what is malformed is ignored alone, and named on the options page',
  async ({ page, context, vigie }) => {
    await waitForPolicy(context, vigie);
    await finish(page, at('quiet.test'), 'petrel-harbour-72');
    await finish(page, at('shop.test'), 'skua-harbour-75');
    await expectWarning(page, 312);
    const [warning] = await warningsIn(page);
    expect(warning?.text).toContain(policy.message);
    expect(warning?.text).not.toContain('intranet');
    const options = await openOwnPage(context, vigie.origin, 'options');
    await expect(options.locator('#policy-ignored')).toContainText('link');
    await expect(options.locator('#policy-ignored')).toContainText('neverWarnOn[1]');
    await expect(options.locator('#policy-ignored')).toContainText('warnFrom');
    await expect(options.locator('#warn-from')).toBeEditable();
  },
);
