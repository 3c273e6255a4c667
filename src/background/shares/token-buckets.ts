import { fieldsOf } from '../../messages/fields-of.ts';

/** `most` at once, then one more every `refill` milliseconds. */
export interface Share {
  most: number;
  refill: number;
}

/** Buckets kept; a page that makes frames without end only ever pushes out idle ones. */
const mostBuckets = 500;

interface Bucket {
  left: number;
  at: number;
}
export type Buckets = Record<string, Bucket>;

/**
 * Takes one out of each of these shares, or nothing where one of them is used up. Pure. `stored` is what was kept from
 * the last time, whatever became of it: what is no bucket is a full one. `now`: milliseconds.
 * No key may look like a number: an object lists those first, whenever they were added.
 */
export function takeOne(
  stored: unknown,
  asked: readonly (readonly [key: string, share: Share])[],
  now: number,
): { allowed: boolean; buckets: Buckets } {
  const buckets = readBuckets(stored);
  const filled = asked.map(([key, share]) => [key, refilled(buckets[key], share, now)] as const);
  const allowed = filled.every(([, left]) => left >= 1);
  for (const [key, left] of filled) {
    // A refusal adds no bucket, but keeps what time has added: else a clock set back would stop an empty one for long.
    if (!allowed && !Object.hasOwn(buckets, key)) continue;
    delete buckets[key];
    buckets[key] = { left: allowed ? left - 1 : left, at: now };
  }
  return { allowed, buckets: newest(buckets) };
}

function refilled(bucket: Bucket | undefined, { most, refill }: Share, now: number): number {
  if (!bucket) return most;
  // A clock set back adds nothing, and takes nothing away.
  const elapsed = Math.max(0, now - bucket.at);
  return Math.min(most, Math.max(0, bucket.left) + elapsed / refill);
}

export function readBuckets(stored: unknown): Buckets {
  const entries = Object.entries(fieldsOf(stored));
  return Object.fromEntries(entries.filter((entry): entry is [string, Bucket] => isBucket(entry[1])));
}

function isBucket(value: unknown): value is Bucket {
  const { left, at } = fieldsOf(value);
  return Number.isFinite(left) && Number.isFinite(at);
}

/** Oldest first, by when they were last asked: those of this question are always kept. */
function newest(buckets: Buckets): Buckets {
  return Object.fromEntries(Object.entries(buckets).slice(-mostBuckets));
}
