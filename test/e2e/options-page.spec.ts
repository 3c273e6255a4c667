import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright/test';
import { openOwnPage } from '../support/own-pages.ts';
import { finish, signUp } from '../support/type-password.ts';
import { expect, test } from '../support/one-browser.ts';

const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
  version: string;
};
const hold = 'Hold the form until I confirm';

test('the page is there, and can be used, while the browser still holds its policies back', async ({
  context,
  vigie,
}) => {
  const page = await context.newPage();
  await page.addInitScript(() => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { managed: { get: () => Promise<object> } } } };
    chrome.storage.managed.get = () => new Promise(() => undefined);
    const look = (): void => {
      const field = document.querySelector('#warnNew');
      if (field?.checkVisibility({ visibilityProperty: true })) Object.assign(globalThis, { shown: performance.now() });
      else setTimeout(look, 5);
    };
    look();
  });
  await page.goto(`${vigie.origin}src/options/options.html`);
  const shown = await page.waitForFunction(() => (globalThis as unknown as { shown?: number }).shown);
  const loaded = await page.evaluate(() => performance.getEntriesByType('navigation')[0]?.toJSON() as object);
  const { domContentLoadedEventEnd: scriptsRan } = loaded as PerformanceNavigationTiming;
  // A policy is waited for a second.
  expect(Number(await shown.jsonValue()) - scriptsRan).toBeLessThan(800);
  await page.getByRole('switch', { name: hold }).click();
  await expect(page.getByText('Saved.')).toBeVisible();
});

async function choose(options: Page, content: string): Promise<void> {
  const chooser = options.waitForEvent('filechooser');
  await options.getByRole('button', { name: 'Import' }).click();
  await (await chooser).setFiles({ name: 'settings.json', mimeType: 'application/json', buffer: Buffer.from(content) });
}

test('what is wrong with a file is seen, not the notice of what was done before', async ({ context, vigie }) => {
  const options = await openOwnPage(context, vigie.origin, 'options');
  await options.getByRole('button', { name: 'Reset' }).click();
  await expect(options.getByRole('button', { name: 'Undo' })).toBeVisible();
  await choose(options, 'not json');
  await expect(options.getByRole('alert')).toContainText('Nothing was changed');
  await expect(options.locator('#notice-text')).toBeEmpty();
  await expect(options.getByRole('button', { name: 'Undo' })).toBeHidden();
  const isOnTop = await options.getByRole('alert').evaluate((alert) => {
    const { left, width, top, height } = alert.getBoundingClientRect();
    return alert.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(isOnTop).toBe(true);
});

test('"Saved." goes by itself; what can be undone stays for longer', async ({ context, vigie }) => {
  const undoable = await openOwnPage(context, vigie.origin, 'options');
  await undoable.getByRole('button', { name: 'Reset' }).click();
  await expect(undoable.getByRole('button', { name: 'Undo' })).toBeVisible();
  const options = await openOwnPage(context, vigie.origin, 'options');
  await options.getByRole('switch', { name: hold }).click();
  await expect(options.getByText('Saved.')).toBeVisible();
  await expect(options.locator('#notice-text')).toBeEmpty({ timeout: 10_000 });
  await expect(undoable.getByRole('button', { name: 'Undo' })).toBeVisible();
});

test('an empty list of requests cannot be cleared; once it has one it can', async ({
  page,
  context,
  vigie,
  service,
}) => {
  const options = await openOwnPage(context, vigie.origin, 'options');
  const clear = options.getByRole('button', { name: 'Clear' });
  await expect(options.getByText('Nothing has left this browser in this session.')).toBeVisible();
  await expect(clear).toBeHidden();
  await page.bringToFront();
  await finish(page, signUp, 'petrel-harbour-72');
  await expect.poll(() => service.requests.length).toBe(1);
  await options.bringToFront();
  await clear.click();
  await expect(clear).toBeHidden();
  await expect(options.locator('#activity-title')).toBeFocused();
});

test('an address that names "What left this browser" leads there, below a long list', async ({ context, vigie }) => {
  const options = await openOwnPage(context, vigie.origin, 'options');
  const sites = Array.from({ length: 40 }, (_, n) => `shop-${n}.example`);
  await options.evaluate(async (list) => {
    const { chrome } = globalThis as unknown as { chrome: { runtime: { sendMessage: (of: object) => Promise<void> } } };
    await chrome.runtime.sendMessage({ ask: 'replace-sites', sites: list });
  }, sites);
  await options.goto(`${vigie.origin}src/options/options.html?again#activity-title`);
  await expect(options.getByText('shop-39.example')).toHaveCount(1);
  await expect.poll(() => isLedTo(options, '#activity-title')).toBe(true);
});

/** At the top of the view, or as near as the end of the page lets it. */
function isLedTo(page: Page, place: string): Promise<boolean> {
  return page.evaluate((selector) => {
    const { top = -1 } = document.querySelector(selector)?.getBoundingClientRect() ?? {};
    const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
    return top >= 0 && (top < 40 || (isAtEnd && top < innerHeight));
  }, place);
}

test('the foot says which version it is, and leads to what is new, privacy, source and where to report', async ({
  context,
  vigie,
}) => {
  const options = await openOwnPage(context, vigie.origin, 'options');
  await expect(options.locator('#about')).toContainText(`Vigie ${version}`);
  const documents = {
    'What is new': '# Changelog',
    Privacy: '# Privacy',
    Source: '# Vigie',
    'Report a problem': '# Security',
  };
  for (const [name, heading] of Object.entries(documents)) {
    const address = await options.getByRole('link', { name }).evaluate((link) => (link as HTMLAnchorElement).href);
    const opened = await context.newPage();
    await opened.goto(address);
    const text = await opened.evaluate(() => document.body.textContent);
    expect(text.replace(/^\uFEFF/, '')).toMatch(new RegExp(`^${heading}\n`));
    await opened.close();
  }
});
