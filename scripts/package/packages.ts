import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFolder } from './read-folder.ts';
import { sourceFiles } from './source-files.ts';
import type { Files } from './zip.ts';

export const targets = ['chrome', 'firefox', 'source'] as const;
export type Target = (typeof targets)[number];

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const packageFolder = join(root, 'dist');

/** Builds both extensions, as anyone does. What the build prints goes to the error stream. Throws when it fails. */
export function build(): void {
  const { status } = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The build failed.');
}

/** What the last build put into a package. */
export function packageFiles(target: Target): Promise<Files> {
  return target === 'source' ? sourceFiles(root) : readFolder(join(packageFolder, target));
}

export async function packageName(target: Target): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return `vigie-${version}-${target}.zip`;
}
