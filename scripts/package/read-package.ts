import { readFile, stat } from 'node:fs/promises';
import { Refusal } from '../refusal.ts';
import type { Target } from './packages.ts';
import { readFolder } from './read-folder.ts';
import { type Files, unzipFiles } from './zip.ts';

/** The files of a package: a zip, an .xpi, a .crx or the folder a browser unpacked one into. Refuses anything else. */
export async function readPackage(path: string): Promise<Files> {
  const found = await stat(path).catch(() => null);
  if (found === null) throw new Refusal(`There is no ${path}.`);
  if (found.isDirectory()) return readFolder(path);
  const file = await readFile(path);
  try {
    return unzipFiles(zipIn(file));
  } catch (error) {
    throw new Refusal(`${path} is no package: it cannot be read as a zip (${(error as Error).message}).`);
  }
}

/** A .crx is a signed header (`Cr24`, version 3, header length) before a zip. */
function zipIn(file: Buffer): Uint8Array {
  if (file.subarray(0, 4).toString('latin1') !== 'Cr24') return file;
  if (file.readUInt32LE(4) !== 3) throw new Error('not a CRX of version 3');
  return file.subarray(12 + file.readUInt32LE(8));
}

/** Which of our packages these files claim to be, or `null`. */
export function targetOf(files: Files): Target | null {
  const manifest = files.get('manifest.json');
  if (!manifest) return null;
  if (files.has('package.json')) return 'source';
  try {
    const { background } = JSON.parse(Buffer.from(manifest).toString()) as { background?: object };
    return background && 'service_worker' in background ? 'chrome' : 'firefox';
  } catch {
    return null;
  }
}
