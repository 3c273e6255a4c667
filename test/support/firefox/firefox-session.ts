import type { BrowserContext, Page, Worker } from 'playwright/test';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import type { Firefox } from '../firefox.ts';
import { setOutsideView } from '../outside-view.ts';
import { firefoxPage } from './firefox-page.ts';
import { enterText, focusSelectedTab, setColourScheme, stopEventPage } from './firefox-window.ts';

/** What one test gets in the place of Chromium's context and worker. */
export interface FirefoxSession {
  firefox: Firefox;
  /** `moz-extension://<uuid>/` */
  origin: string;
  context: BrowserContext;
  worker: Worker;
  openPopup: () => Promise<Page>;
  close: () => Promise<void>;
}

/** Installs the extension anew, so that nothing of an earlier test is left, and opens one of its pages to see by. */
export async function openSession(firefox: Firefox, extension: string): Promise<FirefoxSession> {
  await firefox.restartExtension(extension);
  return sessionIn(firefox);
}

/** With the extension as it is installed. */
export async function sessionIn(firefox: Firefox): Promise<FirefoxSession> {
  const { browser } = firefox;
  const own = await firefox.openExtensionPage('src/options/options.html');
  const pages = new Map<PuppeteerPage, Page>();
  const adopt = (page: PuppeteerPage): Page => {
    const wrapped = pages.get(page) ?? wrap(firefox, page, context);
    pages.set(page, wrapped);
    return wrapped;
  };
  const open = () => [...pages.keys()].filter((page) => !page.isClosed());
  const context = {
    newPage: async () => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1000, height: 700 });
      await page.bringToFront();
      return adopt(page);
    },
    pages: () => open().map(adopt),
    grantPermissions: async () => undefined,
  } as unknown as BrowserContext;
  adopt(own);
  return {
    firefox,
    origin: await own.evaluate(() => `${location.origin}/`),
    context,
    worker: {
      evaluate: (code: (argument: unknown) => unknown, argument: unknown) => own.evaluate(code, argument),
    } as unknown as Worker,
    openPopup: async () => adopt(await firefox.openExtensionPage('src/popup/popup.html')),
    close: async () => {
      await Promise.all(open().map((page) => page.close().catch(() => undefined)));
      await firefox.scope.call(setColourScheme, null);
    },
  };
}

function wrap(firefox: Firefox, page: PuppeteerPage, context: BrowserContext): Page {
  const takeFocus = () => firefox.scope.call(focusSelectedTab);
  const wrapped = firefoxPage({
    page,
    context,
    takeFocus,
    enterText: (text) => firefox.scope.call(enterText, text),
    downloads: firefox.downloads,
    setColourScheme: (scheme) => firefox.scope.call(setColourScheme, scheme),
    async openOwn(url) {
      await firefox.leadTo(page, url);
      await takeFocus();
    },
  }) as Page;
  setOutsideView(wrapped, {
    warnings: () => firefox.warningsIn(page),
    press: (label) => firefox.pressInWarning(page, label),
    stopBackground: () => firefox.scope.call(stopEventPage, firefox.id),
  });
  return wrapped;
}
