/** `most` requests at once, then one more every `refill` milliseconds: what the product promises of each share. */
export interface Promised {
  most: number;
  refill: number;
}

/** docs/threat-model.md, said here once more: a promise that is read from the code it binds could not be broken. */
export const promised = {
  frame: { most: 20, refill: 5_000 },
  all: { most: 120, refill: 1_000 },
} satisfies Record<string, Promised>;

/**
 * By how many requests any stretch of time went over its share; 0 where none did. `times`: milliseconds, ascending. One
 * request is let off, as the time of its arrival is not that of its leave.
 */
export function overBudget(times: number[], { most, refill }: Promised): number {
  let worst = 0;
  for (const [first, start] of times.entries()) {
    for (const [last, end] of times.entries()) {
      if (last < first) continue;
      const made = last - first + 1;
      worst = Math.max(worst, made - 1 - Math.floor(most + (end - start) / refill));
    }
  }
  return worst;
}

/** Growth from the first third of the samples to the last, by their medians: what repeats must not add up. */
export function growth(samples: number[]): number {
  const third = Math.max(1, Math.floor(samples.length / 3));
  return median(samples.slice(-third)) - median(samples.slice(0, third));
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
