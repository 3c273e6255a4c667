/** `most` requests at once, then one more every `refill` milliseconds. */
interface Share {
  most: number;
  refill: number;
}

/** A person mistypes and tries again; a page that floods must not reach the service more often than that. */
const shares = {
  frame: { most: 20, refill: 5_000 },
  tab: { most: 30, refill: 4_000 },
  all: { most: 120, refill: 1_000 },
} satisfies Record<string, Share>;

/** Buckets kept; a page that makes frames without end only ever pushes out idle ones. */
const mostBuckets = 500;

interface Bucket {
  left: number;
  at: number;
}
export type Buckets = Record<string, Bucket>;

/**
 * Takes one request for a frame out of the frame's, the tab's and everyone's share.
 * Pure: the buckets live in session storage, so that they survive the worker's death; what is none is a full one.
 * `now`: milliseconds.
 */
export function spend(
  stored: unknown,
  { tab, frame }: { tab: number; frame: number },
  now: number,
): { allowed: boolean; buckets: Buckets } {
  const buckets = readBuckets(stored);
  // No key may look like a number: an object lists those first, whenever they were added.
  const asked: [string, Share][] = [
    [`frame ${tab}/${frame}`, shares.frame],
    [`tab ${tab}`, shares.tab],
    ['all', shares.all],
  ];
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

function readBuckets(stored: unknown): Buckets {
  const entries = typeof stored === 'object' && stored !== null ? Object.entries(stored) : [];
  return Object.fromEntries(entries.filter((entry): entry is [string, Bucket] => isBucket(entry[1])));
}

function isBucket(value: unknown): value is Bucket {
  if (typeof value !== 'object' || value === null) return false;
  const { left, at } = value as Partial<Bucket>;
  return Number.isFinite(left) && Number.isFinite(at);
}

/** Oldest first, by when they were last asked: the three of this request are always kept. */
function newest(buckets: Buckets): Buckets {
  return Object.fromEntries(Object.entries(buckets).slice(-mostBuckets));
}
