import { createHash } from 'node:crypto';
import type { BrowserContext, Page } from 'playwright/test';
import { expectNoWarning, expectWarning } from '../support/expect-warning.ts';
import { ExtensionPage } from '../support/extension-page.ts';
import { ExtensionsAdmin } from '../support/extensions-admin.ts';
import { scanProfile } from '../support/profile-scan/scan-profile.ts';
import { stopWorker } from '../support/stop-worker.ts';
import { tracesOf } from '../support/profile-scan/traces.ts';
import { finish } from '../support/type-password.ts';
import { expect, test } from '../support/vigie.ts';

const at = 'http://secret-shop.test/canary.html';

/** A private window with this page in it, opened by the extension itself, as no other way leads there. */
async function openPrivately(context: BrowserContext, state: ExtensionPage, url: string): Promise<Page> {
  const opened = context.waitForEvent('page');
  await state.page.evaluate((address) => {
    const { chrome } = globalThis as unknown as { chrome: { windows: { create: (of: object) => Promise<unknown> } } };
    void chrome.windows.create({ incognito: true, url: address });
  }, url);
  const page = await opened;
  await page.waitForLoadState();
  return page;
}

test('without permission for private windows nothing is asked there', async ({ context, vigie, service }) => {
  const admin = await ExtensionsAdmin.open(context, vigie.origin);
  await admin.allowPrivately(true);
  const page = await openPrivately(context, await reopened(context, vigie.origin), at);
  await admin.allowPrivately(false);
  const state = await reopened(context, vigie.origin);
  expect(await state.page.evaluate('chrome.extension.isAllowedIncognitoAccess()')).toBe(false);
  await page.bringToFront();
  await finish(page, at, 'petrel-harbour-72');
  const ordinary = await context.newPage();
  await finish(ordinary, at, 'skua-harbour-75');
  await expectWarning(ordinary, 312);
  await page.bringToFront();
  await expectNoWarning(page);
  expect(service.requests).toHaveLength(1);
});

test('allowed there, it warns, and leaves nothing: not in memory, not on the disk', async ({
  context,
  vigie,
  profile,
  service,
}) => {
  test.setTimeout(60_000);
  const admin = await ExtensionsAdmin.open(context, vigie.origin);
  await admin.allowPrivately(true);
  const state = await reopened(context, vigie.origin);
  const before = JSON.stringify(await state.stored('local'));

  const page = await openPrivately(context, state, at);
  await finish(page, at, 'petrel-harbour-72');
  await expectWarning(page, 2_304);
  const second = await openPrivately(context, state, at);
  await finish(second, at, 'guillemot+61+lantern');
  await expect.poll(() => service.requests.length).toBe(2);
  const activity = () => state.ask<unknown[]>({ ask: 'activity' });
  await expect.poll(async () => (await activity()).length).toBe(2);
  expect(await state.ask({ ask: 'turn-site-off', host: 'quiet-shop.test', privately: true })).toBe(true);

  await second.close();
  expect(await activity()).toHaveLength(2);
  await page.close();
  const held = async (): Promise<string> => JSON.stringify([await state.stored('session'), await activity()]);
  await expect.poll(held).not.toMatch(/secret-shop|quiet-shop|"digits"|"sent"/);
  expect(JSON.stringify(await state.stored('local'))).toBe(before);
  expect(await state.ask({ ask: 'sites' })).toEqual([]);

  await context.close();
  const sites = ['secret-shop.test', 'quiet-shop.test'].flatMap((name) => [
    { name, bytes: Buffer.from(name) },
    { name: `${name}, in UTF-16`, bytes: Buffer.from(name, 'utf16le') },
  ]);
  const traces = ['petrel-harbour-72', 'guillemot+61+lantern'].flatMap(tracesOf);
  expect(scanProfile(profile, [...traces, ...sites]).found).toEqual([]);
  expect(service.requests.map(({ prefix }) => prefix)).toEqual(
    ['petrel-harbour-72', 'guillemot+61+lantern'].map((password) =>
      createHash('sha1').update(password).digest('hex').slice(0, 5).toUpperCase(),
    ),
  );
});

test('of a question that is under way when the worker dies nothing is left once the window is closed', async ({
  context,
  vigie,
  service,
}) => {
  test.setTimeout(60_000);
  const admin = await ExtensionsAdmin.open(context, vigie.origin);
  await admin.allowPrivately(true);
  const state = await reopened(context, vigie.origin);
  const page = await openPrivately(context, state, at);
  service.fault = 'hang';
  await finish(page, at, 'petrel-harbour-72');
  await expect.poll(() => service.requests.length).toBe(1);
  await stopWorker(state.page);
  await page.close();
  const activity = () => state.ask<unknown[]>({ ask: 'activity' });
  // The page may have asked the next worker before it closed: that request, too, is given up after five seconds.
  await expect.poll(activity, { timeout: 15_000 }).toEqual([]);
  expect(JSON.stringify(await state.stored('session'))).not.toMatch(/"[\dA-F]{5}"/);
});

test('range answers go with the last private window, and a site turned off in one is silent only there', async ({
  context,
  vigie,
  service,
}) => {
  test.setTimeout(60_000);
  const admin = await ExtensionsAdmin.open(context, vigie.origin);
  await admin.allowPrivately(true);
  const state = await reopened(context, vigie.origin);
  const first = await openPrivately(context, state, at);
  await finish(first, at, 'petrel-harbour-72');
  await expectWarning(first, 2_304);
  await first.close();
  await expect.poll(() => state.ask<unknown[]>({ ask: 'activity' })).toEqual([]);
  const second = await openPrivately(context, state, at);
  await finish(second, at, 'petrel-harbour-72');
  await expectWarning(second, 2_304);
  expect(service.requests).toHaveLength(2);

  expect(await state.ask({ ask: 'turn-site-off', host: 'secret-shop.test', privately: true })).toBe(true);
  await expectNoWarning(second);
  const ordinary = await context.newPage();
  await finish(ordinary, at, 'petrel-harbour-72');
  await expectWarning(ordinary, 2_304);
});

/** A page of the extension once it has come back from being loaded anew. */
async function reopened(context: BrowserContext, origin: string): Promise<ExtensionPage> {
  for (;;) {
    const state = await ExtensionPage.open(context, origin).catch(() => null);
    if (state) return state;
  }
}
