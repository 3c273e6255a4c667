import { mkdirSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Firefox, startFirefox } from '../support/firefox.ts';

const leaked = 'correcthorsebatterystaple';
const title = 'This password has appeared in data breaches';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox();
});
afterAll(() => firefox.close());

async function typeAndLeave(password: string): Promise<Page> {
  firefox.service.requests.length = 0;
  const page = await firefox.browser.newPage();
  await page.goto('http://shop.test/sign-up.html');
  await page.click('#password');
  await page.keyboard.type(password);
  await page.keyboard.press('Tab');
  return page;
}

test('a leaked password gets its warning, one request and the badge', async () => {
  const page = await typeAndLeave(leaked);
  await expect.poll(() => firefox.warningsIn(page), { timeout: 15_000 }).toMatchObject([{ title }]);
  await expect.poll(() => firefox.badge(page)).toBe('!');

  const [request, ...more] = firefox.service.requests;
  expect(more).toEqual([]);
  expect(request).toMatchObject({ method: 'GET', url: '/range/BFD36', headers: { 'add-padding': 'true' } });
  const telling = ['cookie', 'referer', 'origin'].filter((name) => name in (request?.headers ?? {}));
  expect(telling).toEqual([]);

  mkdirSync('reports/firefox', { recursive: true });
  await page.screenshot({ path: 'reports/firefox/warning.png' });
  await firefox.pressInWarning(page, 'Hide');
  await expect.poll(() => firefox.warningsIn(page)).toEqual([]);
});

test('a password nobody leaked gets silence', async () => {
  const silent = await typeAndLeave(crypto.randomUUID());
  await expect.poll(() => firefox.service.requests.length).toBe(1);
  // Once a later question has its answer, the earlier one had it too.
  const later = await typeAndLeave('Tr0ub4dor&3');
  await expect.poll(() => firefox.warningsIn(later), { timeout: 15_000 }).toMatchObject([{ title }]);
  await silent.bringToFront();
  expect(await firefox.warningsIn(silent)).toEqual([]);
});

test('a common password gets its warning from the list in the package, and nothing is sent', async () => {
  const page = await typeAndLeave('dragon');
  await expect.poll(() => firefox.warningsIn(page), { timeout: 15_000 }).toMatchObject([{ title }]);
  expect(firefox.service.requests).toEqual([]);
});

test('the popup opens', async () => {
  const popup = await firefox.openExtensionPage('src/popup/popup.html');
  expect(await popup.title()).toBe('Vigie');
});

test('nothing is sent once the permission for the service is taken back', async () => {
  await firefox.revokeServicePermission();
  const page = await typeAndLeave(crypto.randomUUID());
  await expect.poll(() => firefox.badge(page)).toBe('?');
  expect(firefox.service.requests).toEqual([]);
  expect(await firefox.warningsIn(page)).toEqual([]);
});

test('no host was asked but the page and the service', () => {
  expect(new Set(firefox.hostsAsked)).toEqual(new Set(['shop.test:80', 'api.pwnedpasswords.com:443']));
});
