import { type BrowserContext, chromium } from 'playwright';
import { chromiumFlags } from '../../test/support/chromium-flags.ts';

/** Opens a Chromium with a fresh profile and the unpacked `extension` in it. The profile goes with it. */
export async function openBrowser(
  executablePath: string,
  { extension, headless, flags }: { extension: string; headless: boolean; flags: string[] },
): Promise<BrowserContext> {
  try {
    const browser = await chromium.launchPersistentContext('', {
      executablePath,
      // Headless comes from our own flags: Playwright's would start another program, which takes no extensions.
      headless: false,
      args: [
        ...chromiumFlags({ extension, headless }),
        ...flags,
        ...(headless ? ['--lang=en-US', '--hide-scrollbars'] : []),
      ],
      // What plays by itself reads English; Linux takes the language from the environment, the others from the flag.
      ...(headless
        ? { viewport: { width: 1000, height: 720 }, deviceScaleFactor: 2, env: { ...process.env, LANGUAGE: 'en' } }
        : { viewport: null }),
    });
    if (browser.serviceWorkers().length === 0) await browser.waitForEvent('serviceworker');
    return browser;
  } catch (error) {
    // Playwright's message goes on for pages, from the call log on.
    const [why = ''] = String(error).split('Call log:');
    throw new Error(
      `${executablePath} did not start with Vigie in it. Set CHROMIUM=/path/to/another/chromium, or add --headless ` +
        `where no window can be shown, and try again.\n${why.trim()}`,
      { cause: error },
    );
  }
}
