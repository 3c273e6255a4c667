import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import { zipFiles } from '../../../scripts/package/zip.ts';
import { readFolder } from '../../../scripts/package/read-folder.ts';
import { findFirefox } from '../find-firefox.ts';
import { bidiOf } from './privileged-scope.ts';
import { preferences } from './preferences.ts';

export const extensionId = 'vigie@vigie.example';

export interface Launched {
  executablePath: string;
  proxyPort: number;
  /** A folder that is kept, with what is in it, from one start to the next. Without one, a fresh profile. */
  profile?: string | undefined;
  /** The folder that downloads go to. */
  downloads: string;
  privately?: boolean | undefined;
}

/** Starts Firefox, all of its connections through the proxy. */
export function launchFirefox({
  executablePath,
  proxyPort,
  profile,
  downloads,
  privately,
}: Launched): Promise<Browser> {
  return launch({
    browser: 'firefox',
    executablePath,
    acceptInsecureCerts: true,
    args: ['-remote-allow-system-access'],
    // Only with this does a release build heed the preference that keeps Mozilla's settings service out.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    ...(profile === undefined ? {} : { userDataDir: profile }),
    extraPrefsFirefox: {
      ...preferences(proxyPort),
      'browser.privatebrowsing.autostart': privately === true,
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
    },
  });
}

/** Installs the extension as a person does, so that it is there after a restart; does nothing where it is already. */
export async function installForGood(browser: Browser, folder: string, profile: string): Promise<void> {
  if (existsSync(join(profile, 'extensions', `${extensionId}.xpi`))) return;
  const value = Buffer.from(zipFiles(await readFolder(folder))).toString('base64');
  await bidiOf(browser).send('webExtension.install', {
    extensionData: { type: 'base64', value },
    'moz:permanent': true,
  });
}

/** Why an extension that no store has signed cannot be installed for good here, or `undefined`. */
export function whyNotLasting(): string | undefined {
  const version = execFileSync(findFirefox() ?? '', ['--version'], { encoding: 'utf8' });
  if (/esr|a1/.test(version)) return undefined;
  return 'Only an ESR or Nightly of Firefox keeps an extension that no store has signed.';
}
