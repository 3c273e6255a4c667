import type { Surroundings } from './cluster.ts';
import { featuresOf } from './features.ts';
import { viewField } from './field-view.ts';
import { estimate } from './model.ts';
import { whyNotAPassword } from './not-a-password.ts';
import { withEarlierStep } from './step-words.ts';
import { looksLikePassword } from './password-field.ts';
import { hasEqualNeighbour } from './equal-values.ts';

/** `none`: undecided, which means silence. `other`: not an account password (card code, one-time code, PIN ...). */
export type FieldKind = 'new' | 'current' | 'other' | 'none';

export interface Classification {
  kind: FieldKind;
  /** What led to it, for a person who reports a wrong page. Holds nothing that was typed. */
  reasons: string[];
}

// Measured with `npm run train:forms`: above, the precision the product promises; below, hardly a sign-up is missed.
export const newFrom = 0.6;
const currentUpTo = 0.25;

/**
 * Says what a password field is for, from the field, its form and the page around. Reads the DOM, changes nothing,
 * never throws. To be asked when a person is in the field, and again when they have gone on: forms change.
 */
export function classifyField(field: HTMLInputElement, around: Surroundings = {}): Classification {
  try {
    return decide(field, around);
  } catch {
    // A page can make any property throw. Silence is the answer that hurts nobody.
    return { kind: 'none', reasons: ['the page could not be read'] };
  }
}

function decide(field: HTMLInputElement, around: Surroundings): Classification {
  if (!looksLikePassword(field) && !around.hasBeenPassword?.(field))
    return { kind: 'none', reasons: ['nothing says password'] };
  const view = withEarlierStep(viewField(field, around), around.earlierStep?.());
  const veto = whyNotAPassword(view);
  if (veto !== undefined) return { kind: 'other', reasons: [veto] };
  if (hasEqualNeighbour(view)) return { kind: 'new', reasons: ['typed twice'] };
  const { probability, pro, contra } = estimate(featuresOf(view));
  if (probability >= newFrom) return { kind: 'new', reasons: pro };
  if (probability <= currentUpTo) return { kind: 'current', reasons: contra };
  return { kind: 'none', reasons: ['undecided', ...pro, ...contra] };
}
