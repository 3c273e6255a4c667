import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Firefox, startFirefox } from '../support/firefox.ts';
import { leaked } from '../support/leaked.ts';

const extension = fileURLToPath(new URL('../../dist/firefox', import.meta.url));

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox({ alsoLeaked: leaked });
});
beforeEach(async () => {
  await firefox.restartExtension(extension);
  firefox.service.requests.length = 0;
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

const warnings = async (page: Page): Promise<number> => (await firefox.warningsIn(page)).length;

test('a switch of the options holds at once, for pages opened later, and after the event page was stopped', async () => {
  const options = await firefox.openExtensionPage('src/options/options.html');
  const isOn = () => options.$eval('#warnNew', (input) => (input as HTMLInputElement).checked);
  await expect.poll(isOn).toBe(true);
  await options.click('#warnNew');
  await expect.poll(() => options.$eval('#notice-text', (notice) => notice.textContent)).not.toBe('');

  const silent = await typeAndLeave('petrel-harbour-72');
  await options.bringToFront();
  await options.click('#warnNew');
  await expect.poll(isOn).toBe(true);
  const later = await typeAndLeave('skua-harbour-75');
  await expect.poll(() => warnings(later), { timeout: 15_000 }).toBe(1);
  expect(firefox.service.requests.map(({ prefix }) => prefix)).not.toContain(undefined);
  await silent.close();
});

test('what left this browser is listed, and cleared', async () => {
  const page = await typeAndLeave('petrel-harbour-72');
  await expect.poll(() => warnings(page), { timeout: 15_000 }).toBe(1);
  const options = await firefox.openExtensionPage('src/options/options.html');
  const rows = () => options.$$eval('#activity tbody tr', (all) => all.map((row) => row.textContent ?? ''));
  await expect.poll(async () => (await rows()).join('')).toContain(firefox.service.requests[0]?.prefix?.toUpperCase());
  await options.click('#clear-activity');
  await expect.poll(rows).toEqual([]);
});
