import { createRequire } from 'node:module';
import { tiers } from '../../src/breaches/verdict.ts';
import { readLocalList } from '../../src/common-passwords/local-list.ts';
import { isNearMiss } from '../../src/common-passwords/near-miss.ts';
import { formsBehind } from '../../src/common-passwords/small-changes.ts';
import { hashPassword } from '../../src/breaches/sha1.ts';
import { findTier } from '../../src/common-passwords/lookup.ts';
import { loadDefaultList, readDefaultListFile, readWords, sha1 } from '../support/default-list.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { median, memoryOf, microseconds } from './measure.ts';

const random = seededRandom(7);
const words = await readWords();
const file = await readDefaultListFile();
const list = await loadDefaultList();

const bits = (file.length * 8) / words.length;
const rate = words.length / 2 ** list.keyBits;
const membership = Math.log2(1 / rate);
const tierSizes = tiers.map((tier, at) => (Math.min(tier, words.length) - (tiers[at - 1] ?? 0)) / words.length);
const tierBits = -tierSizes.reduce((sum, share) => sum + share * Math.log2(share), 0);
const strangers = Array.from({ length: 1_000_000 }, (_, n) => sha1(`nobody's ${random(2 ** 32)} ${n}`));
const falsePositives = strangers.filter((hash) => findTier(list, hash) !== undefined).length;

console.table({
  'bytes of the file': file.length.toLocaleString('en'),
  'bits a password': bits.toFixed(2),
  'theoretical minimum at this rate of false positives: membership, log2(1/rate)': membership.toFixed(2),
  'the same, with the tiers (their entropy)': (membership + tierBits).toFixed(2),
  'file, of that minimum': `${(bits / (membership + tierBits)).toFixed(3)} times`,
  'rate of false positives, expected': rate.toExponential(2),
  'of a million random passwords, found': falsePositives,
});

const asked = words.filter(() => random(100) === 0);
const strange = asked.map((_, n) => `${n} strangers`);
const require = createRequire(import.meta.url);
function loadAfresh(name: string): unknown {
  for (const path of Object.keys(require.cache)) if (path.includes(name)) delete require.cache[path];
  return require(name);
}

interface Contender {
  load: () => unknown;
  /** Synchronous; the hash included where one is needed. */
  has: (loaded: never, password: string) => boolean;
  /** How many of each kind to ask: a linear search takes its time. */
  rounds: number;
}
const contenders: Record<string, Contender> = {
  'local list': {
    load: () => readLocalList(file.slice()),
    has: (loaded: typeof list, password) => findTier(loaded, sha1(password)) !== undefined,
    rounds: 5_000,
  },
  'fxa-common-password-list (its own 50,000)': {
    load: () => loadAfresh('fxa-common-password-list'),
    has: (loaded: { test(password: string): boolean }, password) => loaded.test(password),
    rounds: 500,
  },
  'plain Set of the 999,999': {
    // Each word its own string, as it would be had it been parsed: a slice would keep the whole text alive.
    load: () => new Set(words.map((word) => Buffer.from(word).toString())),
    has: (loaded: Set<string>, password) => loaded.has(password),
    rounds: 5_000,
  },
};

// The first use of WebCrypto loads it: that is Node's time, not the list's.
await crypto.subtle.digest('SHA-256', new Uint8Array(1));
const hashes = [...asked, ...strange].map(sha1);
const bare = median(hashes.map((hash) => microseconds(() => findTier(list, hash))));
console.log(`A lookup without the SHA-1: ${bare.toFixed(1)} us in the median.`);

const rows: Record<string, { loadMs: number; bytes: number; hitUs: number; missUs: number }> = {};
for (const [name, { load, has, rounds }] of Object.entries(contenders)) {
  const before = await memoryOf();
  const loaded = (await load()) as never;
  const bytes = (await memoryOf()) - before;
  const loads: number[] = [];
  for (let n = 0; n < 5; n++) {
    const started = performance.now();
    await load();
    loads.push(performance.now() - started);
  }
  const time = (passwords: string[]) =>
    median(passwords.slice(0, rounds).map((password) => microseconds(() => has(loaded, password))));
  time(asked);
  rows[name] = { loadMs: median(loads), bytes, hitUs: time(asked), missUs: time(strange) };
}
const own = rows['local list'];
const withRatio = (value: number, base: number) => `${value.toFixed(1)} (${(value / base).toFixed(2)} x)`;
console.log('In one run; in brackets: times the local list. Its lookups include the SHA-1.');
console.table(
  Object.fromEntries(
    Object.entries(rows).map(([name, { loadMs, bytes, hitUs, missUs }]) => [
      name,
      own && {
        'load, ms': withRatio(loadMs, own.loadMs),
        'memory, MB': withRatio(bytes / 1e6, own.bytes / 1e6),
        'lookup of a hit, median us': withRatio(hitUs, own.hitUs),
        'lookup of a miss, median us': withRatio(missUs, own.missUs),
      },
    ]),
  ),
);

const digest = async (text: string) => (await hashPassword(text)).digest;
const near: Record<string, Record<string, number>> = {};
for (const password of ['razorbill-skerry', 'Razorbill7!', 'R4z0rb1ll99!', '1@4!r40zb$3$8!0']) {
  const times: number[] = [];
  for (let n = 0; n < 50; n++) {
    const started = performance.now();
    await isNearMiss(list, password, digest);
    times.push(performance.now() - started);
  }
  near[password] = { 'forms tried': formsBehind(password).size, 'median ms': Math.round(median(times) * 100) / 100 };
}
console.log('Near misses:');
console.table(near);
