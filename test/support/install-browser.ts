import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findChromium } from './find-chromium.ts';
import { findFirefox, firefoxDownloads } from './find-firefox.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const isRoot = process.getuid?.() === 0;
const hasApt = process.platform === 'linux' && existsSync('/usr/bin/apt-get');

/** Path of a Chromium: an installed one, else one fetched now. Throws, saying what to do, when none is to be had. */
export function provideChromium(): string {
  const withDeps = isRoot && hasApt ? ['--with-deps'] : [];
  return (
    findChromium() ??
    fetched('Chromium', findChromium, [
      () => run('npx', ['playwright', 'install', 'chromium', '--no-shell', '--no-progress', ...withDeps]),
      () => installPackage('chromium'),
    ])
  );
}

/** Path of a Firefox: an installed one, else one fetched now. Throws, saying what to do, when none is to be had. */
export function provideFirefox(): string {
  return (
    findFirefox() ??
    fetched('Firefox', findFirefox, [
      () => run('npx', ['browsers', 'install', 'firefox@stable', '--path', firefoxDownloads]),
      () => installPackage('firefox-esr'),
    ])
  );
}

function fetched(name: string, find: () => string | null, attempts: (() => void)[]): string {
  for (const attempt of attempts) {
    attempt();
    const path = find();
    if (path !== null) return path;
  }
  throw new Error(
    `No ${name} was found, and none could be downloaded. Install ${name} (Debian: apt-get install ` +
      `${name === 'Chromium' ? 'chromium' : 'firefox-esr'}) or set ${name.toUpperCase()}=/path/to/it, then try again.`,
  );
}

function installPackage(name: string): void {
  if (!hasApt || !isRoot) return;
  run('apt-get', ['update', '--quiet']);
  run('apt-get', ['install', '--yes', '--quiet', '--no-install-recommends', name]);
}

/** Runs a command in the open. Its failure shows in the browser still missing. */
function run(command: string, args: string[]): void {
  console.log(`> ${command} ${args.join(' ')}`);
  spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
}
