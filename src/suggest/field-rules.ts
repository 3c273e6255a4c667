import { parsePasswordRules } from './password-rules.ts';

/** The attributes of a page's password field that say what it accepts, but for its `pattern`. */
export interface RuleAttributes {
  minlength?: string | null;
  maxlength?: string | null;
  passwordrules?: string | null;
}

export interface FieldRules {
  minLength: number;
  maxLength: number;
  required: string[];
  /** `null`: the page does not say. */
  allowed: string | null;
  maxConsecutive: number;
  /** The page has a `pattern`, too, which is not known here: it takes one of several suggestions, perhaps. */
  patterned: boolean;
}

/** What all of these fields accept: a new password goes into its confirm field too. */
export function readFieldRules(fields: readonly RuleAttributes[], patterned = false): FieldRules {
  const rules: FieldRules = {
    minLength: 0,
    maxLength: Number.POSITIVE_INFINITY,
    required: [],
    allowed: null,
    maxConsecutive: Number.POSITIVE_INFINITY,
    patterned,
  };
  for (const field of fields) addField(rules, field);
  return rules;
}

export function meets(password: string, rules: FieldRules): boolean {
  const characters = Array.from(password);
  return (
    password.length >= rules.minLength &&
    password.length <= rules.maxLength &&
    rules.required.every((set) => characters.some((character) => set.includes(character))) &&
    (rules.allowed === null || characters.every((character) => rules.allowed?.includes(character))) &&
    longestRun(characters) <= rules.maxConsecutive
  );
}

function addField(rules: FieldRules, { minlength, maxlength, passwordrules }: RuleAttributes): void {
  rules.minLength = Math.max(rules.minLength, wholeNumber(minlength) ?? 0);
  rules.maxLength = Math.min(rules.maxLength, wholeNumber(maxlength) ?? rules.maxLength);
  if (!passwordrules?.trim()) return;
  const parsed = parsePasswordRules(passwordrules);
  rules.minLength = Math.max(rules.minLength, parsed.minLength ?? 0);
  rules.maxLength = Math.min(rules.maxLength, parsed.maxLength ?? rules.maxLength);
  rules.maxConsecutive = Math.min(rules.maxConsecutive, parsed.maxConsecutive ?? rules.maxConsecutive);
  rules.required = [...new Set([...rules.required, ...parsed.required])];
  const { allowed } = rules;
  rules.allowed =
    allowed === null
      ? parsed.allowed
      : Array.from(allowed)
          .filter((c) => parsed.allowed.includes(c))
          .join('');
}

function wholeNumber(written: string | null | undefined): number | undefined {
  return written && /^\s*\d{1,9}/.test(written) ? Number.parseInt(written, 10) : undefined;
}

function longestRun(characters: readonly string[]): number {
  let longest = 0;
  let run = 0;
  characters.forEach((character, at) => {
    run = character === characters[at - 1] ? run + 1 : 1;
    longest = Math.max(longest, run);
  });
  return longest;
}
