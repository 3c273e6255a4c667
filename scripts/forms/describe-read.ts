import { featuresOf } from '../../src/forms/judging/features.ts';
import { viewField } from '../../src/forms/judging/field-view.ts';
import { namePasswords } from '../../src/forms/judging/judge-field.ts';
import { whyNotAPassword } from '../../src/forms/judging/not-a-password.ts';
import type { Read } from './in-page/read-inputs.ts';

export interface Described {
  /** Of what comes before the model; absent where something else decides. */
  features?: string[];
  /** What is said without the model. */
  kind: 'none' | 'other' | undefined;
  passwordsInForm: number;
}

/** What the model would see of an input. */
export function describeRead({ facts, passwordsInForm }: Read): Described {
  const known = namePasswords(facts);
  if (known.pieces[known.at]?.kind !== 'password') return { kind: 'none', passwordsInForm };
  const view = viewField(known);
  if (whyNotAPassword(view) !== undefined) return { kind: 'other', passwordsInForm };
  return { kind: undefined, features: [...featuresOf(view)], passwordsInForm };
}
