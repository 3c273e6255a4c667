import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { browserCandidates } from './browser-candidates.ts';

const oldest = 140;

/** Where a Firefox of our own is put when the system has none. */
export const firefoxDownloads = fileURLToPath(new URL('../../node_modules/.cache/vigie/browsers', import.meta.url));

/**
 * Path of an installed Firefox that Vigie supports, or `null`. The environment variable FIREFOX names another one;
 * throws when that is not usable.
 */
export function findFirefox(): string | null {
  const wanted = process.env.FIREFOX;
  if (wanted !== undefined && wanted !== '') {
    if (isRecent(wanted)) return wanted;
    throw new Error(`FIREFOX=${wanted} is not a Firefox ${oldest} or later. Unset it or name another.`);
  }
  const installed = browserCandidates({
    commands: ['firefox', 'firefox-esr'],
    places: ['/Applications/Firefox.app/Contents/MacOS/firefox', '%ProgramFiles%\\Mozilla Firefox\\firefox.exe'],
  });
  return [...installed, ...downloadedFirefox()].find(isRecent) ?? null;
}

function downloadedFirefox(): string[] {
  if (!existsSync(firefoxDownloads)) return [];
  return readdirSync(firefoxDownloads, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^firefox(\.exe)?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function isRecent(path: string): boolean {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true; // prints no version there
  try {
    const name = execFileSync(path, ['--version'], { encoding: 'utf8', stdio: 'pipe', timeout: 20_000 });
    return Number(/Firefox (\d+)/.exec(name)?.[1] ?? 0) >= oldest;
  } catch {
    return false;
  }
}
