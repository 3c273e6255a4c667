import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { browserCandidates } from './browser-candidates.ts';

/** What manifest.json takes: a test compares them. */
export const oldestChromium = 123;

/**
 * Path of an installed Chromium that takes `--load-extension`, or `null`. Branded Chrome and Edge no longer do.
 * The environment variable CHROMIUM names another one; throws when that is not usable.
 */
export function findChromium(): string | null {
  const wanted = process.env.CHROMIUM;
  if (wanted !== undefined && wanted !== '') {
    if (takesExtensions(wanted)) return wanted;
    throw new Error(`CHROMIUM=${wanted} is not a Chromium ${oldestChromium} or later. Unset it or name another.`);
  }
  const installed = browserCandidates({
    commands: ['chromium', 'chromium-browser', 'ungoogled-chromium'],
    places: ['/Applications/Chromium.app/Contents/MacOS/Chromium', '%LOCALAPPDATA%\\Chromium\\Application\\chrome.exe'],
  });
  return [...installed, chromium.executablePath()].find(takesExtensions) ?? null;
}

function takesExtensions(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true; // prints no version there
  try {
    const name = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe', timeout: 20_000 });
    const version = /(?:Chromium|Chrome for Testing) (\d+)/.exec(name)?.[1];
    // A snap cannot read the temporary folder that holds the profile.
    return version !== undefined && Number(version) >= oldestChromium && !name.includes('snap');
  } catch {
    return false;
  }
}
