import type { WhyUnknown } from './verdict.ts';

/** UTF-16 units. Longer than any site takes, short enough that a page cannot make us hash a novel. */
export const longestPassword = 4096;

/** Why this value cannot be hashed exactly, or `null` when it can. What cannot be hashed exactly is refused, not cut. */
export function whyNotCheckable(password: string): WhyUnknown | null {
  if (password.length > longestPassword) return 'password-too-long';
  // TextEncoder would replace a lone surrogate, and so hash another password.
  return password.isWellFormed() ? null : 'not-text';
}
