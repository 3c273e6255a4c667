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
 * Pure: the buckets live in session storage, so that they survive the worker's death. `now`: milliseconds.
 */
export function spend(
  buckets: Buckets,
  { tab, frame }: { tab: number; frame: number },
  now: number,
): { allowed: boolean; buckets: Buckets } {
  const asked: [string, Share][] = [
    [`${tab}/${frame}`, shares.frame],
    [`${tab}`, shares.tab],
    ['all', shares.all],
  ];
  const filled = asked.map(([key, share]) => [key, refilled(buckets[key], share, now)] as const);
  if (filled.some(([, bucket]) => bucket.left < 1)) return { allowed: false, buckets };
  const next = { ...buckets };
  for (const [key, bucket] of filled) {
    delete next[key];
    next[key] = { left: bucket.left - 1, at: now };
  }
  return { allowed: true, buckets: newest(next) };
}

function refilled(bucket: Bucket | undefined, { most, refill }: Share, now: number): Bucket {
  if (!bucket || !Number.isFinite(bucket.left) || !Number.isFinite(bucket.at)) return { left: most, at: now };
  // A clock set back adds nothing, and takes nothing away.
  const elapsed = Math.max(0, now - bucket.at);
  return { left: Math.min(most, bucket.left + elapsed / refill), at: now };
}

function newest(buckets: Buckets): Buckets {
  return Object.fromEntries(Object.entries(buckets).slice(-mostBuckets));
}
