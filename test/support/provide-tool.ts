import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Debian keeps servers where only root's PATH leads. */
const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];

/**
 * Path of a program, installed from Debian's packages first where this process may do that. `null`, with a printed
 * reason, where it is not to be had.
 */
export function provideTool(name: string, ...packages: string[]): string | null {
  const path = find(name) ?? installed(name, packages);
  if (path === null) console.log(`No ${name} here (Debian: apt-get install ${packages.join(' ')}).`);
  return path;
}

function find(name: string): string | null {
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

function installed(name: string, packages: string[]): string | null {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return null;
  for (const args of [['update'], ['install', '--yes', '--no-install-recommends', ...packages]]) {
    spawnSync('apt-get', ['--quiet', ...args], { stdio: 'ignore', timeout: 180_000 });
  }
  return find(name);
}
