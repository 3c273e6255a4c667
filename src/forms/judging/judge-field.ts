import type { Facts, FieldKind } from '../facts.ts';
import { featuresOf } from './features.ts';
import { viewField } from './field-view.ts';
import { estimate, type Estimate } from './model.ts';
import { whyNotAPassword } from './not-a-password.ts';
import { isNamedPassword } from './password-name.ts';

export interface Classification {
  kind: FieldKind;
  /** What led to it, for a person who reports a wrong page. Holds nothing that was typed. */
  reasons: string[];
}

// What `npm run train:forms` prints of brands the model had not seen: but for three pages that read otherwise than they
// are labelled, no sign-in stands above 0.39, and of four hundred new passwords one below 0.4 that its label does not name
// outright, and the next at 0.42.
const newFrom = 0.41;
const currentUpTo = 0.25;

const outright: Record<string, FieldKind> = {
  'asks for the current one': 'current',
  'asks for a new one': 'new',
  'stands beside its confirmation': 'new',
  'the form tells to choose one': 'new',
  'says the rules of a new one': 'new',
};

/**
 * Says what a password field is for. `typedTwice`: another field of its form holds the same value, which facts never tell.
 * Never throws for facts that `readFacts` has let through.
 */
export function judgeField(facts: Facts, { typedTwice }: { typedTwice: boolean }): Classification {
  const known = namePasswords(facts);
  if (known.pieces[known.at]?.kind !== 'password') return { kind: 'none', reasons: ['nothing says password'] };
  const view = viewField(known);
  const veto = whyNotAPassword(view);
  if (veto !== undefined) return { kind: 'other', reasons: [veto] };
  const features = featuresOf(view);
  // Some people type the password they have where a new one is asked for.
  const mayBeCurrent = features.has('asks for the current one') || features.has('first of three');
  if (!mayBeCurrent && typedTwice) return { kind: 'new', reasons: ['typed twice'] };
  return judge(features);
}

/** A sign-up has few text fields; more than that are not asked whether they are named as passwords. */
const mostTextFieldsAsked = 40;

/** Text fields that are named as passwords are passwords. */
export function namePasswords(facts: Facts): Facts {
  let asked = 0;
  const isOne = ({ kind, field }: Facts['pieces'][number], index: number): boolean =>
    kind === 'entry' && !!field && (index === facts.at || asked++ < mostTextFieldsAsked) && isNamedPassword(field);
  const pieces = facts.pieces.map((piece, index) =>
    isOne(piece, index) ? ({ ...piece, kind: 'password' } as const) : piece,
  );
  return { ...facts, pieces };
}

/** Whether the features say it in so many words. */
export const isOutright = (features: Set<string>): boolean => Object.keys(outright).some((name) => features.has(name));

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
