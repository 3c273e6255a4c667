import { join } from 'node:path';
import { type BrowserContext, chromium, type Worker } from 'playwright/test';
import { chromiumFlags } from './chromium-flags.ts';
import { findChromium } from './find-chromium.ts';
import { mergeFlags } from './merge-flags.ts';
import type { PageServer } from './page-server.ts';
import type { RangeServer } from './range-server.ts';

const built = join(import.meta.dirname, '../../dist/chrome');

export interface Surroundings {
  service: RangeServer;
  pageServer: PageServer;
  /** The folder of the unpacked extension. */
  extension?: string;
  /** The browser's language, such as `de`; by default English. */
  language?: string;
}

/** Starts Chromium with the built extension on this profile, which may have been used before. */
export function launchVigie(profile: string, surroundings: Surroundings): Promise<BrowserContext> {
  return launch(profile, { extension: built, ...surroundings });
}

/** The same browser without any extension. */
export function launchBare(profile: string, surroundings: Omit<Surroundings, 'extension'>): Promise<BrowserContext> {
  return launch(profile, surroundings);
}

function launch(
  profile: string,
  { service, pageServer, extension, language = 'en' }: Surroundings,
): Promise<BrowserContext> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium found. `npm test` installs one.');
  const args = mergeFlags([
    ...chromiumFlags({ ...(extension !== undefined && { extension }), headless: true }),
    ...service.chromiumFlags,
    `--host-resolver-rules=${pageServer.hostRules.join(',')}`,
    `--ignore-certificate-errors-spki-list=${pageServer.spki}`,
    `--lang=${language}`,
  ]);
  return chromium.launchPersistentContext(profile, {
    executablePath,
    args,
    // Linux takes the language from the environment, the others from the flag.
    env: { ...process.env, LANGUAGE: language },
    ignoreDefaultArgs: [
      '--disable-extensions',
      '--headless',
      '--disable-component-extensions-with-background-pages',
      '--disable-back-forward-cache',
    ],
    headless: true,
    viewport: { width: 1000, height: 700 },
  });
}

/** The extension's worker. Rejects when the extension never loaded: a test must not then find "no warning". */
export async function vigieWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 15_000 }));
}
