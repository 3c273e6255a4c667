import { fileURLToPath } from 'node:url';
import type { Fixtures } from 'playwright/test';
import { badgeOf } from '../badge-of.ts';
import { type Firefox, startFirefox } from '../firefox.ts';
import { leaked } from '../leaked.ts';
import type { PerTest, PerWorker, Vigie } from '../vigie.ts';
import { type FirefoxSession, openSession, sessionIn } from './firefox-session.ts';
import { whyNotLasting } from './launch-firefox.ts';
import { whyOnlyInChromium } from './only-in-chromium.ts';

const built = fileURLToPath(new URL('../../../dist/firefox', import.meta.url));

let running: Promise<Firefox> | undefined;

/** One Firefox for all tests of this process. */
function sharedFirefox(): Promise<Firefox> {
  running ??= startFirefox({ alsoLeaked: leaked });
  return running;
}

/** What the specs get in Firefox in the place of Chromium's; the extension is installed anew for each test. */
export const firefoxFixtures: Fixtures<{ session: FirefoxSession }, object, PerTest, PerWorker> = {
  rangeServer: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const firefox = await sharedFirefox();
      await use(firefox.service);
      await firefox.close();
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  pageServer: [async ({ rangeServer: _running }, use) => use((await sharedFirefox()).pages), { scope: 'worker' }],
  extension: built,
  session: async ({ service, pageServer: pages, extension, lasting, profile }, use, testInfo) => {
    const reason = whyOnlyInChromium(testInfo) ?? (lasting ? whyNotLasting() : undefined);
    testInfo.skip(reason !== undefined, reason);
    if (!lasting) {
      const session = await openSession(await sharedFirefox(), extension);
      await use(session);
      return session.close();
    }
    // It starts a Firefox of its own, and mostly a second one.
    testInfo.slow();
    const firefox = await startFirefox({ profile, servers: { service, pages } });
    await use(await sessionIn(firefox));
    return firefox.close();
  },
  context: async ({ session }, use) => use(session.context),
  page: async ({ context }, use) => use(await context.newPage()),
  vigie: async ({ session }, use) => use(vigieIn(session)),
  restart: async ({ session, service, pageServer: pages, profile }, use) => {
    const started: Firefox[] = [];
    await use(async () => {
      await session.firefox.close();
      const again = await startFirefox({ profile, servers: { service, pages } });
      started.push(again);
      const later = await sessionIn(again);
      return { context: later.context, vigie: vigieIn(later) };
    });
    await Promise.all(started.map((firefox) => firefox.close()));
  },
};

function vigieIn({ worker, origin, openPopup }: FirefoxSession): Vigie {
  return { worker, inside: worker, origin, badge: () => badgeOf(worker), openPopup };
}
