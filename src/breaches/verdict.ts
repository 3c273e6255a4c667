/**
 * Every check ends in one of three answers: found (three ways to know it), not found, could not check. Of what was found a page
 * that did not see it typed hears only that it was `leaked`.
 */
export type Verdict =
  | { kind: 'found'; times: number }
  | { kind: 'common'; among: Tier }
  | { kind: 'near-miss' }
  | { kind: 'leaked' }
  | { kind: 'not-found' }
  | { kind: 'unknown'; why: WhyUnknown };

/** Whether it warns, beside the field where it was typed. */
export function isBad({ kind }: Verdict): boolean {
  return kind === 'found' || kind === 'common' || kind === 'near-miss';
}

/** "One of the N most common leaked passwords": the smallest N that is true. */
export const tiers = [100, 1_000, 10_000, 100_000, 1_000_000] as const;
export type Tier = (typeof tiers)[number];

/** Why a check could not be made. Fixed codes: no text of an error ever leaves the background. */
export const reasonsUnknown = [
  'working-offline',
  'unreachable',
  'timeout',
  'service-error',
  'service-busy',
  'bad-answer',
  'too-many-checks',
  'password-too-long',
  'not-text',
  'local-list-unavailable',
  'no-permission',
  'internal',
] as const;
export type WhyUnknown = (typeof reasonsUnknown)[number];
