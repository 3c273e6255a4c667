import { manageExtension, whyNoPolicy } from './chromium-policy.ts';
import { type Firefox, startFirefox } from './firefox.ts';
import { type FirefoxSession, openSession } from './firefox/firefox-session.ts';
import { whyOnlyInChromium } from './firefox/only-in-chromium.ts';
import { leaked } from './leaked.ts';
import { test } from './vigie.ts';

export { expect } from './vigie.ts';

/** Tests with an administrator's policy installed, in the browser under test, as administrators install it. */
export function managed(policy: object): typeof test {
  return process.env['VIGIE_BROWSER'] === 'firefox' ? inFirefox(policy) : inChromium(policy);
}

function inChromium(policy: object): typeof test {
  return test.extend({
    extension: async ({ extension }, use, testInfo) => {
      const why = whyNoPolicy();
      testInfo.skip(why !== null, why ?? '');
      const copy = manageExtension(extension, policy);
      await use(copy.folder);
      copy.remove();
    },
    // In its first seconds Chromium holds its policies back: only then is this a managed browser.
    page: async ({ page, vigie }, use) => {
      await vigie.worker.evaluate(async () => {
        const { chrome } = globalThis as unknown as { chrome: { storage: { managed: { get(): Promise<unknown> } } } };
        await chrome.storage.managed.get();
      });
      await use(page);
    },
  });
}

/** A Firefox of its own for the tests of one policy: it reads its policies when it starts. */
function inFirefox(policy: object): typeof test {
  const policies = { policies: { '3rdparty': { Extensions: { 'vigie@vigie.example': policy } } } };
  const withFirefox = test.extend<{ session: FirefoxSession }, { obedient: Firefox }>({
    obedient: [
      // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
      async ({}, use) => {
        const firefox = await startFirefox({ alsoLeaked: leaked, policies });
        await use(firefox);
        await firefox.close();
      },
      { scope: 'worker', timeout: 90_000 },
    ],
    service: async ({ obedient }, use) => {
      obedient.service.requests.length = 0;
      await use(obedient.service);
    },
    session: async ({ obedient, extension }, use, testInfo) => {
      const reason = whyOnlyInChromium(testInfo);
      testInfo.skip(reason !== undefined, reason);
      const session = await openSession(obedient, extension);
      await use(session);
      await session.close();
    },
  });
  return withFirefox;
}
