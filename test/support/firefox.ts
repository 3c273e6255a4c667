import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { findFirefox } from './find-firefox.ts';
import { loadInTab, originOf, readBadge, revokeOrigins, uninstallWhole } from './firefox/firefox-window.ts';
import { extensionId, installForGood, launchFirefox } from './firefox/launch-firefox.ts';
import { managedFirefox } from './firefox/managed-firefox.ts';
import { type PrivilegedScope, privilegedScope } from './firefox/privileged-scope.ts';
import { type LocatedWarning, readWarnings, startAccessibility } from './firefox/read-warnings.ts';
import { startSocksProxy } from './firefox/socks-proxy.ts';
import { type PageServer, startPageServer } from './page-server.ts';
import { deaf } from './deaf.ts';
import { type ExtraLeaks, type RangeServer, serviceHost, startRangeServer } from './range-server.ts';
import { until } from './until.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const built = `${root}dist/firefox`;

/** A real Firefox with the built extension, seen from outside: what a person, a screen reader or the network sees. */
export interface Firefox {
  browser: Browser;
  /** The extension's id. */
  id: string;
  pages: PageServer;
  /** Stands in for the range service under its real name. */
  service: RangeServer;
  /** Every `host:port` the browser asked for, oldest first. Only the service and `*.test` get an answer. */
  hostsAsked: string[];
  /** The folder that downloads go to. */
  downloads: string;
  /** The browser's own window, for what the members below do not reach. */
  scope: PrivilegedScope;
  /** The warnings in the page's tab, frames included; none is `[]`. */
  warningsIn: (page: Page) => Promise<LocatedWarning[]>;
  /** Presses a button of the page's warning with the mouse. */
  pressInWarning: (page: Page, label: string) => Promise<void>;
  badge: (page: Page) => Promise<string>;
  /** Opens a page of the extension, such as `src/popup/popup.html`, in a tab. */
  openExtensionPage: (path: string) => Promise<Page>;
  /** Leads an open tab to such a page. */
  leadTo: (page: Page, url: string) => Promise<void>;
  /**
   * Takes back the permission for the service's host, as a person may in the add-ons manager. It takes that for all
   * https pages too, which would include it; content scripts run on http pages only from then on.
   */
  revokeServicePermission: () => Promise<void>;
  /** Removes the extension with all it stored, and installs the one in `folder`. */
  restartExtension: (folder: string) => Promise<void>;
  close: () => Promise<void>;
}

interface FirefoxOptions {
  /** Passwords that the range service knows beside those of its public list. */
  alsoLeaked?: ExtraLeaks;
  /** The content of the policies.json of an administrator. */
  policies?: object;
  /** Every window is a private one. */
  privately?: boolean;
  /** A profile that outlives this Firefox, with the extension installed in it for good. */
  profile?: string;
  /** Servers of the caller's, which stay when this Firefox is closed. */
  servers?: { service: RangeServer; pages: PageServer };
}

/** Starts it; the pages below `test/e2e/pages` and `test/hostile/pages` answer under every host `*.test`. */
export async function startFirefox(options: FirefoxOptions = {}): Promise<Firefox> {
  const installed = findFirefox();
  if (installed === null) throw new Error('No Firefox found. `npm test` installs one.');
  const managed = options.policies && managedFirefox(installed, options.policies);
  const { service, pages } = options.servers ?? (await startServers(options.alsoLeaked));
  const proxy = await startSocksProxy((host, port) => {
    if (host === serviceHost && port === 443) return service.port;
    if (!host.endsWith('.test')) return null;
    return port === 443 ? pages.ports.https : pages.ports.http;
  });
  const { profile, privately } = options;
  const downloads = await mkdtemp(join(tmpdir(), 'vigie-downloads-'));
  const executablePath = managed?.executablePath ?? installed;
  const browser = await launchFirefox({ executablePath, proxyPort: proxy.port, profile, downloads, privately });
  if (profile === undefined) await browser.installExtension(built);
  else await installForGood(browser, built, profile);
  const scope = await privilegedScope(browser);
  await scope.call(startAccessibility);

  // The tree of a new page is there a moment after the page.
  const warningsIn = (page: Page) => until('The accessibility tree', () => scope.call(readWarnings, contextOf(page)));
  const leadTo = async (page: Page, url: string): Promise<void> => {
    // The page that is there may be the same one: only another document counts.
    await page.evaluate(() => Object.assign(globalThis, { before: true }));
    await scope.call(loadInTab, contextOf(page), url);
    await until(url, async () => ((await whereIs(page)) === url ? true : null));
  };

  return {
    browser,
    id: extensionId,
    pages,
    service,
    hostsAsked: proxy.asked,
    downloads,
    scope,
    warningsIn,
    async pressInWarning(page, label) {
      await delay(deaf);
      const [warning] = await warningsIn(page);
      const place = warning?.places[warning.buttons.indexOf(label)];
      if (!place) throw new Error(`No button "${label}" in a warning.`);
      await page.mouse.click(place.x, place.y);
    },
    badge: (page) => scope.call(readBadge, extensionId, contextOf(page)),
    async openExtensionPage(path) {
      const page = await browser.newPage();
      await leadTo(page, (await scope.call(originOf, extensionId)) + path);
      return page;
    },
    leadTo,
    revokeServicePermission: () => scope.call(revokeOrigins, extensionId, ['https://*/*', `https://${serviceHost}/*`]),
    async restartExtension(folder) {
      await scope.call(uninstallWhole, extensionId);
      await browser.installExtension(folder);
    },
    async close() {
      if (!browser.connected) return;
      await browser.close();
      proxy.close();
      managed?.remove();
      await rm(downloads, { recursive: true, force: true });
      if (!options.servers) await Promise.all([service.close(), pages.close()]);
    },
  };
}

async function startServers(alsoLeaked: ExtraLeaks = {}): Promise<{ service: RangeServer; pages: PageServer }> {
  const pages = await startPageServer(`${root}test/e2e/pages`, `${root}test/hostile/pages`);
  return { service: await startRangeServer({ alsoLeaked }), pages };
}

/** The id that WebDriver has for the page's tab. */
function contextOf(page: Page): string {
  return (page.mainFrame() as unknown as Record<'_id', string>)['_id'];
}

/** The page's address once it is loaded and not about to be left, else `null`. */
async function whereIs(page: Page): Promise<string | null> {
  const address = page.evaluate(() =>
    document.readyState === 'complete' && !('before' in globalThis) ? location.href : null,
  );
  return address.catch(() => null);
}
