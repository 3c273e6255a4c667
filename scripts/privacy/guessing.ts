/** How often each leaked password of a prefix was seen. */
export type Counts = number[];

export interface Guessing {
  /** The chance that the first guess is right, and that one of the first ten is. */
  one: number;
  ten: number;
}

/**
 * Somebody who knows the prefix and the public counts guesses the most frequent passwords of that prefix first. The
 * password is drawn by prevalence: one that was seen twice as often is twice as likely to be the one that was typed.
 */
export function guessing(ranges: Counts[]): Guessing {
  let [all, one, ten] = [0, 0, 0];
  for (const counts of ranges) {
    const sorted = counts.toSorted((a, b) => b - a);
    all += sum(sorted);
    one += sum(sorted.slice(0, 1));
    ten += sum(sorted.slice(0, 10));
  }
  return { one: one / all, ten: ten / all };
}

export const sum = (numbers: number[]) => numbers.reduce((total, number) => total + number, 0);

/** The 95 % interval of `measure` over the choice of ranges: the bootstrap, with 2,000 seeded draws. */
export function interval(ranges: Counts[], measure: (ranges: Counts[]) => number): [number, number] {
  const random = seededRandom(1);
  const draw = () => Array.from(ranges, () => ranges[Math.floor(random() * ranges.length)] ?? []);
  const results = Array.from({ length: 2000 }, () => measure(draw())).toSorted((a, b) => a - b);
  return [results[50] ?? 0, results[1949] ?? 0];
}

/** The same numbers on every machine (a linear congruential generator is random enough to choose ranges). */
function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
