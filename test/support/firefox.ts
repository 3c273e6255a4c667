import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { findFirefox } from './find-firefox.ts';
import { openExtensionTab, readBadge, revokeOrigins } from './firefox/firefox-window.ts';
import { managedFirefox } from './firefox/managed-firefox.ts';
import { preferences } from './firefox/preferences.ts';
import { type PrivilegedScope, privilegedScope } from './firefox/privileged-scope.ts';
import { type LocatedWarning, readWarnings } from './firefox/read-warnings.ts';
import { startSocksProxy } from './firefox/socks-proxy.ts';
import { type PageServer, startPageServer } from './page-server.ts';
import { type ExtraLeaks, type RangeServer, serviceHost, startRangeServer } from './range-server.ts';
import { until } from './until.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Milliseconds. For the first half second the warning hears no press. */
const deaf = 600;

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
  /** The browser's own window, for what the members below do not reach. */
  scope: PrivilegedScope;
  /** The warnings in the page's tab, frames included; none is `[]`. */
  warningsIn: (page: Page) => Promise<LocatedWarning[]>;
  /** Presses a button of the page's warning with the mouse. */
  pressInWarning: (page: Page, label: string) => Promise<void>;
  badge: (page: Page) => Promise<string>;
  /** Opens a page of the extension, such as `src/popup/popup.html`, in a tab. */
  openExtensionPage: (path: string) => Promise<Page>;
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
}

/** Starts it with a fresh profile; the pages below `test/e2e/pages` answer under every host `*.test`. */
export async function startFirefox({ alsoLeaked = {}, policies, privately }: FirefoxOptions = {}): Promise<Firefox> {
  const installed = findFirefox();
  if (installed === null) throw new Error('No Firefox found. `npm test` installs one.');
  const managed = policies && managedFirefox(installed, policies);
  const service = await startRangeServer({ alsoLeaked });
  const pages = await startPageServer(`${root}test/e2e/pages`);
  const proxy = await startSocksProxy((host, port) => {
    if (host === serviceHost && port === 443) return service.port;
    if (!host.endsWith('.test')) return null;
    return port === 443 ? pages.ports.https : pages.ports.http;
  });
  const browser = await launch({
    browser: 'firefox',
    executablePath: managed?.executablePath ?? installed,
    acceptInsecureCerts: true,
    args: ['-remote-allow-system-access'],
    // Only with this does a release build heed the preference that keeps Mozilla's settings service out.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    extraPrefsFirefox: { ...preferences(proxy.port), 'browser.privatebrowsing.autostart': privately === true },
  });
  const id = await browser.installExtension(`${root}dist/firefox`);
  const scope = await privilegedScope(browser);

  // The tree of a new page is built when first asked for.
  const warningsIn = (page: Page) => until('The accessibility tree', () => scope.call(readWarnings, page.url()));

  return {
    browser,
    id,
    pages,
    service,
    hostsAsked: proxy.asked,
    scope,
    warningsIn,
    async pressInWarning(page, label) {
      await delay(deaf);
      const [warning] = await warningsIn(page);
      const place = warning?.places[warning.buttons.indexOf(label)];
      if (!place) throw new Error(`No button "${label}" in a warning.`);
      await page.mouse.click(place.x, place.y);
    },
    badge: (page) => scope.call(readBadge, id, page.url()),
    async openExtensionPage(path) {
      const before = new Set(await browser.pages());
      await scope.call(openExtensionTab, id, path);
      return until(`A tab with ${path}`, async () => {
        // The extension may open its first page by itself meanwhile.
        for (const page of (await browser.pages()).filter((each) => !before.has(each))) {
          const there = (end: string) => location.pathname.endsWith(end) && document.readyState === 'complete';
          if (await page.evaluate(there, path).catch(() => false)) return page;
        }
        return null;
      });
    },
    revokeServicePermission: () => scope.call(revokeOrigins, id, ['https://*/*', `https://${serviceHost}/*`]),
    async restartExtension(folder) {
      await browser.uninstallExtension(id);
      await browser.installExtension(folder);
    },
    async close() {
      await browser.close();
      proxy.close();
      managed?.remove();
      await Promise.all([service.close(), pages.close()]);
    },
  };
}
