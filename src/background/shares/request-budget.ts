import { type Buckets, type Share, takeOne } from './token-buckets.ts';

export type { Buckets };

/** A person mistypes and tries again; a page that floods must not reach the service more often than that. */
const shares = {
  field: { most: 15, refill: 6_000 },
  frame: { most: 20, refill: 5_000 },
  tab: { most: 30, refill: 4_000 },
  /** Leaves that nothing a person did explains: a page that takes the focus away at each letter learns of few of them. */
  unexplained: { most: 3, refill: 20_000 },
  all: { most: 120, refill: 1_000 },
} satisfies Record<string, Share>;

interface Asker {
  tab: number;
  frame: number;
  number?: number | undefined;
  unexplained?: boolean | undefined;
}

/**
 * Takes one request out of the field's, the frame's, the tab's and everyone's share, and out of the tab's for leaves that nothing
 * explains if it is one. `number` is the content script's
 * own word for a field: one that lies has the frame's share, and no more. The buckets live in session storage, so that
 * they survive the worker's death. `now`: milliseconds.
 */
export function spend(
  stored: unknown,
  { tab, frame, number, unexplained }: Asker,
  now: number,
): { allowed: boolean; buckets: Buckets } {
  const place = `${tab}/${frame}`;
  const field: [string, Share][] = number === undefined ? [] : [[`field ${place}/${number}`, shares.field]];
  const leave: [string, Share][] = unexplained ? [[`unexplained ${tab}`, shares.unexplained]] : [];
  return takeOne(
    stored,
    [...field, ...leave, [`frame ${place}`, shares.frame], [`tab ${tab}`, shares.tab], ['all', shares.all]],
    now,
  );
}
