import type { ElementHandle } from 'puppeteer-core';
import { until } from '../until.ts';
import { firefoxKeyboard } from './firefox-keyboard.ts';
import { type Driven, FirefoxLocator } from './firefox-locator.ts';

interface Searched {
  $: (selector: string) => Promise<ElementHandle | null>;
}

/** As much of Playwright's `Page` as the tests use, on puppeteer; anything else throws and says so. */
export function firefoxPage(driven: Driven): object {
  const { page } = driven;
  const within = (where: () => Promise<Searched | null>, prefix = '') => ({
    locator: (css: string) =>
      new FirefoxLocator(driven, async () => (await (await where())?.$(`pierce/${css}`)) ?? null, prefix + css),
    getByRole: (role: string, { name = '' }: { name?: string } = {}) =>
      new FirefoxLocator(
        driven,
        async () => (await (await where())?.$(`aria/${name}[role="${role}"]`)) ?? null,
        `${prefix}${role} "${name}"`,
      ),
    getByLabel: (name: string) =>
      new FirefoxLocator(driven, async () => (await (await where())?.$(`aria/${name}`)) ?? null, `${prefix}"${name}"`),
    getByText: (text: string) =>
      new FirefoxLocator(driven, async () => (await (await where())?.$(`text/${text}`)) ?? null, `${prefix}"${text}"`),
  });
  const members = {
    ...within(async () => page),
    keyboard: firefoxKeyboard(page),
    mouse: page.mouse,
    goto: (url: string) => (url.startsWith('moz-extension:') ? driven.openOwn(url) : page.goto(url)),
    reload: () => page.reload(),
    goBack: () => page.goBack(),
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
    frameLocator: (css: string) =>
      within(async () => (await (await page.$(`pierce/${css}`))?.contentFrame()) ?? null, `${css} `),
  };
  return new Proxy(members, {
    get(target, name) {
      if (name in target || typeof name === 'symbol' || name === 'then') return Reflect.get(target, name) as unknown;
      throw new Error(`The tests in Firefox know no page.${name}.`);
    },
  });
}

/** `**` stands for anything, `*` for anything but a slash. */
function asPattern(glob: string): RegExp {
  const parts = glob.split(/(\*\*|\*)/).map((part) => {
    if (part === '**') return '.*';
    return part === '*' ? '[^/]*' : part.replaceAll(/[.+?^${}()|[\]\\]/g, String.raw`\$&`);
  });
  return new RegExp(`^${parts.join('')}$`);
}
