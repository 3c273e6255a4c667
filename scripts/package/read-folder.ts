import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Files } from './zip.ts';

/** Every file below `folder` but those whose name, or a folder's name above them, is left out. Links are not followed. */
export async function readFolder(folder: string, leaveOut: (name: string) => boolean = () => false): Promise<Files> {
  const files = new Map<string, Uint8Array>();
  const walk = async (path: string): Promise<void> => {
    for (const entry of await readdir(join(folder, path), { withFileTypes: true })) {
      if (leaveOut(entry.name)) continue;
      const inside = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory()) await walk(inside);
      else if (entry.isFile()) files.set(inside, await readFile(join(folder, inside)));
    }
  };
  await walk('');
  return files;
}
