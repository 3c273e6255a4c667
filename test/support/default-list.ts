import { hash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { readLocalList, type LocalList } from '../../src/common-passwords/local-list.ts';
import { buildDefaultList, defaultList, wordList } from '../../scripts/local-list/default-list.ts';

/** The bytes of the list that the package carries, built first where needed. */
export async function readDefaultListFile(): Promise<Uint8Array<ArrayBuffer>> {
  await buildDefaultList();
  return new Uint8Array(await readFile(defaultList));
}

export async function loadDefaultList(): Promise<LocalList> {
  const list = await readLocalList(await readDefaultListFile());
  if (list === 'damaged') throw new Error('The list that was just built is damaged');
  return list;
}

/** The words that list was built from, the most common first. */
export async function readWords(): Promise<string[]> {
  return (await readFile(wordList, 'utf8')).trimEnd().split('\n');
}

export const sha1 = (text: string): Uint8Array => hash('sha1', text, 'buffer');
