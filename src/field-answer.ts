import { reasonsUnknown, tiers, type Verdict } from './breaches/verdict.ts';
import type { FieldAnswer } from './messages.ts';

/** Decodes what the background answered. `undefined`: no answer to a question about a field. Never throws. */
export function readFieldAnswer(raw: unknown): FieldAnswer | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { verdict: rawVerdict, show, sent } = raw as Record<string, unknown>;
  if (typeof show !== 'boolean' || typeof sent !== 'boolean') return undefined;
  const verdict = rawVerdict === null ? null : readVerdict(rawVerdict);
  return verdict === undefined ? undefined : { verdict, show, sent };
}

function readVerdict(raw: unknown): Verdict | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { kind, times, among, why } = raw as Record<string, unknown>;
  switch (kind) {
    case 'found':
      return Number.isSafeInteger(times) && Number(times) > 0 ? { kind, times: Number(times) } : undefined;
    case 'common': {
      const tier = tiers.find((each) => each === among);
      return tier && { kind, among: tier };
    }
    case 'near-miss':
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
