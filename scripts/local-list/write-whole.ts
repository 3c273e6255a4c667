import { mkdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Refusal } from '../refusal.ts';

/**
 * Writes a file, and the folders it is in. Tests that start at once may all build the same one: nobody may read half a
 * file. Refuses, and leaves nothing behind, where it cannot be written.
 */
export async function writeWhole(to: string, content: string | Uint8Array): Promise<void> {
  const own = `${to}.${process.pid}`;
  try {
    await mkdir(dirname(to), { recursive: true });
    await writeFile(own, content);
    await rename(own, to);
  } catch (error) {
    await rm(own, { force: true }).catch(() => undefined);
    const isFolder = (await stat(to).catch(() => null))?.isDirectory();
    const why = isFolder ? 'it is a folder' : (error as Error).message.split(',')[0];
    throw new Refusal(`${to} cannot be written: ${why}.`, { cause: error });
  }
}
