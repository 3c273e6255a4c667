import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFolder } from './read-folder.ts';
import type { Files } from './zip.ts';

/**
 * The project's own files: all that `.gitignore` does not name. Read without git, so that a source package, unpacked,
 * packs itself again to the same bytes.
 */
export async function sourceFiles(root: string): Promise<Files> {
  const ignored = (await readFile(join(root, '.gitignore'), 'utf8')).split('\n').filter((line) => line !== '');
  // `.git` is a folder, or a file in a linked worktree.
  return readFolder(root, (name) => name === '.git' || ignored.some((pattern) => matches(pattern, name)));
}

/** `name/` or `*.ending`: `.gitignore` is kept to these two. */
function matches(pattern: string, name: string): boolean {
  return pattern.startsWith('*') ? name.endsWith(pattern.slice(1)) : name === pattern.replace(/\/$/, '');
}
