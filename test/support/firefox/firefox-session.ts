import type { BrowserContext, Page, Worker } from 'playwright/test';
import type { Page as PuppeteerPage } from 'puppeteer-core';
import type { Firefox } from '../firefox.ts';
import { setOutsideView } from '../outside-view.ts';
import { until } from '../until.ts';
import { firefoxPage } from './firefox-page.ts';
import { focusSelectedTab, loadInSelectedTab, stopEventPage } from './firefox-window.ts';

/** What one test gets in the place of Chromium's context and worker. */
export interface FirefoxSession {
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
  const own = await firefox.openExtensionPage('src/options/options.html');
  const pages = new Map<PuppeteerPage, Page>([[own, wrap(firefox, own)]]);
  const adopt = (page: PuppeteerPage): Page => {
    const wrapped = pages.get(page) ?? wrap(firefox, page);
    pages.set(page, wrapped);
    return wrapped;
  };
  const context = {
    newPage: async () => {
      const page = await firefox.browser.newPage();
      await page.setViewport({ width: 1000, height: 700 });
      await page.bringToFront();
      return adopt(page);
    },
    pages: () => [...pages.values()],
    grantPermissions: async () => undefined,
  };
  return {
    origin: await own.evaluate(() => `${location.origin}/`),
    context: context as unknown as BrowserContext,
    worker: {
      evaluate: (code: (argument: unknown) => unknown, argument: unknown) => own.evaluate(code, argument),
    } as unknown as Worker,
    openPopup: async () => adopt(await firefox.openExtensionPage('src/popup/popup.html')),
    close: async () => {
      await Promise.all([...pages.keys()].map((page) => page.close().catch(() => undefined)));
    },
  };
}

function wrap(firefox: Firefox, page: PuppeteerPage): Page {
  const wrapped = firefoxPage({
    page,
    takeFocus: () => firefox.scope.call(focusSelectedTab),
    async openOwn(url) {
      await firefox.scope.call(loadInSelectedTab, url);
      await until(url, async () => {
        const ready = await page.evaluate(() => location.href + document.readyState).catch(() => '');
        return ready === `${url}complete` || null;
      });
    },
  }) as Page;
  setOutsideView(wrapped, {
    warnings: () => firefox.warningsIn(page),
    press: (label) => firefox.pressInWarning(page, label),
    stopBackground: () => firefox.scope.call(stopEventPage, firefox.id),
  });
  return wrapped;
}
