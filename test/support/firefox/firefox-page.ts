import type { BrowserContext } from 'playwright/test';
import type { Frame, Page } from 'puppeteer-core';
import { until } from '../until.ts';
import { firefoxKeyboard } from './firefox-keyboard.ts';
import { nextDownload, nextFileChooser } from './firefox-files.ts';
import { searchIn } from './firefox-locator.ts';

/** A page, and what its browser's own window does for it. */
export interface Driven {
  page: Page;
  context: BrowserContext;
  takeFocus: () => Promise<void>;
  /** Without keys: what WebDriver's own way to enter text does is a script's doing. */
  enterText: (text: string) => Promise<void>;
  /** Goes to a page of the extension, which then has the keyboard. The page is the one in front. */
  openOwn: (url: string) => Promise<void>;
  /** The folder that downloads go to. */
  downloads: string;
  setColourScheme: (scheme: 'dark' | 'light' | null) => Promise<void>;
}

/** As much of Playwright's `Page` as the tests use, on puppeteer; anything else throws and says so. */
export function firefoxPage(driven: Driven): object {
  const { page } = driven;
  const own = searchIn(driven, async () => [page]);
  const members = {
    locator: (css: string) => own.locator(css),
    getByRole: (...wanted: Parameters<typeof own.getByRole>) => own.getByRole(...wanted),
    getByLabel: (name: string) => own.getByLabel(name),
    getByText: (...wanted: Parameters<typeof own.getByText>) => own.getByText(...wanted),
    keyboard: firefoxKeyboard(driven),
    mouse: page.mouse,
    goto: (url: string) => (url.startsWith('moz-extension:') ? driven.openOwn(url) : page.goto(url)),
    reload: async () => {
      // Nor can WebDriver load one of the extension's own pages again.
      const address = await page.evaluate(() => location.href);
      return address.startsWith('moz-extension:') ? driven.openOwn(address) : page.reload();
    },
    goBack: () => page.goBack(),
    context: () => driven.context,
    addInitScript: (code: (argument: unknown) => void, argument: unknown) => page.evaluateOnNewDocument(code, argument),
    emulateMedia: ({ colorScheme }: { colorScheme: 'dark' | 'light' }) => driven.setColourScheme(colorScheme),
    waitForEvent: (event: 'download' | 'filechooser') =>
      event === 'download' ? nextDownload(driven.downloads) : nextFileChooser(page, driven.downloads),
    viewportSize: () => page.viewport(),
    url: () => page.url(),
    title: () => page.title(),
    bringToFront: () => page.bringToFront(),
    close: () => page.close(),
    on: (event: 'request', listener: () => void) => page.on(event, listener),
    screenshot: (options: { path?: `${string}.png` }) => page.screenshot(options),
    setViewportSize: (size: { width: number; height: number }) => page.setViewport(size),
    evaluate: (code: string | ((argument: unknown) => unknown), argument: unknown) => page.evaluate(code, argument),
    waitForFunction: (code: string | ((argument: unknown) => unknown), argument: unknown) =>
      page.waitForFunction(code, {}, argument),
    waitForTimeout: (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    waitForURL: (glob: string) => until(glob, async () => (asPattern(glob).test(page.url()) ? true : null)),
    frameLocator: (css: string) => searchIn(driven, () => framesAt(page, css), `${css} `),
  };
  return new Proxy(members, {
    get(target, name) {
      if (name in target || typeof name === 'symbol' || name === 'then') return Reflect.get(target, name) as unknown;
      throw new Error(`The tests in Firefox know no page.${name}.`);
    },
  });
}

async function framesAt(page: Page, css: string): Promise<Frame[]> {
  const frame = await (await page.$(`pierce/${css}`))?.contentFrame();
  return frame ? [frame] : [];
}

/** `**` stands for anything, `*` for anything but a slash. */
function asPattern(glob: string): RegExp {
  const parts = glob.split(/(\*\*|\*)/).map((part) => {
    if (part === '**') return '.*';
    return part === '*' ? '[^/]*' : part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  });
  return new RegExp(`^${parts.join('')}$`);
}
