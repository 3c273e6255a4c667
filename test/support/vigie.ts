import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page, test as base, type Worker } from 'playwright/test';
import { badgeOf } from './badge-of.ts';
import { chromiumFlags } from './chromium-flags.ts';
import { findChromium } from './find-chromium.ts';
import { firefoxFixtures } from './firefox/firefox-fixtures.ts';
import { leaked } from './leaked.ts';
import { mergeFlags } from './merge-flags.ts';
import { type PageServer, startPageServer } from './page-server.ts';
import { type RangeServer, startRangeServer } from './range-server.ts';

const root = join(import.meta.dirname, '..', '..');

export interface PerWorker {
  rangeServer: RangeServer;
  pageServer: PageServer;
}

export interface PerTest {
  /** The folder of the unpacked extension. */
  extension: string;
  /** A fresh profile with the built extension. */
  context: BrowserContext;
  page: Page;
  /** The range server, with an empty log and no fault. */
  service: RangeServer;
  vigie: Vigie;
}

export interface Vigie {
  worker: Worker;
  /** `chrome-extension://<id>/` */
  origin: string;
  /** The badge of the tab under test. */
  badge: () => Promise<string>;
  openPopup: () => Promise<Page>;
}

export { expect } from 'playwright/test';

const inChromium = base.extend<PerTest, PerWorker>({
  rangeServer: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const server = await startRangeServer({ alsoLeaked: leaked });
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  pageServer: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const server = await startPageServer(join(root, 'test/e2e/pages'));
      await use(server);
      await server.close();
    },
    { scope: 'worker' },
  ],
  service: async ({ rangeServer }, use) => {
    rangeServer.requests.length = 0;
    rangeServer.fault = null;
    await use(rangeServer);
    rangeServer.fault = null;
  },
  extension: join(root, 'dist/chrome'),
  context: async ({ service, pageServer, extension }, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'vigie-profile-'));
    const executablePath = findChromium();
    if (executablePath === null) throw new Error('No Chromium found. `npm test` installs one.');
    const args = mergeFlags([
      ...chromiumFlags({ extension, headless: true }),
      ...service.chromiumFlags,
      `--host-resolver-rules=${pageServer.hostRules.join(',')}`,
      `--ignore-certificate-errors-spki-list=${pageServer.spki}`,
    ]);
    const context = await chromium.launchPersistentContext(profile, {
      executablePath,
      args,
      ignoreDefaultArgs: ['--disable-extensions', '--headless', '--disable-component-extensions-with-background-pages'],
      headless: true,
      viewport: { width: 1000, height: 700 },
    });
    await use(context);
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()));
  },
  vigie: [
    async ({ context }, use) => {
      // A test in which the extension never loaded must fail, not find "no warning".
      const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
      const origin = new URL('/', worker.url()).href;
      await use({
        worker,
        origin,
        badge: () => badgeOf(worker),
        openPopup: async () => {
          const popup = await context.newPage();
          await popup.goto(`${origin}src/popup/popup.html`);
          return popup;
        },
      });
    },
    { auto: true },
  ],
});

/** With VIGIE_BROWSER=firefox the same tests, in a real Firefox. */
export const test = process.env['VIGIE_BROWSER'] === 'firefox' ? inChromium.extend(firefoxFixtures) : inChromium;
