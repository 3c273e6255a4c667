import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright/test';
import { ExtensionPage, type TabCheck } from './extension-page.ts';
import { launchVigie, vigieWorker } from './launch-vigie.ts';
import { stopWorker } from './stop-worker.ts';
import { expect, test as base } from './vigie.ts';

interface PerWorker {
  oneBrowser: { context: BrowserContext; state: ExtensionPage };
}

interface PerTest {
  /** What the extension's own pages can see of its state. */
  state: ExtensionPage;
}

export { expect };

/** In Firefox all tests share one browser as it is, with the extension installed anew for each. */
const inFirefox = base.extend<PerTest>({
  state: async ({ context }, use) => {
    const [own] = context.pages();
    if (!own) throw new Error('No page of the extension is open.');
    await use(new ExtensionPage(own));
  },
});

/**
 * Tests that share one browser: each starts in a new tab with a new worker and empty storage, in a fraction of the time
 * that a new browser takes. For cases that leave nothing else behind.
 */
const inChromium = base.extend<PerTest, PerWorker>({
  oneBrowser: [
    async ({ rangeServer, pageServer }, use) => {
      const profile = await mkdtemp(join(tmpdir(), 'vigie-profile-'));
      const context = await launchVigie(profile, { service: rangeServer, pageServer });
      const worker = await vigieWorker(context);
      const state = await ExtensionPage.open(context, new URL('/', worker.url()).href);
      await use({ context, state });
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  state: async ({ oneBrowser }, use) => use(oneBrowser.state),
  context: async ({ oneBrowser, service }, use) => {
    const { context, state } = oneBrowser;
    // Questions of a page that is closed by now may still wait for the worker. It hears them before this one; what it then sends is of no test.
    await state.checks();
    await state.forgetEverything();
    await stopWorker(state.page);
    service.requests.length = 0;
    await use(context);
    const own = context.pages().filter((page) => page !== state.page);
    await Promise.all(own.map((page) => page.close()));
  },
  page: async ({ context }, use) => use(await context.newPage()),
  vigie: async ({ context, state }, use) => {
    const origin = new URL('/', state.page.url()).href;
    await use({
      get worker() {
        const [worker] = context.serviceWorkers().slice(-1);
        if (!worker) throw new Error('The worker sleeps.');
        return worker;
      },
      inside: state.page,
      origin,
      badge: async () => (await state.badges())[0] ?? '',
      openPopup: async () => {
        const popup = await context.newPage();
        await popup.goto(`${origin}src/popup/popup.html`);
        return popup;
      },
    });
  },
});

export const test =
  process.env['VIGIE_BROWSER'] === 'firefox' ? (inFirefox as unknown as typeof inChromium) : inChromium;

/** Resolves with what the only check so far said, once it has been made. */
export async function onlyCheck(state: ExtensionPage, timeout = 10_000): Promise<TabCheck> {
  let checks: TabCheck[] = [];
  await expect.poll(async () => (checks = await state.checks()).length, { timeout }).toBe(1);
  const [check] = checks;
  if (!check) throw new Error('No check was made.');
  return check;
}
