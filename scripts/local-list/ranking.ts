import { hash } from 'node:crypto';
import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Ranking } from '../../src/common-passwords/encode-list.ts';
import { Refusal } from '../refusal.ts';
import { leading48Bits, nearMissTier } from '../../src/common-passwords/list-format.ts';

/**
 * Ranks the first `top` of a word list (a password a line, the most common first) or of a folder of range files. Refuses
 * what is neither, rather than to make a list that knows nothing.
 */
export async function readRanking(from: string, top: number): Promise<Ranking> {
  const found = await stat(from).catch(() => null);
  if (found === null) throw new Refusal(`There is no ${from}.`);
  const ranking = found.isDirectory() ? await rankRangeFiles(from, top) : await rankWordList(from, top);
  if (ranking.ranked.length === 0) throw new Refusal(`There is no password in ${from}.`);
  return ranking;
}

async function rankWordList(file: string, top: number): Promise<Ranking> {
  const content = await readFile(file);
  if (content.includes(0)) throw new Refusal(`${file} is no word list: it is no text. It takes a password a line.`);
  const passwords = new Set<string>();
  for (const line of content.toString('utf8').split(/\r?\n/)) {
    if (line !== '') passwords.add(line);
    if (passwords.size === top) break;
  }
  const known = [...passwords].slice(0, nearMissTier);
  const near = new Set(known);
  const forms = known.map((password) => password.toLowerCase()).filter((form) => !near.has(form));
  return { ranked: keysOf(passwords), lowerCase: keysOf(new Set(forms)) };
}

function keysOf(texts: Set<string>): Float64Array {
  const keys = new Float64Array(texts.size);
  let at = 0;
  for (const text of texts) keys[at++] = leading48Bits(hash('sha1', text, 'buffer'));
  return keys;
}

interface Counted {
  key: number;
  count: number;
}

/**
 * Ranks by count what the service's downloader wrote: one file a prefix, named for its five digits. There are no words in
 * them, so a list made from them has no lower-case forms: of passwords with capitals, it finds fewer near misses.
 */
async function rankRangeFiles(folder: string, top: number): Promise<Ranking> {
  const names = (await readdir(folder)).filter((name) => /^[0-9A-F]{5}(\.txt)?$/i.test(name)).toSorted();
  if (names.length === 0) throw new Refusal(`There are no range files (00000.txt, 00001.txt ...) in ${folder}.`);
  let best: Counted[] = [];
  for (const name of names) {
    const prefix = name.slice(0, 5);
    const lines = (await readFile(join(folder, name), 'utf8')).split(/\r?\n/);
    for (const [index, line] of lines.entries()) {
      if (line === '') continue;
      const [, suffix, count] = /^([0-9A-F]{7})[0-9A-F]{28}:(\d+)$/i.exec(line) ?? [];
      // What is half downloaded, or another server's page, would be a list with a hole that nobody sees.
      if (!suffix) throw new Refusal(`${join(folder, name)} is no range file: see its line ${index + 1}.`);
      if (Number(count) > 0) best.push({ key: Number.parseInt(prefix + suffix, 16), count: Number(count) });
    }
    // A full set is 1.3 billion lines: keep no more of them than can still be chosen.
    if (best.length > 4 * top) best = mostCommon(best, top);
  }
  return { ranked: mostCommon(best, top).map(({ key }) => key), lowerCase: [] };
}

/** Equal counts in the order of their hashes, so that every machine chooses the same. */
function mostCommon(counted: Counted[], top: number): Counted[] {
  return counted.toSorted((a, b) => b.count - a.count || a.key - b.key).slice(0, top);
}
