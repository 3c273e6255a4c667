import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Firefox, startFirefox } from '../support/firefox.ts';
import { stopEventPage } from '../support/firefox/firefox-window.ts';
import { clean, leaked } from '../support/leaked.ts';

const extension = fileURLToPath(new URL('../../dist/firefox', import.meta.url));
const title = 'This password has appeared in data breaches';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox({ alsoLeaked: leaked });
});
beforeEach(async () => {
  await firefox.restartExtension(extension);
  firefox.service.requests.length = 0;
});
afterAll(() => firefox.close());

async function typeAndLeave(password: string, address = 'http://shop.test/sign-up.html'): Promise<Page> {
  const page = await firefox.browser.newPage();
  await page.goto(address);
  await page.click('#password');
  await page.keyboard.type(password);
  await page.keyboard.press('Tab');
  return page;
}

const expectWarning = (page: Page) =>
  expect.poll(() => firefox.warningsIn(page), { timeout: 15_000 }).toMatchObject([{ title }]);

interface Storage {
  managed: { get: (key: null) => Promise<object> };
  local: { setAccessLevel?: unknown; get: (key: null) => Promise<object> };
}
interface Runtime {
  getManifest: () => { background: object };
  sendMessage: (message: object) => Promise<unknown>;
}
declare const chrome: { storage: Storage; runtime: Runtime };

test('the background is an event page, which wakes for a question after it was stopped', async () => {
  const own = await firefox.openExtensionPage('src/options/options.html');
  const { background } = await own.evaluate(() => chrome.runtime.getManifest());
  expect(Object.keys(background)).toContain('scripts');
  await firefox.scope.call(stopEventPage, firefox.id);
  await expectWarning(await typeAndLeave('petrel-harbour-72'));
  await firefox.scope.call(stopEventPage, firefox.id);
  await expectWarning(await typeAndLeave('skua-harbour-75'));
  expect(firefox.service.requests).toHaveLength(2);
});

test('an event page that is stopped with a question in its hands answers it all the same', async () => {
  firefox.service.fault = 'late';
  const page = await typeAndLeave('petrel-harbour-72');
  await expect.poll(() => firefox.service.requests.length).toBe(1);
  await firefox.scope.call(stopEventPage, firefox.id);
  firefox.service.fault = null;
  await expectWarning(page);
});

test('storage.managed rejects without a policy, and the settings hold', async () => {
  const own = await firefox.openExtensionPage('src/options/options.html');
  const answer = await own.evaluate(() => chrome.storage.managed.get(null).then(String, () => 'rejected'));
  expect(answer).toBe('rejected');
  await expectWarning(await typeAndLeave('petrel-harbour-72'));
});

test('storage.local cannot be closed to content scripts, so a check leaves nothing there', async () => {
  const own = await firefox.openExtensionPage('src/options/options.html');
  expect(await own.evaluate(() => typeof chrome.storage.local.setAccessLevel)).toBe('undefined');
  await expectWarning(await typeAndLeave('petrel-harbour-72'));
  const stored = JSON.stringify(await own.evaluate(() => chrome.storage.local.get(null)));
  expect(stored).not.toMatch(/shop\.test|petrel|[\dA-F]{5}/);
});

test('the list of silenced sites is not where content scripts could read it', async () => {
  const own = await firefox.openExtensionPage('src/options/options.html');
  const ask = (question: object) => own.evaluate((message) => chrome.runtime.sendMessage(message), question);
  expect(await ask({ ask: 'turn-site-off', host: 'silent-shop.test', privately: false })).toBe(true);
  expect(await ask({ ask: 'sites' })).toEqual(['silent-shop.test']);
  expect(JSON.stringify(await own.evaluate(() => chrome.storage.local.get(null)))).not.toContain('silent-shop');
});

test('an extension that is removed under an open page takes its warning along, and a new one works there', async () => {
  const page = await typeAndLeave('petrel-harbour-72');
  await expectWarning(page);
  // As long as the script lives, it stays.
  await new Promise((resolve) => setTimeout(resolve, 6_000));
  await expectWarning(page);
  await firefox.browser.uninstallExtension(firefox.id);
  // Nothing of the script runs any more that could take it away at once.
  await expect.poll(() => firefox.warningsIn(page), { timeout: 15_000 }).toEqual([]);
  await page.click('#password');
  await page.keyboard.type('!');
  await page.keyboard.press('Tab');
  expect(firefox.service.requests).toHaveLength(1);
  await firefox.browser.installExtension(extension);
  await page.reload();
  await page.click('#password');
  await page.keyboard.type('skua-harbour-75');
  await page.keyboard.press('Tab');
  await expectWarning(page);
});

test('Tab leads through the page to each button of the warning: Enter opens its details, Escape closes it', async () => {
  const page = await typeAndLeave('petrel-harbour-72');
  await expectWarning(page);
  const focused = async () => (await firefox.warningsIn(page))[0]?.focused;
  const next = async (button: string) => {
    await page.keyboard.press('Tab');
    await expect.poll(focused).toBe(button);
  };
  const inWarning = () => page.evaluate(() => document.activeElement?.getAttribute('popover') === 'manual');
  for (let pressed = 0; pressed < 8 && !(await inWarning()); pressed++) await page.keyboard.press('Tab');
  await expect.poll(focused).toBe('Suggest a strong password');
  await next('Details');
  await next('Hide');
  await page.keyboard.down('Shift');
  await next('Details');
  await page.keyboard.up('Shift');
  await page.keyboard.press('Enter');
  const expanded = async () => (await firefox.warningsIn(page))[0]?.expanded;
  await expect.poll(expanded).toEqual(['Details']);
  await next('Hide');
  await page.keyboard.press('Escape');
  await expect.poll(() => firefox.warningsIn(page)).toEqual([]);
});

test('with the host permission taken back, nothing is sent, and common passwords still warn', async () => {
  await firefox.revokeServicePermission();
  const page = await typeAndLeave(clean);
  await expect.poll(() => firefox.badge(page)).toBe('?');
  await expectWarning(await typeAndLeave('dragon'));
  expect(firefox.service.requests).toEqual([]);
});
