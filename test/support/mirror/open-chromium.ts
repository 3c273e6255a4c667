import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright';
import { chromiumFlags } from '../chromium-flags.ts';
import { provideChromium } from '../install-browser.ts';
import { mergeFlags } from '../merge-flags.ts';
import type { PageServer } from '../page-server.ts';
import { mirrorHost, type NginxMirror } from './nginx-mirror.ts';

/** A Chromium with the extension in `extension`, to which the mirror's host is this nginx; no other host answers. */
export async function openChromium(extension: string, pages: PageServer, nginx: NginxMirror): Promise<BrowserContext> {
  const profile = await mkdtemp(join(tmpdir(), 'vigie-profile-'));
  const rules = [`MAP ${mirrorHost}:443 127.0.0.1:${nginx.port}`, ...pages.hostRules, 'MAP * ~NOTFOUND'];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: provideChromium(),
    args: mergeFlags([
      ...chromiumFlags({ extension, headless: true }),
      `--host-resolver-rules=${rules.join(',')}`,
      `--ignore-certificate-errors-spki-list=${nginx.spki}`,
      `--ignore-certificate-errors-spki-list=${pages.spki}`,
    ]),
    ignoreDefaultArgs: ['--disable-extensions', '--headless'],
    headless: true,
  });
  context.on('close', () => void rm(profile, { recursive: true, force: true, maxRetries: 5 }));
  return context;
}
