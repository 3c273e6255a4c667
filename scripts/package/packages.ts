import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFolder } from './read-folder.ts';
import { Refusal } from '../refusal.ts';
import { sourceFiles } from './source-files.ts';
import type { Files } from './zip.ts';

export const targets = ['chrome', 'firefox', 'source'] as const;
export type Target = (typeof targets)[number];

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const packageFolder = join(root, 'dist');

/** Builds both extensions, as anyone does. Refuses, with what the build said, when it fails. */
export function build(): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Refusal(`${stdout}${stderr}\nThis source cannot be built: see above.`);
}

/** What the last build put into a package. */
export function packageFiles(target: Target): Promise<Files> {
  return target === 'source' ? sourceFiles(root) : readFolder(join(packageFolder, target));
}

export async function packageName(target: Target): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return `vigie-${version}-${target}.zip`;
}
