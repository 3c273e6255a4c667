import { fileURLToPath } from 'node:url';
import { startPageServer } from '../support/page-server.ts';
import type { RangeServer } from '../support/range-server.ts';
import { until } from '../support/until.ts';
import { type Chromium, startChromium, type Tab } from './chromium-pipe.ts';

export type Site = Awaited<ReturnType<typeof startPageServer>>;

export const path = (file: string): string => fileURLToPath(new URL(`../../${file}`, import.meta.url));

export const startSite = (): Promise<Site> => startPageServer(path('test/e2e/pages'));

/** A Chromium with this extension, for which the range service and every `*.test` are the servers of this run. */
export function startWith(extension: string, service: RangeServer, site: Site): Promise<Chromium> {
  return startChromium({
    extension,
    flags: [
      ...service.chromiumFlags,
      `--host-resolver-rules=${site.hostRules.join(',')}`,
      `--ignore-certificate-errors-spki-list=${site.spki}`,
    ],
  });
}

/** Resolves once the page to sign up has been loaded. */
export async function openSignUp(chromium: Chromium, tab: Tab): Promise<void> {
  await chromium.send('Page.enable', {}, tab.session);
  const loaded = chromium.event('Page.loadEventFired', tab.session);
  await chromium.send('Page.navigate', { url: 'http://shop.test/sign-up.html' }, tab.session);
  await loaded;
}

export async function typeText(chromium: Chromium, tab: Tab, text: string): Promise<void> {
  for (const key of text) await press(chromium, tab, { key, text: key });
}

export async function pressTab(chromium: Chromium, tab: Tab): Promise<void> {
  await press(chromium, tab, { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 });
}

async function press(chromium: Chromium, tab: Tab, key: object): Promise<void> {
  await chromium.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key }, tab.session);
  await chromium.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }, tab.session);
}

/** Ends the extension's worker, as the browser does after half a minute without work. */
export async function stopWorker(chromium: Chromium, tab: Tab): Promise<void> {
  await chromium.send('ServiceWorker.enable', {}, tab.session);
  await chromium.send('ServiceWorker.stopAllWorkers', {}, tab.session);
  await until('The worker stops', async () => ((await workers(chromium)).length === 0 ? true : null));
}

export async function workers(chromium: Chromium): Promise<string[]> {
  const { targetInfos } = await chromium.send<{ targetInfos: { targetId: string; type: string }[] }>(
    'Target.getTargets',
  );
  return targetInfos.filter(({ type }) => type === 'service_worker').map(({ targetId }) => targetId);
}
