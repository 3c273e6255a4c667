import type { BrowserContext, Page } from 'playwright/test';
import type { Verdict } from '../../src/breaches/verdict.ts';

export interface TabCheck {
  verdict: Verdict;
  sent: string | null;
  site: string;
}

interface Chrome {
  runtime: { sendMessage: (message: unknown) => Promise<unknown> };
  tabs: { query: (all: object) => Promise<{ id: number; url?: string }[]> };
  action: {
    getBadgeText: (of: { tabId: number }) => Promise<string>;
    getTitle: (of: { tabId: number }) => Promise<string>;
  };
  storage: Record<
    'local' | 'session',
    {
      get: (key: string | null) => Promise<Record<string, unknown>>;
      set: (items: object) => Promise<void>;
      clear: () => Promise<void>;
    }
  >;
}
declare const chrome: Chrome;

/** A page of the extension, kept open (a file of it without scripts) to look at its state from: unlike the worker it is not killed in these tests. */
export class ExtensionPage {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(context: BrowserContext, origin: string): Promise<ExtensionPage> {
    const page = await context.newPage();
    await page.goto(`${origin}manifest.json`);
    return new ExtensionPage(page);
  }

  /** Asks the background what one of our own pages may ask. */
  ask<T>(question: object): Promise<T> {
    return this.page.evaluate((message) => chrome.runtime.sendMessage(message), question) as Promise<T>;
  }

  /** The badge texts shown on any tab. */
  badges(): Promise<string[]> {
    return this.page.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      const texts = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
      return texts.filter((text) => text !== '');
    });
  }

  /** The toolbar button's titles that differ from the plain one. */
  titles(): Promise<string[]> {
    return this.page.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      const titles = await Promise.all(tabs.map(({ id }) => chrome.action.getTitle({ tabId: id })));
      return titles.filter((title) => title !== 'Vigie');
    });
  }

  /** What the last check of each tab said. */
  checks(): Promise<TabCheck[]> {
    return this.page.evaluate(async () => {
      const tabs = await chrome.tabs.query({});
      const asked = tabs.map(({ id }) => chrome.runtime.sendMessage({ ask: 'last-check', tab: id }));
      return ((await Promise.all(asked)) as (TabCheck | null)[]).filter((check) => check !== null);
    });
  }

  stored(area: 'local' | 'session'): Promise<Record<string, unknown>> {
    return this.page.evaluate((name) => chrome.storage[name].get(null), area);
  }

  store(area: 'local' | 'session', items: object): Promise<void> {
    return this.page.evaluate(([name, value]) => chrome.storage[name].set(value), [area, items] as const);
  }

  async forgetEverything(): Promise<void> {
    await this.page.evaluate(async () => {
      await chrome.storage.session.clear();
      await chrome.storage.local.clear();
      const named = await indexedDB.databases();
      const gone = named.map(
        ({ name = '' }) =>
          new Promise((resolve, reject) => {
            const deletion = indexedDB.deleteDatabase(name);
            deletion.addEventListener('success', resolve);
            deletion.addEventListener('error', reject);
          }),
      );
      await Promise.all(gone);
    });
  }
}
