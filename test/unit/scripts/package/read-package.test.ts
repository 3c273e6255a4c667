import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPackage, targetOf } from '../../../../scripts/package/read-package.ts';
import { zipFiles } from '../../../../scripts/package/zip.ts';
import { Refusal } from '../../../../scripts/refusal.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'vigie-read-package-'));
});
afterEach(() => rm(folder, { recursive: true }));

const manifest = Buffer.from('{"background":{"service_worker":"a.js"}}');
const zip = zipFiles(new Map([['manifest.json', manifest]]));

async function read(name: string, content: Uint8Array): Promise<string | null> {
  const path = join(folder, name);
  await writeFile(path, content);
  return targetOf(await readPackage(path));
}

test('a zip, an xpi, a crx and a folder are read', async () => {
  expect(await read('a.zip', zip)).toBe('chrome');
  expect(await read('a.xpi', zipFiles(new Map([['manifest.json', Buffer.from('{}')]])))).toBe('firefox');
  const header = Buffer.from('Cr24\u0003\0\0\0\u0004\0\0\0abcd', 'latin1');
  expect(await read('a.crx', Buffer.concat([header, zip]))).toBe('chrome');
  await writeFile(join(folder, 'manifest.json'), manifest);
  expect(targetOf(await readPackage(folder))).toBe('chrome');
});

test('a package without a manifest, or with one that is none, is of no target', async () => {
  expect(await read('a.zip', zipFiles(new Map([['a.js', manifest]])))).toBeNull();
  expect(await read('b.zip', zipFiles(new Map([['manifest.json', Buffer.from('{')]])))).toBeNull();
});

test.for([
  ['text', Buffer.from('no zip at all')],
  ['nothing', Buffer.of()],
  ['half a zip', zip.subarray(0, 60)],
  ['a crx of another version', Buffer.from('Cr24\u0002\0\0\0\0\0\0\0', 'latin1')],
] as const)('%s is refused with a reason', async ([name, content]) => {
  await expect(read(name, content)).rejects.toThrow(/is no package: it cannot be read as a zip \(.+\)\.$/);
  await expect(read(name, content)).rejects.toBeInstanceOf(Refusal);
});

test('a file that is not there is said to be missing', async () => {
  await expect(readPackage(join(folder, 'nowhere.zip'))).rejects.toThrow(/^There is no .*nowhere\.zip\.$/);
});
