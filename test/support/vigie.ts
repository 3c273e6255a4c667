import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type Page, test as base, type Worker } from 'playwright/test';
import { launchVigie, vigieWorker } from './launch-vigie.ts';
import { badgeOf } from './badge-of.ts';
import { firefoxFixtures } from './firefox/firefox-fixtures.ts';
import { leaked } from './leaked.ts';
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
  /** The browser's language. */
  language: string;
  /** A fresh, empty folder for the browser's profile. */
  profile: string;
  /** A browser on that profile, with the built extension. */
  context: BrowserContext;
  page: Page;
  /** The range server, with an empty log and no fault. */
  service: RangeServer;
  vigie: Vigie;
  /** Whether `restart` is used. In Firefox the extension is then installed for good, in a browser of the test's own. */
  lasting: boolean;
  /** Closes the browser and starts it again on its profile. */
  restart: () => Promise<{ context: BrowserContext; vigie: Vigie }>;
}

export interface Vigie {
  worker: Worker;
  /** Where code can use the extension's API: its worker, or a page of it where each test begins with the worker stopped. */
  inside: Pick<Worker, 'evaluate'>;
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
      const server = await startPageServer(join(root, 'test/e2e/pages'), join(root, 'test/hostile/pages'));
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
  language: ['en', { option: true }],
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
  profile: async ({}, use) => {
    const profile = await mkdtemp(join(tmpdir(), 'vigie-profile-'));
    await use(profile);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  },
  context: async ({ service, pageServer, extension, language, profile }, use) => {
    const context = await launchVigie(profile, { service, pageServer, extension, language });
    await use(context);
    await context.close();
  },
  page: async ({ context }, use) => {
    await use(context.pages()[0] ?? (await context.newPage()));
  },
  vigie: [async ({ context }, use) => use(await vigieIn(context)), { auto: true }],
  lasting: [false, { option: true }],
  restart: async ({ context, service, pageServer, extension, language, profile }, use) => {
    const started: BrowserContext[] = [];
    await use(async () => {
      await context.close();
      const again = await launchVigie(profile, { service, pageServer, extension, language });
      started.push(again);
      return { context: again, vigie: await vigieIn(again) };
    });
    await Promise.all(started.map((each) => each.close()));
  },
});

async function vigieIn(context: BrowserContext): Promise<Vigie> {
  const worker = await vigieWorker(context);
  const origin = new URL('/', worker.url()).href;
  return {
    worker,
    inside: worker,
    origin,
    badge: () => badgeOf(worker),
    openPopup: async () => {
      const popup = await context.newPage();
      await popup.goto(`${origin}src/popup/popup.html`);
      return popup;
    },
  };
}

/** With VIGIE_BROWSER=firefox the same tests, in a real Firefox. */
export const test = process.env['VIGIE_BROWSER'] === 'firefox' ? inChromium.extend(firefoxFixtures) : inChromium;
