import { fileURLToPath } from 'node:url';
import type { BrowserContext } from 'playwright';
import { hasDisplay } from '../../test/support/chromium-flags.ts';
import { provideChromium } from '../../test/support/install-browser.ts';
import { startRangeServer } from '../../test/support/range-server.ts';
import { buildExtension } from './build-extension.ts';
import { type DemoOptions, parseDemoOptions, usage } from './demo-options.ts';
import { startDemoSite } from './demo-site.ts';
import { openBrowser } from './open-browser.ts';
import { playDemo } from './play-demo.ts';
import { requestsSeen } from './requests-seen.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The demo from the command line to the exit status. Every failure is a message that says what to do. */
export async function runDemo(args: string[]): Promise<number> {
  try {
    const options = parseDemoOptions(args);
    if (options.help) return say(usage);
    return await showVigie({ ...options, headless: options.headless || !hasDisplay() });
  } catch (error) {
    console.error(`\n${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}

async function showVigie({ port, live, headless }: DemoOptions): Promise<number> {
  const chromium = provideChromium();
  const site = await startDemoSite(port);
  const server = live ? null : await startRangeServer();
  try {
    console.log('Building Vigie ...');
    buildExtension(root);
    const flags = server?.chromiumFlags ?? [];
    const browser = await openBrowser(chromium, { extension: `${root}dist/chrome`, headless, flags });
    const takeRequests = requestsSeen(browser, server);
    if (!headless) return await showUntilClosed(browser, site.origin, takeRequests);
    const warned = await playDemo(browser, { origin: site.origin, takeRequests, reports: `${root}reports/demo` });
    await browser.close();
    if (warned) return say('\nVigie warned of every leaked password.');
    const hint = live
      ? ' Can this machine reach https://api.pwnedpasswords.com? Without --live no network is needed.'
      : '';
    throw new Error(`A warning is missing.${hint}`);
  } finally {
    site.close();
    await server?.close();
  }
}

async function showUntilClosed(browser: BrowserContext, origin: string, takeRequests: () => string[]): Promise<number> {
  const page = browser.pages()[0] ?? (await browser.newPage());
  await page.goto(origin);
  say(`Vigie watches over ${origin}. Type a password there; what is sent is listed here. Close the browser to end.`);
  const log = setInterval(() => {
    for (const request of takeRequests()) say(`Sent: ${request}`);
  }, 200);
  await browser.waitForEvent('close', { timeout: 0 });
  clearInterval(log);
  return 0;
}

function say(words: string): 0 {
  console.log(words);
  return 0;
}
