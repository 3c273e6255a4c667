import { expect, test } from 'vitest';
import { type Example, fitLogistic, probability } from '../../../scripts/forms/logistic-regression.ts';

const examples: Example[] = [
  ...Array.from({ length: 20 }, () => ({ features: [0], positive: true })),
  ...Array.from({ length: 20 }, () => ({ features: [1], positive: false })),
  ...Array.from({ length: 5 }, () => ({ features: [0, 2], positive: false })),
];

test('learns which features speak for and against', () => {
  const fit = fitLogistic(examples, 3, 1);
  expect(fit.weights[0]).toBeGreaterThan(0);
  expect(fit.weights[1]).toBeLessThan(0);
  expect(probability(fit, [0])).toBeGreaterThan(0.8);
  expect(probability(fit, [0, 2])).toBeLessThan(0.5);
});

test('at its end the gradient is nought: the fit is the optimum', () => {
  const penalty = 1;
  const fit = fitLogistic(examples, 3, penalty);
  for (const feature of [0, 1, 2]) {
    const pull = examples
      .filter(({ features }) => features.includes(feature))
      .reduce((sum, { features, positive }) => sum + probability(fit, features) - Number(positive), 0);
    expect(pull + penalty * (fit.weights[feature] ?? 0)).toBeCloseTo(0, 5);
  }
});

test('a stronger penalty holds the weights closer to nought', () => {
  const sizes = [0.1, 1, 10].map((penalty) => Math.abs(fitLogistic(examples, 3, penalty).weights[0] ?? 0));
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
});
