import trained from './weights.json' with { type: 'json' };

const weights: Record<string, number> = trained.weights;

export interface Estimate {
  /** How likely the field is a new password, from 0 to 1. */
  probability: number;
  /** The features that weighed most, strongest first, those for a new password and those against it. */
  pro: string[];
  contra: string[];
}

const namedReasons = 5;

/** A dot product of what is true of the field with what `npm run train:forms` learned. */
export function estimate(features: Set<string>): Estimate {
  const weighed = [...features]
    .map((name) => ({ name, weight: weights[name] ?? 0 }))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const score = weighed.reduce((sum, { weight }) => sum + weight, trained.bias);
  const named = (keep: (weight: number) => boolean) =>
    weighed
      .filter(({ weight }) => keep(weight))
      .slice(0, namedReasons)
      .map(({ name }) => name);
  return {
    probability: 1 / (1 + Math.exp(-score)),
    pro: named((weight) => weight > 0),
    contra: named((weight) => weight < 0),
  };
}
