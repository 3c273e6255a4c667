import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, startFirefox } from '../support/firefox.ts';
import { allowInPrivateWindows } from '../support/firefox/firefox-window.ts';
import { leaked } from '../support/leaked.ts';

const extension = fileURLToPath(new URL('../../dist/firefox', import.meta.url));

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox({ alsoLeaked: leaked, privately: true });
});
afterAll(() => firefox.close());

async function typeAndLeave(password: string): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.goto('http://shop.test/sign-up.html');
  await page.click('#password');
  await page.keyboard.type(password);
  await page.keyboard.press('Tab');
  return page;
}

test('in private windows Vigie does nothing, until a person allows it there', async () => {
  const before = await typeAndLeave('petrel-harbour-72');
  await firefox.browser.uninstallExtension(firefox.id);
  await firefox.scope.call(allowInPrivateWindows, firefox.id);
  await firefox.browser.installExtension(extension);

  const page = await typeAndLeave('skua-harbour-75');
  await expect
    .poll(() => firefox.warningsIn(page), { timeout: 15_000 })
    .toMatchObject([{ title: 'This password has appeared in data breaches' }]);
  // The answer does not wait for the toolbar.
  await expect.poll(() => firefox.badge(page)).toBe('!');
  // The one request is that of the second password.
  expect(firefox.service.requests).toHaveLength(1);
  await before.bringToFront();
  expect(await firefox.warningsIn(before)).toEqual([]);
});

test('what was checked there leaves nothing in the storage', async () => {
  const own = await firefox.openExtensionPage('src/options/options.html');
  const stored = await own.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(key: null): Promise<object> } } } };
    return chrome.storage.local.get(null);
  });
  expect(JSON.stringify(stored)).not.toMatch(/shop|skua|petrel|[\dA-F]{5}/);
});
