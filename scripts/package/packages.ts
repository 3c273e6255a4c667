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

/** Builds both extensions of a source, as anyone does. Refuses, with what the build said, when it fails. */
export function build(source = root): void {
  const { status, stdout, stderr } = spawnSync('npm', ['run', 'build'], {
    cwd: source,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Refusal(`${stdout}${stderr}\nThis source cannot be built: see above.`);
}

/** What the last build of a source put into a package. */
export function packageFiles(target: Target, source = root): Promise<Files> {
  return target === 'source' ? sourceFiles(source) : readFolder(join(source, 'dist', target));
}

export async function packageName(target: Target): Promise<string> {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as { version: string };
  return `vigie-${version}-${target}.zip`;
}
