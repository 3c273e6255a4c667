import { existsSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { readLocalList } from '../src/common-passwords/local-list.ts';
import { findTier } from '../src/common-passwords/lookup.ts';
import { buildDefaultList, defaultList } from './local-list/default-list.ts';
import { guessing, interval, sum, type Counts, type Guessing } from './privacy/guessing.ts';

// npm run privacy: what a prefix lets the service guess, without and with the local list. Method: docs/privacy.md.
const folder = new URL('../../shared/data/ranges/', import.meta.url);

if (existsSync(folder)) await print();
else console.log('Skipped: there are no recorded range answers in ../shared/data/ranges.');

async function print(): Promise<void> {
  await buildDefaultList();
  const list = await readLocalList(new Uint8Array(await readFile(defaultList)));
  if (list === 'damaged') throw new Error(`${defaultList} is damaged`);
  const all: Counts[] = [];
  const rest: Counts[] = [];
  for (const name of await chosenRanges()) {
    const lines = await readRange(name);
    all.push(lines.map(({ count }) => count));
    rest.push(lines.filter(({ sha1 }) => findTier(list, sha1) === undefined).map(({ count }) => count));
  }
  const answered = 1 - sum(rest.flat()) / sum(all.flat());
  console.log(`${all.length} ranges, ${all.flat().length.toLocaleString('en')} leaked passwords.`);
  console.log(`The local list answers ${percent(answered)} of checks (by prevalence), and nothing of them is sent.\n`);
  console.log('| known: the prefix of a leaked password | one guess | ten guesses |\n| --- | --- | --- |');
  console.log(row('without the local list', all));
  console.log(row('with it, of those still sent', rest));
}

/**
 * Only consecutive ranges, which nobody chose for what is in them. Others were recorded because a famous password is in
 * them: one such range would decide every figure.
 */
async function chosenRanges(): Promise<string[]> {
  return (await readdir(folder)).filter((name) => /^000[01][0-9A-F]\.txt$/.test(name)).toSorted();
}

async function readRange(name: string): Promise<{ sha1: Buffer; count: number }[]> {
  const lines = (await readFile(new URL(name, folder), 'latin1')).split(/\r?\n/);
  return lines
    .map((line) => line.split(':'))
    .map(([suffix, count]) => ({ sha1: Buffer.from(name.slice(0, 5) + suffix, 'hex'), count: Number(count ?? 0) }))
    .filter(({ count }) => count > 0);
}

function row(label: string, ranges: Counts[]): string {
  const cell = (key: keyof Guessing) => {
    const [low, high] = interval(ranges, (drawn) => guessing(drawn)[key]);
    return `${percent(guessing(ranges)[key])} (${percent(low)} to ${percent(high)})`;
  };
  return `| ${label} | ${cell('one')} | ${cell('ten')} |`;
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
