import { createHash } from 'node:crypto';
import { type Example, fitLogistic, probability } from './logistic-regression.ts';

const folds = 5;

/** Which fold a brand is in. Hashed, so that the order of the pages and of the brands changes nothing. */
const foldOf = (brand: string, seed: number) =>
  createHash('sha256').update(`${seed}:${brand}`).digest().readUInt32BE(0) % folds;

/**
 * For each example the probability that models give it which have seen no page of its brand, averaged over `seeds`
 * ways of dividing the brands.
 */
export function crossValidate(
  examples: (Example & { brand: string })[],
  featureCount: number,
  penalty: number,
  seeds: number,
): number[] {
  const sums = examples.map(() => 0);
  for (let seed = 1; seed <= seeds; seed++) {
    const fold = examples.map(({ brand }) => foldOf(brand, seed));
    for (let held = 0; held < folds; held++) {
      const seen = examples.filter((_, index) => fold[index] !== held);
      const fit = fitLogistic(seen, featureCount, penalty);
      for (const [index, example] of examples.entries()) {
        if (fold[index] === held) sums[index] = (sums[index] ?? 0) + probability(fit, example.features) / seeds;
      }
    }
  }
  return sums;
}
