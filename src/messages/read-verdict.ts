import { reasonsUnknown, tiers, type Verdict } from '../breaches/verdict.ts';
import { fieldsOf } from './fields-of.ts';

/** Decodes a verdict that was stored. `undefined`: no verdict. Never throws. */
export function readVerdict(raw: unknown): Verdict | undefined {
  const { kind, times, among, why } = fieldsOf(raw);
  switch (kind) {
    case 'found':
      return Number.isSafeInteger(times) && Number(times) > 0 ? { kind, times: Number(times) } : undefined;
    case 'common': {
      const tier = tiers.find((each) => each === among);
      return tier && { kind, among: tier };
    }
    case 'near-miss':
    case 'leaked':
    case 'not-found':
      return { kind };
    case 'unknown': {
      const reason = reasonsUnknown.find((each) => each === why);
      return reason && { kind, why: reason };
    }
    default:
      return undefined;
  }
}
