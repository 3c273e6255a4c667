import { afterAll, beforeAll, expect, test } from 'vitest';
import { differences, visit } from '../hostile/not-noticed/visit.ts';
import { type Firefox, startFirefox } from '../support/firefox.ts';
import { pressKeys } from '../support/firefox/firefox-keyboard.ts';
import { leaked } from '../support/leaked.ts';

let firefox: Firefox;
beforeAll(async () => {
  firefox = await startFirefox({ alsoLeaked: leaked });
});
afterAll(() => firefox.close());

test('a page in which no password is typed sees the same with Vigie and without any extension', async () => {
  const own = await firefox.openExtensionPage('manifest.json');
  const origins = [await own.evaluate(() => `${location.origin}/`), `moz-extension://${crypto.randomUUID()}/`];
  await own.close();
  const page = await firefox.browser.newPage();
  const withVigie = await visit(page, origins);
  expect(withVigie['events']).not.toEqual([]);
  expect(firefox.service.requests).toEqual([]);
  await page.click('#password');
  await pressKeys(page, 'Control+A');
  await page.keyboard.type('petrel-harbour-72');
  await page.keyboard.press('Tab');
  await expect
    .poll(async () => (await firefox.warningsIn(page)).map(({ title }) => title), { timeout: 15_000 })
    .toEqual(['This password has appeared in data breaches']);
  const warned = (await page.evaluate('report([])')) as Record<string, unknown>;
  await page.close();

  await firefox.browser.uninstallExtension(firefox.id);
  const bare = await firefox.browser.newPage();
  const without = await visit(bare, origins);
  for (const part of differences(withVigie, without)) expect(withVigie[part], part).toEqual(without[part]);
  // And the probes do notice what there is to notice.
  expect(differences(warned, without)).toEqual(expect.arrayContaining(['page', 'children', 'mutations']));
});
