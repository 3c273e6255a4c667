import type { Page } from 'playwright/test';
import { openPopupAbove } from '../support/open-popup-above.ts';
import { openOwnPage } from '../support/own-pages.ts';
import { standIn } from '../support/stand-in.ts';
import { clean } from '../support/leaked.ts';
import { finish, signUp } from '../support/type-password.ts';
import { expect, test } from '../support/one-browser.ts';
import { warningsIn } from '../support/warning.ts';

test('says what a password is, what was sent, and lets a failed check be tried again', async ({
  context,
  vigie,
  service,
}) => {
  const popup = await openOwnPage(context, vigie.origin, 'popup');
  const result = popup.getByRole('status');
  const field = popup.getByLabel('Password');
  const check = popup.getByRole('button', { name: 'Check' });

  await field.fill('fulmar-harbour-73');
  await check.click();
  await expect(result).toContainText('This password has appeared in data breaches');
  await expect(result).toContainText('seen 9,545,824 times');
  await expect(popup.getByText('What was sent')).toBeVisible();
  await expect(popup.locator('#result-sent')).toContainText(service.requests[0]?.prefix?.toUpperCase() ?? 'no request');

  await field.fill(clean);
  await expect(result).toBeEmpty();
  await check.click();
  await expect(result).toContainText('Not found in known breaches');

  service.fault = 'error-503';
  await field.fill('petrel-harbour-72');
  await check.click();
  await expect(result).toContainText('Could not be checked', { timeout: 15_000 });
  service.fault = null;
  await popup.getByRole('button', { name: 'Try again' }).click();
  await expect(result).toContainText('seen 2,304 times', { timeout: 15_000 });
  await expect(popup.getByRole('button', { name: 'Try again' })).toBeHidden();
});

test('knows the tab’s site and last check; its switch silences the open page at once', async ({ page, vigie }) => {
  await finish(page, signUp, 'dragon');
  await expect.poll(async () => (await warningsIn(page)).length, { timeout: 15_000 }).toBe(1);
  const popup = await openPopupAbove(page, vigie);
  const lastCheck = popup.getByText('shop.test: found in data breaches');
  await expect(popup.locator('#last-answer')).toBeHidden();
  await lastCheck.click();
  await expect(popup.locator('#last-answer')).toContainText('one of the 100 most common leaked passwords');
  await expect(popup.locator('#last-sent')).toContainText('nothing');
  const warnHere = popup.getByRole('switch', { name: 'Warn on this site' });
  await expect(warnHere).toBeChecked();
  await warnHere.click();
  await expect(popup.getByText('Saved.')).toBeVisible();
  await expect(popup.getByText('Warnings are off on shop.test.', { exact: true })).toBeVisible();
  await expect(lastCheck).toBeHidden();
  await expect.poll(() => warningsIn(page)).toEqual([]);
  await warnHere.click();
  await expect.poll(async () => (await warningsIn(page)).length).toBe(1);
  await expect(popup.locator('#site-off')).toBeHidden();
  await expect(lastCheck).toBeVisible();
});

test('in a private window it says how long a site stays off', async ({ page, context, vigie }) => {
  await page.goto(signUp);
  const answers = { 'last-check': null };
  const tab = { id: 1, url: page.url(), incognito: true };
  const popup = await context.newPage();
  await standIn(popup, { language: 'en', tab, answers });
  await popup.goto(`${vigie.origin}src/popup/popup.html`);
  await popup.getByRole('switch', { name: 'Warn on this site' }).click();
  await expect(
    popup.getByText('Warnings are off on shop.test. Until you close all private windows.', { exact: true }),
  ).toBeVisible();
  // What is off in every window stays so.
  await turnOffForGood(popup);
  await popup.reload();
  await expect(popup.getByText('Warnings are off on shop.test.', { exact: true })).toBeVisible();
});

function turnOffForGood(popup: Page): Promise<unknown> {
  return popup.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage: (of: object) => Promise<void> } } };
    return chrome.runtime.sendMessage({ ask: 'turn-site-off', host: 'shop.test', privately: false });
  });
}

test('under the field it says what typing there means', async ({ context, vigie }) => {
  const popup = await openOwnPage(context, vigie.origin, 'popup');
  await expect(
    popup.getByText('Checked on this device first; at most five characters of a fingerprint leave it.'),
  ).toBeVisible();
});

test('works offline: the list on this device answers, and of the rest it says why not', async ({
  context,
  vigie,
  service,
}) => {
  await service.goDown();
  const popup = await openOwnPage(context, vigie.origin, 'popup');
  const result = popup.getByRole('status');
  await popup.getByLabel('Password').fill('dragon');
  await popup.getByRole('button', { name: 'Check' }).click();
  await expect(result).toContainText('one of the 100 most common leaked passwords');
  await popup.getByRole('button', { name: 'Suggest a strong password' }).click();
  await expect(popup.getByRole('button', { name: 'Copy' })).toBeVisible();
  await popup.getByLabel('Password').fill('petrel-harbour-72');
  await popup.getByRole('button', { name: 'Check' }).click();
  await expect(result).toContainText('The checking service cannot be reached.', { timeout: 15_000 });
  await service.comeBack();
});

test('copies nothing and asks nobody by being opened', async ({ context, vigie, service }) => {
  const popup = await openOwnPage(context, vigie.origin, 'popup');
  await expect(popup.getByText('This tab shows no website.')).toBeVisible();
  expect(service.requests).toEqual([]);
});
