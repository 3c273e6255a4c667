import type { RuleAttributes } from '../../suggest/field-rules.ts';
import { fieldsOf } from '../../messages/fields-of.ts';
import { mostFields } from '../../suggest/most-fields.ts';

/** Characters. The longest rules that sites are known to write have 200. */
const longest = { minlength: 12, maxlength: 12, passwordrules: 600 };

/** Decodes the rules of the fields that a suggestion is for; `undefined`: none that a form would have. Never throws. */
export function readRules(raw: unknown): RuleAttributes[] | undefined {
  if (!Array.isArray(raw) || raw.length > mostFields) return undefined;
  const fields = raw.map(readField);
  return fields.every((field) => field !== undefined) ? fields : undefined;
}

function readField(raw: unknown): RuleAttributes | undefined {
  const { minlength, maxlength, passwordrules } = fieldsOf(raw);
  const field: RuleAttributes = {};
  for (const [name, value] of Object.entries({ minlength, maxlength, passwordrules })) {
    if (value === undefined || value === null) continue;
    if (typeof value !== 'string' || value.length > longest[name as keyof RuleAttributes]) return undefined;
    field[name as keyof RuleAttributes] = value;
  }
  return field;
}
