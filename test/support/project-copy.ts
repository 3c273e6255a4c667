import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../../scripts/package/packages.ts';
import { sourceFiles } from '../../scripts/package/source-files.ts';
import type { Files } from '../../scripts/package/zip.ts';

/** Puts the project into `folder` as a clone has it, with the dependencies that are installed here. */
export async function copyProject(folder: string): Promise<void> {
  putProject(folder, await sourceFiles(root));
}

/** The same with other files: those of a source package. */
export function putProject(folder: string, files: Files): void {
  for (const [path, content] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  // As hard links, where there are such: one link to the folder itself would lead every copy to the same path.
  try {
    execFileSync('cp', ['-al', join(root, 'node_modules'), folder], { stdio: 'ignore' });
  } catch {
    cpSync(join(root, 'node_modules'), join(folder, 'node_modules'), { recursive: true });
  }
}

/** What `npm run <args>` prints there. Throws when it fails, with what it said. */
export function npmRun(folder: string, environment: Record<string, string>, ...args: string[]): string {
  return execFileSync('npm', ['run', '--silent', ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
}
