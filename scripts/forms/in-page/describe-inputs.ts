import { featuresOf } from '../../../src/forms/features.ts';
import { viewField } from '../../../src/forms/field-view.ts';
import { whyNotAPassword } from '../../../src/forms/not-a-password.ts';
import { looksLikePassword } from '../../../src/forms/password-field.ts';
import { findInput, passwordsInForm } from './find-input.ts';

export interface Described {
  features: string[];
  passwordsInForm: number;
}

/** What the model would see of each input; inputs that never come before the model are left out. */
export default function describeInputs(ids: string[]): Record<string, Described> {
  const described: Record<string, Described> = {};
  for (const id of ids) {
    const input = findInput(id);
    if (!input || !looksLikePassword(input)) continue;
    const view = viewField(input);
    if (whyNotAPassword(view) !== undefined) continue;
    described[id] = { features: [...featuresOf(view)], passwordsInForm: passwordsInForm(input) };
  }
  return described;
}
