/** An example: the indices of its features, and whether it is one of those looked for. */
export interface Example {
  features: number[];
  positive: boolean;
}

export interface Fit {
  bias: number;
  weights: number[];
}

export const probability = (fit: Fit, features: number[]) =>
  1 / (1 + Math.exp(-features.reduce((sum, feature) => sum + (fit.weights[feature] ?? 0), fit.bias)));

/**
 * Logistic regression with an L2 penalty, by Newton's method from zero: no chance, no learning rate, the same weights
 * from the same examples on every machine. `penalty` is the strength of the pull towards zero; the bias is free.
 */
export function fitLogistic(examples: Example[], featureCount: number, penalty: number): Fit {
  const size = featureCount + 1;
  const theta = new Float64Array(size);
  for (let step = 0; step < 25; step++) {
    const gradient = new Float64Array(size);
    const hessian = Array.from({ length: size }, () => new Float64Array(size));
    for (const { features, positive } of examples) {
      const active = [...features, featureCount];
      const score = active.reduce((sum, feature) => sum + (theta[feature] ?? 0), 0);
      const p = 1 / (1 + Math.exp(-score));
      for (const i of active) {
        gradient[i] = (gradient[i] ?? 0) + p - Number(positive);
        const row = hessian[i];
        if (row) for (const j of active) row[j] = (row[j] ?? 0) + Math.max(p * (1 - p), 1e-9);
      }
    }
    for (let i = 0; i < featureCount; i++) {
      gradient[i] = (gradient[i] ?? 0) + penalty * (theta[i] ?? 0);
      const row = hessian[i];
      if (row) row[i] = (row[i] ?? 0) + penalty;
    }
    const change = solve(hessian, gradient);
    for (let i = 0; i < size; i++) theta[i] = (theta[i] ?? 0) - (change[i] ?? 0);
    if (change.every((value) => Math.abs(value) < 1e-7)) break;
  }
  return { bias: theta[featureCount] ?? 0, weights: [...theta.subarray(0, featureCount)] };
}

/** Solves a symmetric positive definite system by Cholesky's decomposition. */
function solve(matrix: Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  const at = (i: number, j: number) => matrix[i]?.[j] ?? 0;
  for (let j = 0; j < size; j++) {
    for (let i = j; i < size; i++) {
      let sum = at(i, j);
      for (let k = 0; k < j; k++) sum -= at(i, k) * at(j, k);
      const row = matrix[i];
      if (row) row[j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / at(j, j);
    }
  }
  const solution = Float64Array.from(right);
  for (let i = 0; i < size; i++) {
    for (let k = 0; k < i; k++) solution[i] = (solution[i] ?? 0) - at(i, k) * (solution[k] ?? 0);
    solution[i] = (solution[i] ?? 0) / at(i, i);
  }
  for (let i = size - 1; i >= 0; i--) {
    for (let k = i + 1; k < size; k++) solution[i] = (solution[i] ?? 0) - at(k, i) * (solution[k] ?? 0);
    solution[i] = (solution[i] ?? 0) / at(i, i);
  }
  return solution;
}
