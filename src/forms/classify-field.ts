import type { Surroundings } from './cluster.ts';
import { featuresOf } from './features.ts';
import { viewField } from './field-view.ts';
import { estimate, type Estimate } from './model.ts';
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

// What `npm run train:forms` prints of brands the model had not seen: but for three pages that read otherwise than they
// are labelled, no sign-in stands above 0.39, and of four hundred new passwords one below 0.4 and the next at 0.41.
const newFrom = 0.41;
const currentUpTo = 0.25;

const outright: Record<string, FieldKind> = { 'asks for the current one': 'current', 'asks for a new one': 'new' };

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
  const features = featuresOf(view);
  // Some people type the password they have where a new one is asked for.
  const mayBeCurrent = features.has('asks for the current one') || features.has('first of three');
  if (!mayBeCurrent && hasEqualNeighbour(view)) return { kind: 'new', reasons: ['typed twice'] };
  return judge(features);
}

/** What the features, and how likely they make a new password, say of a field that may be an account's password. */
export function judge(features: Set<string>, estimated: Estimate = estimate(features)): Classification {
  // Said in so many words. The model knows too few such pages to trust them as much as they deserve: of 94 labels of
  // the corpus that say either, one is not of that kind, and that page is a sign-up filed as a sign-in.
  for (const [asked, kind] of Object.entries(outright)) if (features.has(asked)) return { kind, reasons: [asked] };
  const { probability, pro, contra } = estimated;
  if (probability >= newFrom) return { kind: 'new', reasons: pro };
  if (probability <= currentUpTo) return { kind: 'current', reasons: contra };
  return { kind: 'none', reasons: ['undecided', ...pro, ...contra] };
}
